import { FileX2 } from "lucide-react";
import type { IniProblem } from "../../../domain/outputs/ini/iniOf.ts";
import { useStudio } from "../../studio.tsx";

/** Stands in the place of a file that cannot be written: which values are in the way, and why. */
export function Unwritable({ title, problems }: { readonly title: string; readonly problems: readonly IniProblem[] }) {
  const { session } = useStudio();
  return (
    <div className="h-full min-w-0 flex-1 overflow-auto p-4">
      <h3 className="flex items-center gap-2 font-semibold">
        <FileX2 size={16} className="shrink-0 text-error" aria-hidden />
        {title} gets no file
      </h3>
      <p className="mt-0.5 text-second">An ini holds one line per key. These values would not be read back as they are:</p>
      <ul className="mt-2 flex flex-col gap-1.5">
        {problems.map(({ section, key, reason, field }) => (
          <li key={`${section} ${key} ${reason}`} className="flex flex-wrap items-baseline gap-x-3">
            <span className="[overflow-wrap:anywhere]">{reason}</span>
            {field && (
              <button
                type="button"
                className="rounded-[3px] font-medium text-accent hover:underline"
                onClick={() => session.getState().requestFocus(field.owner, field.id, field.name)}
              >
                Go to {key}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
