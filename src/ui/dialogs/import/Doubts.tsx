import { useId } from "react";
import type { Doubt } from "../../../domain/import/doubts.ts";
import { Grid, Key, Value } from "./Grid.tsx";
import { Part } from "./Part.tsx";
import { Path } from "./Path.tsx";
import { counted } from "./words.ts";

interface DoubtsProps {
  readonly doubts: readonly Doubt[];
  readonly excluded: ReadonlySet<string>;
  toggle(path: string): void;
}

/** Files for one Mediation Server side by side: the person says which are in force. */
export function Doubts({ doubts, excluded, toggle }: DoubtsProps) {
  if (doubts.length === 0) return null;
  return (
    <Part
      title="In doubt: which file is in force?"
      count={doubts.length}
      about="These files are for the same Mediation Server but do not say the same. Where more than one stays chosen, the problems will name them."
    >
      <div className="flex flex-col gap-3">
        {doubts.map((doubt) => (
          <div key={doubt.paths.join("\n")}>
            <p className="mb-1 text-[12px] font-medium">
              {doubt.about}: {counted(doubt.paths.length, "file")}, {counted(doubt.differences.length, "line differs", "lines differ")}
            </p>
            <Grid
              label={doubt.about}
              headings={[
                "Key",
                ...doubt.paths.map((path) => <Choice key={path} path={path} included={!excluded.has(path)} toggle={toggle} />),
              ]}
              groups={[
                {
                  rows: doubt.differences.map(({ section, key, texts }) => [
                    <Key key="key" section={section} name={key} />,
                    // biome-ignore lint/suspicious/noArrayIndexKey: a text belongs to the file of its place.
                    ...texts.map((text, index) => <Value key={index} text={text} />),
                  ]),
                },
              ]}
              mono={[0, ...doubt.paths.map((_, index) => index + 1)]}
            />
          </div>
        ))}
      </div>
    </Part>
  );
}

function Choice({ path, included, toggle }: { readonly path: string; readonly included: boolean; toggle(path: string): void }) {
  const id = useId();
  return (
    <span className="flex items-start gap-1.5">
      <input type="checkbox" id={id} aria-label={`Use ${path}`} checked={included} onChange={() => toggle(path)} className="mt-[2px]" />
      <label htmlFor={id} className="font-normal text-text">
        <Path path={path} />
      </label>
    </span>
  );
}
