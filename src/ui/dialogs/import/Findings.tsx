import type { ReactNode } from "react";
import type { ImportNote, ImportReport } from "../../../domain/import/report.ts";
import { groupBy } from "../../../domain/model/groupBy.ts";
import { SEVERITY_LOOKS } from "../../kit/severityLooks.ts";
import { Grid, type Group, Key, Value } from "./Grid.tsx";
import { Part } from "./Part.tsx";
import { Path } from "./Path.tsx";

/** What the chosen files say that is odd: unreadable lines, values that should agree, unknown and missing keys. */
export function Findings({ report }: { readonly report: ImportReport }) {
  const { disagreements, unknown, missing } = report;
  // What is in doubt is shown side by side, in a part of its own.
  const notes = report.notes.filter(({ about }) => about === undefined);
  return (
    <>
      {notes.length > 0 && (
        <Part title="Lines to look at" count={notes.length}>
          <Grid label="Lines to look at" headings={["Kind", "Line", "What"]} groups={byFile(notes, noteRow)} narrow={[0, 1]} />
        </Part>
      )}
      {disagreements.length > 0 && (
        <Part
          title="Files that should agree and do not"
          count={disagreements.length}
          about="The first file’s value is the shared one; each other value is kept as its appliance’s own, where you can see and mend it."
        >
          <Grid
            label="Files that should agree and do not"
            headings={["Key", "Shared value", "Own value"]}
            groups={byFile(disagreements, ({ section, key, shared, own }) => [
              <Key key="key" section={section} name={key} />,
              <Value key="shared" text={shared} />,
              <Value key="own" text={own} />,
            ])}
            mono={[0, 1, 2]}
          />
        </Part>
      )}
      {unknown.length > 0 && (
        <Part title="Keys the studio does not know" count={unknown.length} about="They are kept in their place and written back.">
          <Grid
            label="Keys the studio does not know"
            headings={["Key", "Value"]}
            groups={byFile(unknown, ({ section, key, text }) => [
              <Key key="key" section={section} name={key} />,
              <Value key="text" text={text} />,
            ])}
            mono={[0, 1]}
          />
        </Part>
      )}
      {missing.length > 0 && (
        <Part
          title="Keys that are missing"
          count={missing.length}
          about={`Files for version ${report.version.version} have them. What is absent stays absent until you complete it.`}
        >
          <Grid
            label="Keys that are missing"
            headings={["Keys"]}
            groups={[...groupBy(missing, ({ path }) => path)].map(([path, keys]) => ({
              heading: <Path path={path} />,
              rows: [[keys.map(({ section, key }) => `[${section}] ${key}`).join(", ")]],
            }))}
            mono={[0]}
          />
        </Part>
      )}
    </>
  );
}

function byFile<Item extends { readonly path: string }>(
  items: readonly Item[],
  row: (item: Item) => readonly ReactNode[],
): readonly Group[] {
  return [...groupBy(items, ({ path }) => path)].map(([path, ones]) => ({ heading: <Path path={path} />, rows: ones.map(row) }));
}

function noteRow({ severity, line, message }: ImportNote) {
  const { icon: Icon, word, colour } = SEVERITY_LOOKS[severity];
  return [
    <span key="severity" className={`flex items-center gap-1.5 font-medium ${colour}`}>
      <Icon size={13} aria-hidden />
      {word}
    </span>,
    line ?? "",
    message,
  ];
}
