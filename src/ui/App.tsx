import { type ComponentType, type ReactNode, useEffect, useLayoutEffect } from "react";
import { isBlank } from "../domain/model/lookup.ts";
import type { DialogId } from "../store/sessionStore.ts";
import { CanvasArea } from "./canvas/CanvasArea.tsx";
import { listenForClipboard } from "./commands/clipboardEvents.ts";
import { listenForDockText } from "./commands/dockText.ts";
import { keepFocus } from "./commands/keepFocus.ts";
import { COMMANDS } from "./commands/registry.ts";
import { isMac, listenForShortcuts } from "./commands/shortcuts.ts";
import { listenAhead } from "./commands/typeAhead.ts";
import { whenIdle } from "./fixes/idleQueue.ts";
import { atFirstSign } from "./kit/atFirstSign.ts";
import { Menu } from "./kit/CommandMenu.tsx";
import { loadable } from "./kit/loadable.tsx";
import { Part } from "./kit/Part.tsx";
import { Split } from "./kit/Split.tsx";
import { ContextMenu } from "./menus/ContextMenu.tsx";
import { listenForContextMenu } from "./menus/listenForContextMenu.ts";
import { Dock } from "./panels/dock/Dock.tsx";
import { Inspector } from "./panels/inspector/Inspector.tsx";
import { Outline } from "./panels/outline/Outline.tsx";
import { FileDrop } from "./shell/FileDrop.tsx";
import { Notice } from "./shell/Notice.tsx";
import { Palette } from "./shell/Palette.tsx";
import { TopBar } from "./shell/TopBar.tsx";
import { useDesign, useSession, useStudio } from "./studio.tsx";

const NotKept = loadable(() => import("./shell/NotKept.tsx"));
const ExportDialog = loadable(() => import("./dialogs/export/ExportDialog.tsx"));
const ImportDialog = loadable(() => import("./dialogs/import/ImportDialog.tsx"));
const Finder = loadable(() => import("./dialogs/finder/FinderDialog.tsx"));
const OPENED: Readonly<Record<DialogId, ComponentType>> = {
  finder: Finder,
  shortcuts: loadable(() => import("./dialogs/ShortcutsDialog.tsx")),
  audit: loadable(() => import("./dialogs/audit/AuditDialog.tsx")),
  move: loadable(() => import("./dialogs/move/MoveDialog.tsx")),
  paste: loadable(() => import("./dialogs/paste/PasteDialog.tsx")),
  rules: loadable(() => import("./dialogs/rules/RulesDialog.tsx")),
  templates: loadable(() => import("./dialogs/templates/TemplatesDialog.tsx")),
  interview: loadable(() => import("./dialogs/interview/InterviewDialog.tsx")),
  properties: loadable(() => import("./dialogs/PropertiesDialog.tsx")),
};

/** Height of the dock at first, in pixels: of a tall window it may have more, the canvas has the most of it anyway. */
const DOCK_HEIGHT = Math.max(272, Math.round(0.3 * window.innerHeight));

/** The whole studio: palette and outline left, canvas and dock in the middle, inspector right. */
export function App() {
  const studio = useStudio();
  const theme = useSession((session) => session.theme);
  // Before anything is painted: a key that is pressed as soon as something is seen does what it is for.
  useLayoutEffect(() => listenAhead(studio), [studio]);
  useLayoutEffect(() => listenForDockText(studio, isMac), [studio]);
  useLayoutEffect(() => listenForShortcuts(studio, COMMANDS), [studio]);
  useLayoutEffect(() => listenForClipboard(studio), [studio]);
  useLayoutEffect(() => listenForContextMenu(studio), [studio]);
  useLayoutEffect(() => keepFocus(studio), [studio]);
  const isUntouched = useDesign(isBlank);
  // With a design soon, since whoever opens one goes on at once; an empty studio waits for a sign that there is somebody.
  useEffect(
    () => (isUntouched ? atFirstSign : whenIdle)(() => void Promise.allSettled([Menu.load(), Finder.load(), studio.autosave.loadAhead()])),
    [studio, isUntouched],
  );
  // What is changed in a design that was there can be kept from the first moment on, should the page be left in the next.
  useEffect(() => {
    if (!isUntouched) void studio.autosave.loadAhead();
  }, [studio, isUntouched]);
  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    <div className="flex h-full flex-col">
      <TopBar />
      <main className="flex min-h-0 flex-1 low:overflow-y-auto narrow:grid narrow:grid-cols-[auto_minmax(0,1fr)] narrow:grid-rows-[max(100%,500px)_max-content] narrow:overflow-y-auto narrow:scroll-pt-28 narrow:scroll-pb-6 stacked:grid-cols-[minmax(0,1fr)] stacked:grid-rows-[max-content_max(100%,500px)_max-content]">
        <nav
          aria-label="Palette and outline"
          className="flex w-[220px] shrink-0 flex-col border-r border-line bg-panel low:min-h-[500px] max-[1100px]:w-[196px] min-[1600px]:w-[260px] stacked:h-[420px] stacked:w-full stacked:border-r-0 stacked:border-b"
        >
          <Palette />
          <div className="min-h-0 flex-1">
            <Outline />
          </div>
        </nav>
        <Split
          name="dock"
          label="Height of the dock"
          initial={DOCK_HEIGHT}
          upper={<CanvasWithNotices />}
          lower={(fold) => <Dock {...fold} />}
        />
        <Inspector />
        <ContextMenu />
      </main>
      <FileDrop />
      <Dialogs />
    </div>
  );
}

/** What the studio says stands on the canvas, where it covers no figures. */
function CanvasWithNotices() {
  const isInTheWay = useSession(({ save }) => save.state === "stale" || save.state === "unreadable");
  return (
    <div className="relative h-full">
      <CanvasArea />
      <Notice />
      <Part name="What this browser keeps">{isInTheWay && <NotKept />}</Part>
    </div>
  );
}

/** The dialog that is open, loaded when it is first needed. */
function Dialogs() {
  const exporting = useSession((session) => session.exporting);
  const incoming = useSession((session) => session.incoming);
  const dialog = useSession((session) => session.dialog);
  const Opened = dialog && OPENED[dialog];
  return (
    <>
      {exporting && (
        <Loaded>
          <ExportDialog scope={exporting} />
        </Loaded>
      )}
      {Opened && (
        <Loaded key={dialog}>
          <Opened />
        </Loaded>
      )}
      {incoming && (
        <Loaded>
          <ImportDialog files={incoming} />
        </Loaded>
      )}
    </>
  );
}

/** Where a dialog cannot be shown, it counts as closed, and a notice says why. */
function Loaded({ children }: { readonly children: ReactNode }) {
  const { session } = useStudio();
  function giveUp(sentence: string): void {
    const { askExport, openDialog, lookAt, announce } = session.getState();
    askExport(undefined);
    openDialog(undefined);
    lookAt(undefined);
    announce(sentence, "error");
  }
  return (
    <Part name="The dialog" onFailure={giveUp}>
      {children}
    </Part>
  );
}
