import { HardDrive, MapPin, Phone, Server } from "lucide-react";
import { findById } from "../../../domain/model/lookup.ts";
import { useDesign, useSession } from "../../studio.tsx";
import { severalWords, titleOf } from "./inspected.ts";

/** What is selected when it is more than one thing; a click on one leaves that one selected. */
export function Several({ ids }: { readonly ids: readonly string[] }) {
  const words = useDesign(({ deployment }) => severalWords(deployment, ids));
  return (
    <>
      <header className="border-b border-line px-3.5 pt-2.5 pb-2">
        <h2 className="text-[15px] font-semibold">{ids.length} selected</h2>
        <p className="text-[12px] text-second">{words}</p>
      </header>
      <ul aria-label="Selected" className="p-2">
        {ids.map((id) => (
          <li key={id}>
            <SelectedItem id={id} />
          </li>
        ))}
      </ul>
    </>
  );
}

function SelectedItem({ id }: { readonly id: string }) {
  const select = useSession((session) => session.select);
  const title = useDesign(({ deployment }) => titleOf(deployment, id));
  const look = useDesign(({ deployment }) => {
    const found = findById(deployment, id);
    if (found?.kind !== "appliance") return found?.kind;
    return found.appliance.hardwareType?.toLowerCase() === "minimum" ? "minimum" : "appliance";
  });
  const Icon = { site: MapPin, gateway: Phone, minimum: HardDrive, appliance: Server }[look ?? "appliance"];
  return (
    <button
      type="button"
      className="flex min-h-[26px] w-full min-w-0 items-center gap-2 rounded-field px-1.5 text-left outline-offset-[-2px] hover:bg-hover"
      onClick={() => select([id])}
    >
      <Icon size={14} aria-hidden className="shrink-0 text-second" />
      <span className="min-w-0 truncate">{title}</span>
    </button>
  );
}
