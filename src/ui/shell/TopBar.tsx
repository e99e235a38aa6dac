import { ChevronDown, Download, Search } from "lucide-react";
import { useStore } from "zustand";
import { plainTitle, siteTitle } from "../../domain/model/lookup.ts";
import { openAudit } from "../commands/audit.ts";
import { runCommand } from "../commands/command.ts";
import { redo, tidy, undo } from "../commands/edit.ts";
import { exportAll, exportAppliance, exportSite } from "../commands/export.ts";
import { newDesign, openFiles, openFolder, saveDesign } from "../commands/files.ts";
import { findOrDo } from "../commands/help.ts";
import { pasteTable } from "../commands/paste.ts";
import { shortcutText } from "../commands/shortcuts.ts";
import { designProperties, interview, newFromTemplate } from "../commands/start.ts";
import { switchTheme, THEME_ICONS } from "../commands/view.ts";
import { CommandButton } from "../kit/CommandButton.tsx";
import { CommandMenu } from "../kit/CommandMenu.tsx";
import { useDesign, useDocument, useSession, useStudio } from "../studio.tsx";
import { InspectorToggle } from "./InspectorToggle.tsx";
import { Logo } from "./Logo.tsx";
import { SaveNote } from "./SaveNote.tsx";

/** How the design is called: its customer, else its sites. */
function useTitle(): string {
  return useDesign(({ deployment }) => {
    const [first, ...others] = deployment.sites;
    const customer = plainTitle(deployment.customer);
    if (customer) return customer;
    if (!first) return "Untitled design";
    return others.length === 0
      ? siteTitle(first)
      : `${siteTitle(first)} and ${others.length} more ${others.length === 1 ? "site" : "sites"}`;
  });
}

/** Looks like the field it opens. */
function FindButton() {
  const studio = useStudio();
  return (
    <button
      type="button"
      onClick={() => void runCommand(studio, findOrDo)}
      aria-keyshortcuts="Control+K"
      className="flex h-[30px] items-center gap-2 rounded-field px-2.5 text-second transition-colors forced-colors:border hover:bg-hover hover:text-text"
    >
      <Search size={15} aria-hidden />
      <span className="max-[1100px]:sr-only">Find or do</span>
      <kbd className="font-mono text-[10.5px] narrow:hidden">{shortcutText("Mod+K")}</kbd>
    </button>
  );
}

/** The bar above everything: which design, whether it is kept, and what is done to it as a whole. */
export function TopBar() {
  const title = useTitle();
  const revision = useDesign(({ deployment }) => deployment.revision?.trim());
  const theme = useSession((session) => session.theme);
  const undoTitle = useDocument((state) => state.past.at(-1)?.title);
  const redoTitle = useDocument((state) => state.future.at(-1)?.title);
  // Which menu entries can be used depends on design and selection; they are read anew when either changes.
  const studio = useStudio();
  useStore(studio.session, (session) => session.selection);
  return (
    <header className="flex min-h-[46px] shrink-0 items-center gap-2 border-b border-line bg-panel px-3 max-[480px]:flex-wrap max-[480px]:py-1.5">
      <h1 className="flex w-[194px] shrink-0 max-[1100px]:w-[170px] min-[1600px]:w-[234px] narrow:w-auto items-center gap-2.5 text-[13.5px] font-semibold">
        <Logo />
        <span className="narrow:sr-only">CCE Studio</span>
      </h1>
      <CommandMenu
        label={
          <>
            <span className="max-w-[260px] truncate">{title}</span>
            {revision && <span className="max-w-[90px] truncate font-normal text-second max-[1100px]:hidden">rev. {revision}</span>}
            <ChevronDown size={14} className="shrink-0" aria-hidden />
          </>
        }
        name={`Design: ${title}`}
        className="font-semibold"
        commands={[newDesign, newFromTemplate, interview, openFiles, openFolder, pasteTable, openAudit, saveDesign, designProperties]}
      />
      <SaveNote />
      <div className="ml-auto flex items-center gap-1">
        <InspectorToggle />
        <CommandButton command={undo} detail={undoTitle} iconOnly />
        <CommandButton command={redo} detail={redoTitle} iconOnly />
        <span className="mx-1.5 h-5 border-l border-line max-[480px]:mx-0" />
        <CommandButton command={tidy} shrinks />
        <FindButton />
        <CommandButton command={switchTheme} detail={theme} icon={THEME_ICONS[theme]} iconOnly />
        <span className="mx-1.5 h-5 border-l border-line max-[480px]:mx-0" />
        <CommandButton command={saveDesign} look="plain" shrinks />
        <CommandMenu
          label={
            <>
              <Download size={15} aria-hidden />
              <span className="narrow:sr-only">Export</span>
            </>
          }
          name="Export"
          look="primary"
          commands={[exportAll, exportSite, exportAppliance]}
        />
      </div>
    </header>
  );
}
