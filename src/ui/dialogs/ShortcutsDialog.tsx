import type { ReactNode } from "react";
import type { Command } from "../commands/command.ts";
import { COMMANDS } from "../commands/registry.ts";
import { shortcutText } from "../commands/shortcuts.ts";
import { Button } from "../kit/Button.tsx";
import { useStudio } from "../studio.tsx";
import { Dialog } from "./Dialog.tsx";

/** What hands can do that is no command. */
const GESTURES: readonly (readonly [keys: string, what: string])[] = [
  ["Tab", "from part to part; in the outline and in lists, arrows go on"],
  ["F", "in the list of problems: fix the problem; with Shift all of its rule"],
  ["F1", "in a field of the inspector: what it is, and where that stands; Escape goes back"],
  ["Alt+Down", "in a field that several things have differently: who has what"],
  ["Arrows", "move what is selected on the canvas; with Shift further"],
  ["Alt+Shift+Arrows", "make the selected note or site frame larger or smaller"],
  ["Ctrl+Enter", "in a note: done writing; Escape leaves it as it was"],
  ["Drag", "from the palette onto the canvas, or from one site into another; it snaps to what stands beside it"],
  ["Alt+Drag", "anywhere, without snapping"],
  ["Shift+Drag", "on the canvas: select all that is in the frame"],
  ["Ctrl+Click", "add to the selection, or take from it"],
  ["Wheel", "zoom; a drag on the empty canvas moves it"],
];

/** Every shortcut there is, read from the commands themselves. */
export default function ShortcutsDialog() {
  const { session } = useStudio();
  const close = () => session.getState().openDialog(undefined);
  const withKeys = COMMANDS.filter((command) => keysOf(command).length > 0);
  return (
    <Dialog
      title="Keyboard and mouse"
      onClose={close}
      actions={
        <Button look="primary" onClick={close}>
          Done
        </Button>
      }
    >
      <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-1.5">
        {withKeys.map((command) => (
          <Row key={command.id} keys={keysOf(command)}>
            {command.phrase ?? command.label}
          </Row>
        ))}
      </dl>
      <h3 className="mt-4 mb-1.5 font-semibold">Without a command</h3>
      <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-1.5">
        {GESTURES.map(([keys, what]) => (
          <Row key={keys} keys={[keys]}>
            {what}
          </Row>
        ))}
      </dl>
    </Dialog>
  );
}

function keysOf({ shortcuts = [], browserKey }: Command): readonly string[] {
  return [...shortcuts, ...(browserKey === undefined ? [] : [browserKey])].map(shortcutText);
}

function Row({ keys, children }: { readonly keys: readonly string[]; readonly children: ReactNode }) {
  return (
    <>
      <dt className="flex gap-1.5">
        {keys.map((key) => (
          <kbd key={key} className="rounded-[4px] border border-line bg-page px-1.5 py-px font-mono text-[11px]">
            {key}
          </kbd>
        ))}
      </dt>
      <dd>{children}</dd>
    </>
  );
}
