import { Suspense } from "react";
import { Menu } from "../kit/CommandMenu.tsx";
import { useSession, useStudio } from "../studio.tsx";
import { contextGroups } from "./contextGroups.ts";

/** The menu of what is selected, or of the empty canvas, where it was asked for. */
export function ContextMenu() {
  const studio = useStudio();
  const at = useSession((session) => session.menuAt);
  if (!at) return null;
  return (
    <Suspense>
      <Menu
        name="What can be done here"
        groups={contextGroups(studio)}
        below={at}
        close={() => studio.session.getState().openMenu(undefined)}
      />
    </Suspense>
  );
}
