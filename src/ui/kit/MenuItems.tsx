import { Fragment, type KeyboardEvent } from "react";
import type { Command } from "../commands/command.ts";
import { shortcutText } from "../commands/shortcuts.ts";
import { useEnabled } from "./CommandButton.tsx";
import { cx } from "./cx.ts";

/** How the box of a menu looks. */
export const MENU_BOX = "fixed m-0 min-w-[220px] rounded-node border border-line bg-raised p-1 text-text shadow-float outline-none";

/** Pixels between a menu and what it belongs to or the window's edge. */
export const MENU_DISTANCE = 5;

interface MenuItemsProps {
  /** A line stands between one group and the next. */
  readonly groups: readonly (readonly Command[])[];
  choose(command: Command): void;
}

/** The items of a menu of commands, each with its icon and shortcut; what cannot be done now is dimmed. */
export function MenuItems({ groups, choose }: MenuItemsProps) {
  const shown = groups.filter((group) => group.length > 0);
  return shown.map((group, index) => (
    <Fragment key={group[0]?.id}>
      {index > 0 && <hr className="mx-1 my-1 border-t border-line" />}
      {group.map((command) => (
        <CommandItem key={command.id} command={command} choose={choose} />
      ))}
    </Fragment>
  ));
}

/** Puts the focus on the first item of a menu. */
export function focusFirstItem(menu: HTMLElement): void {
  itemsOf(menu)[0]?.focus();
}

function itemsOf(menu: HTMLElement): readonly HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>("[role=menuitem]")];
}

/** The keys of a menu: arrows go round the items, Home and End to the ends, a letter to the next item that begins with it; Tab leaves. */
export function moveInMenu(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === "Tab") event.currentTarget.hidePopover();
  const items = itemsOf(event.currentTarget);
  const at = items.findIndex((item) => item.matches(":focus"));
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key] ?? itemStartingWith(items, at, event.key);
  if (next === undefined) return;
  event.preventDefault();
  items.at(next % items.length)?.focus();
}

function itemStartingWith(items: readonly HTMLElement[], at: number, key: string): number | undefined {
  if (key.length !== 1 || key === " ") return undefined;
  const order = items.map((_, index) => (at + 1 + index) % items.length);
  return order.find((index) => items[index]?.textContent?.toLowerCase().startsWith(key.toLowerCase()));
}

function CommandItem({ command, choose }: { readonly command: Command; choose(command: Command): void }) {
  const enabled = useEnabled(command);
  const Icon = command.icon;
  const shortcut = command.shortcuts?.[0] ?? command.browserKey;
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-disabled={!enabled}
      onClick={() => enabled && choose(command)}
      className={cx(
        "flex h-[30px] w-full items-center gap-2.5 rounded-field px-2.5 text-left outline-none select-none focus:bg-hover",
        enabled ? "hover:bg-hover" : "text-third",
      )}
    >
      {Icon ? <Icon size={15} className="shrink-0 text-second" aria-hidden /> : <span className="w-[15px]" />}
      <span className="flex-1">{command.label}</span>
      {shortcut && <kbd className="font-mono text-[10.5px] text-second">{shortcutText(shortcut)}</kbd>}
    </button>
  );
}
