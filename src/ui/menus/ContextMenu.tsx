import { Menu } from "../kit/CommandMenu.tsx";
import { Part } from "../kit/Part.tsx";
import { useSession, useStudio } from "../studio.tsx";
import { contextGroups } from "./contextGroups.ts";

/** The menu of what is selected, or of the empty canvas, where it was asked for. */
export function ContextMenu() {
  const studio = useStudio();
  const at = useSession((session) => session.menuAt);
  if (!at) return null;
  const close = () => studio.session.getState().openMenu(undefined);
  function giveUp(sentence: string): void {
    close();
    studio.session.getState().announce(sentence, "error");
  }
  return (
    <Part name="The menu" onFailure={giveUp}>
      <Menu name="What can be done here" groups={contextGroups(studio)} below={at} close={close} />
    </Part>
  );
}
