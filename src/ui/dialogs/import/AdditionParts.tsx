import type { Renaming } from "../../../domain/edits/addition/addition.ts";
import type { PortableAddition } from "../../../domain/edits/addition/portable.ts";
import { groupBy } from "../../../domain/model/groupBy.ts";
import { Grid, Key, Value } from "./Grid.tsx";
import { Part } from "./Part.tsx";

/** What adding changes: names, values that become an appliance's own, settings that are not taken. */
export function AdditionParts({ addition, renames }: { readonly addition: PortableAddition; readonly renames: boolean }) {
  const { renamings, own, notTaken, gaveWay } = addition;
  return (
    <>
      {renamings.length > 0 && (
        <Part
          title={renames ? "Names that are changed" : "Names that will stand twice"}
          count={renamings.length}
          about={renames ? "They are taken already and must not stand twice." : "They are taken already; the problems will name them."}
        >
          <Changes label="Names" changes={renamings} to={renames ? "Becomes" : "Free would be"} />
        </Part>
      )}
      {own.length > 0 && (
        <Part
          title="Values that become an appliance’s own"
          count={own.length}
          about="They should be the same everywhere, and here they are not. The open design’s value stays the shared one."
        >
          <Grid
            label="Values that become an appliance’s own"
            headings={["Key", "Shared value", "Own value"]}
            groups={[...groupBy(own, ({ appliance }) => appliance)].map(([heading, values]) => ({
              heading,
              rows: values.map(({ section, key, shared, own: text }) => [
                <Key key="key" section={section} name={key} />,
                <Value key="shared" text={shared} />,
                <Value key="own" text={text} />,
              ]),
            }))}
            mono={[0, 1, 2]}
          />
        </Part>
      )}
      {gaveWay.length > 0 && (
        <Part
          title="Automatic names and addresses that make way"
          count={gaveWay.length}
          about="The studio had given them, and something else has them now. What hands wrote stays."
        >
          <Changes label="Automatic names and addresses" changes={gaveWay} to="Becomes" />
        </Part>
      )}
      {notTaken.length > 0 && (
        <Part title="Settings that are not taken" count={notTaken.length} about="There is room for one of each; the open design’s stays.">
          <Grid
            label="Settings that are not taken"
            headings={["Setting", "Of", "Not taken", "Stays"]}
            groups={[
              { rows: notTaken.map(({ what, owner, text, stays }) => [what, owner, text, <Value key="stays" text={stays ?? ""} />]) },
            ]}
          />
        </Part>
      )}
    </>
  );
}

function Changes({ label, changes, to }: { readonly label: string; readonly changes: readonly Renaming[]; readonly to: string }) {
  return (
    <Grid
      label={label}
      headings={["Name", "Was", to]}
      groups={[...groupBy(changes, ({ owner }) => owner)].map(([heading, ones]) => ({
        heading,
        rows: ones.map(({ what, from, to: next }) => [what, <Value key="from" text={from} />, <Value key="to" text={next} />]),
      }))}
      mono={[1, 2]}
    />
  );
}
