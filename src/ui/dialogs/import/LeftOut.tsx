import type { ImportReport } from "../../../domain/import/report.ts";
import { Grid } from "./Grid.tsx";
import { Part } from "./Part.tsx";
import { Path } from "./Path.tsx";

/** Files that cannot be chosen, each with the reason. */
export function LeftOut({ files }: { readonly files: ImportReport["leftOut"] }) {
  if (files.length === 0) return null;
  return (
    <Part title="Left out" count={files.length}>
      <Grid
        label="Left out"
        headings={["File", "Why"]}
        groups={[{ rows: files.map(({ path, reason }) => [<Path key="path" path={path} />, reason]) }]}
      />
    </Part>
  );
}
