import { Content, Item, Root, Separator, Trigger } from "@radix-ui/react-dropdown-menu";
import { Fragment, useState } from "react";
import { createPortal } from "react-dom";
import { type Command, runCommand } from "../commands/command.ts";
import { keyOf, shortcutText } from "../commands/shortcuts.ts";
import { useSession, useStudio } from "../studio.tsx";
import { useEnabled } from "./CommandButton.tsx";
import { cx } from "./cx.ts";
import { goOnAtOnce } from "./goOnAtOnce.ts";

/** Pixels between a menu and what it belongs to or the window's edge. */
const DISTANCE = 5;

interface MenuProps {
  readonly name: string;
  /** A line stands between one group and the next. */
  readonly groups: readonly (readonly Command[])[];
  /** The button that opened it, which closes it as well. */
  readonly button?: HTMLElement | null;
  /** What of the window it stands below. */
  readonly below: Partial<DOMRectReadOnly>;
  close(): void;
}

/** An open menu of commands. The focus goes back to where it was, unless it was taken elsewhere. */
export default function Menu({ name, groups, button, below, close }: MenuProps) {
  const studio = useStudio();
  const [before] = useState(() => button ?? document.activeElement);
  const goBack = () => before instanceof HTMLElement && before.focus({ preventScroll: true });

  function choose(command: Command): void {
    // First, since the command may give the focus to something else.
    goBack();
    void runCommand(studio, command);
  }

  const shown = groups.filter((group) => group.length > 0);
  // Beside everything else, where no part that scrolls or is measured by itself cuts it off.
  return createPortal(
    <Root open modal={false} onOpenChange={close}>
      <Trigger asChild>
        <span
          aria-hidden
          className="pointer-events-none fixed"
          style={{ left: below.x, top: below.y, width: below.width, height: below.height }}
        />
      </Trigger>
      <Content
        aria-label={name}
        aria-labelledby={undefined}
        // At the right of the window a menu ends where its button does.
        align={button && (below.x ?? 0) > window.innerWidth / 2 ? "end" : "start"}
        sideOffset={button ? DISTANCE : 0}
        collisionPadding={DISTANCE}
        loop
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          if (document.activeElement === document.body) goBack();
        }}
        // The press on the button closes the menu by itself, and would else open it again.
        onInteractOutside={(event) => event.target instanceof Node && button?.contains(event.target) && event.preventDefault()}
        onKeyDown={(event) => event.key === "Tab" && close()}
        onContextMenu={(event) => event.preventDefault()}
        className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-[220px] overflow-y-auto rounded-node border border-float-line bg-raised p-1 font-normal text-text shadow-float"
      >
        {shown.map((group, index) => (
          <Fragment key={group[0]?.id}>
            {index > 0 && <Separator className="mx-1 my-1 border-t border-line" />}
            {group.map((command, nth) => (
              <CommandItem key={command.id} command={command} isFirst={index + nth === 0} choose={choose} />
            ))}
          </Fragment>
        ))}
      </Content>
    </Root>,
    document.querySelector("main") ?? document.body,
  );
}

interface CommandItemProps {
  readonly command: Command;
  readonly isFirst: boolean;
  choose(command: Command): void;
}

/** A command with its icon and shortcut; what cannot be done now is dimmed, and found all the same. */
function CommandItem({ command, isFirst, choose }: CommandItemProps) {
  const enabled = useEnabled(command);
  const studio = useStudio();
  const whyNot = enabled ? undefined : command.whyNot?.(studio);
  const Icon = command.icon;
  const shortcut = keyOf(
    command,
    useSession((session) => session.hasSingleKeys),
  );
  return (
    <Item
      asChild
      textValue={command.label}
      onKeyDown={goOnAtOnce}
      aria-disabled={!enabled}
      aria-description={whyNot}
      title={whyNot}
      onSelect={(event) => {
        if (enabled) return choose(command);
        event.preventDefault();
        if (whyNot !== undefined) studio.session.getState().announce(`${command.label}: ${whyNot}`);
      }}
      className={cx(
        "flex h-[30px] w-full items-center gap-2.5 rounded-field px-2.5 text-left outline-none select-none focus:bg-accent-soft",
        !enabled && "text-third",
      )}
    >
      {/* biome-ignore lint/a11y/noAutofocus: A menu that opens has the focus (ARIA Authoring Practices, Menu). */}
      <button type="button" autoFocus={isFirst}>
        {Icon ? <Icon size={15} className="shrink-0 text-second" aria-hidden /> : <span className="w-[15px]" />}
        <span className="flex-1">{command.label}</span>
        {shortcut && <kbd className="font-mono text-[10.5px] text-second">{shortcutText(shortcut)}</kbd>}
      </button>
    </Item>
  );
}
