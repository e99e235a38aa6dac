import { useEffect, useRef } from "react";
import { type Command, runCommand } from "../commands/command.ts";
import { focusFirstItem, MENU_BOX, MENU_DISTANCE, MenuItems, moveInMenu } from "../kit/MenuItems.tsx";
import { useSession, useStudio } from "../studio.tsx";
import { contextGroups } from "./contextGroups.ts";

/** The menu of what is selected, or of the empty canvas, where it was asked for. */
export default function ContextMenu() {
  const studio = useStudio();
  const at = useSession((session) => session.menuAt);
  const menu = useRef<HTMLDivElement>(null);
  const before = useRef<Element>(null);

  useEffect(() => {
    if (!at || !menu.current) return;
    before.current = document.activeElement;
    menu.current.showPopover();
    const { offsetWidth, offsetHeight } = menu.current;
    menu.current.style.left = `${Math.max(MENU_DISTANCE, Math.min(at.x, window.innerWidth - offsetWidth - MENU_DISTANCE))}px`;
    menu.current.style.top = `${Math.max(MENU_DISTANCE, Math.min(at.y, window.innerHeight - offsetHeight - MENU_DISTANCE))}px`;
    focusFirstItem(menu.current);
  }, [at]);

  if (!at) return null;

  function choose(command: Command): void {
    menu.current?.hidePopover();
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    void runCommand(studio, command);
  }

  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label="What can be done here"
      onToggle={(event) => event.newState === "closed" && studio.session.getState().openMenu(undefined)}
      onKeyDown={moveInMenu}
      onContextMenu={(event) => event.preventDefault()}
      className={MENU_BOX}
    >
      <MenuItems groups={contextGroups(studio)} choose={choose} />
    </div>
  );
}
