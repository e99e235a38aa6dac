import type { ReactNode } from "react";
import type { Command } from "../commands/command.ts";
import { COMMANDS } from "../commands/registry.ts";
import { isSingleKey, MOD, shortcutText } from "../commands/shortcuts.ts";
import { Button } from "../kit/Button.tsx";
import { Switch } from "../kit/Switch.tsx";
import { useSession, useStudio } from "../studio.tsx";
import { Dialog } from "./Dialog.tsx";

interface Gestures {
  readonly where: string;
  readonly what: readonly (readonly [keys: string, what: string])[];
}

/** What hands can do that is no command, by where they do it. */
const GESTURES: readonly Gestures[] = [
  {
    where: "Keys on the canvas",
    what: [
      ["Tab", "To what is selected, or was last gone to; then on to the next part"],
      ["Arrows", "Where the focus is on something selected: move what is selected, with Shift further; else go to the next thing that way"],
      [`${MOD}+Arrows`, "Go on without moving what is selected"],
      ["Enter", "Select; once more: to its fields, or write on a note"],
      ["Escape", "Select nothing"],
      ["Letters", "Add things, also while nothing has the focus; a site or gateway is named next"],
      ["Shift+Letter", "Add, and stay for the next one, as letters do in the palette"],
    ],
  },
  {
    where: "Keys in the outline",
    what: [
      ["Arrows", "Go on and select; with Shift from where they began"],
      [`${MOD}+Arrows`, "Go on without selecting; Space selects"],
      ["Enter", "Look at it on the canvas, and go to its fields"],
      ["Letters", "Go to what begins with them"],
    ],
  },
  {
    where: "Keys in both",
    what: [
      ["Alt+Arrows", "Move what is selected on the canvas"],
      ["Alt+Shift+Arrows", "Make the selected note or site frame larger or smaller"],
      ["Delete", "Remove what is selected, as Backspace does; while nothing has the focus as well"],
      ["Shift+F10", "The menu of what can be done, like the right mouse button"],
    ],
  },
  {
    where: "Keys elsewhere",
    what: [
      ["Tab", "From part to part; in lists and tables, arrows go on"],
      ["F", "In the list of problems: fix the problem; with Shift all of its rule"],
      ["F1", "In a field: what it is, and where that stands; Escape goes back"],
      ["Shift+F1", "In a field that has a problem: the page of the rule"],
      ["Shift+F2", "In a field with a value of its own: back to the shared or automatic one"],
      ["Alt+Down", "In a field that several things have differently: who has what"],
      ["Escape", "In a field: to the thing that it belongs to, on the canvas or in the outline"],
      ["Enter", "In a line of text that was asked for on the canvas or in the outline: back to the thing"],
      [`${MOD}+Enter`, "In a note: done writing; so does Escape"],
    ],
  },
  {
    where: "Mouse and trackpad",
    what: [
      ["Drag", "From the palette, within a site or into another; it snaps to what stands beside it, with Alt it does not"],
      ["Shift+Drag", "On the empty canvas: select all that is in the frame"],
      [`${MOD}+Click`, "Add to the selection, or take from it"],
      ["Wheel", `Or two fingers: move the view; with ${MOD}, or two fingers apart, zoom`],
      ["Space+Drag", "Move the view, over everything; so does the middle button"],
    ],
  },
];

/** Stands below the commands, so that both columns are of a length. */
const FINGERS: Gestures = {
  where: "Fingers",
  what: [
    ["Tap", "Select; then drag it"],
    ["Drag", "Move the view; two fingers zoom"],
    ["Long press", "The menu of what can be done; there it is added to what is selected"],
  ],
};

/** Every shortcut there is, read from the commands themselves. */
export default function ShortcutsDialog() {
  const { session } = useStudio();
  const close = () => session.getState().openDialog(undefined);
  const withKeys = COMMANDS.filter((command) => keysOf(command).length > 0);
  return (
    <Dialog
      title="Keyboard and mouse"
      size="wide"
      onClose={close}
      actions={
        <Button look="primary" onClick={close}>
          Done
        </Button>
      }
    >
      <div className="grid grid-cols-[5fr_6fr] gap-x-8 narrow:block">
        <Column keys="grid-cols-[max-content_1fr]">
          <Group title="Commands">
            {withKeys.map((command) => (
              <Row key={command.id} keys={keysOf(command)}>
                {command.phrase ?? command.label}
              </Row>
            ))}
          </Group>
          <GestureGroup {...FINGERS} />
        </Column>
        <Column keys="grid-cols-[128px_1fr]">
          <SingleKeys />
          {GESTURES.map((group) => (
            <GestureGroup key={group.where} {...group} />
          ))}
        </Column>
      </div>
    </Dialog>
  );
}

/** Whoever speaks to the computer, or whose hand trembles, presses single keys without meaning to. */
function SingleKeys() {
  const { session } = useStudio();
  const on = useSession(({ hasSingleKeys }) => hasSingleKeys);
  const keys = COMMANDS.flatMap(({ shortcuts = [] }) => [...new Set(shortcuts.filter(isSingleKey).map(shortcutText))]);
  return (
    <div className="col-span-2 mb-4">
      <Switch
        on={on}
        set={session.getState().setSingleKeys}
        explanation={`These are ${keys.join(", ")}. Switched off they do nothing; ${shortcutText("Mod+K")} has every command all the same.`}
      >
        <span className="font-semibold">Single keys add things and move the view</span>
      </Switch>
    </div>
  );
}

function GestureGroup({ where, what }: Gestures) {
  return (
    <Group title={where}>
      {what.map(([keys, words]) => (
        <Row key={keys} keys={[keys]}>
          {words}
        </Row>
      ))}
    </Group>
  );
}

/** Groups below each other, in which what keys do stands in line from group to group. */
function Column({ keys, children }: { readonly keys: string; readonly children: ReactNode }) {
  return <div className={`grid content-start gap-x-4 ${keys}`}>{children}</div>;
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="col-span-2 mb-4 grid grid-cols-subgrid">
      <h3 className="col-span-2 mb-1.5 font-semibold">{title}</h3>
      <dl className="col-span-2 grid grid-cols-subgrid items-start gap-y-1.5">{children}</dl>
    </div>
  );
}

function keysOf({ shortcuts = [], browserKey }: Command): readonly string[] {
  // What is typed with Shift on some keyboards only is written once.
  return [...new Set([...shortcuts, ...(browserKey === undefined ? [] : [browserKey])].map(shortcutText))];
}

function Row({ keys, children }: { readonly keys: readonly string[]; readonly children: ReactNode }) {
  return (
    <>
      <dt className="flex gap-1.5">
        {keys.map((key) => (
          <kbd key={key} className="rounded-[4px] border border-line bg-page px-1.5 py-px font-mono text-[11px] whitespace-nowrap">
            {key}
          </kbd>
        ))}
      </dt>
      <dd>{children}</dd>
    </>
  );
}
