import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { ADD_COMMANDS } from "../commands/add.ts";
import { type Command, runCommand } from "../commands/command.ts";
import { openFiles, openFolder } from "../commands/files.ts";
import { interview, newFromTemplate } from "../commands/start.ts";
import { Button } from "../kit/Button.tsx";
import { cx } from "../kit/cx.ts";
import { useStudio } from "../studio.tsx";
import { FilesArt, InterviewArt, TemplateArt } from "./doorArt.tsx";

/** What an empty canvas says: three ways to begin, and how to begin by hand. */
export function EmptyCanvas() {
  const studio = useStudio();
  const addSite = ADD_COMMANDS.find((command) => command.kind === "site");
  return (
    <div className="@container pointer-events-none absolute inset-0 flex overflow-y-auto p-3">
      <div className="pointer-events-auto m-auto w-full max-w-[860px] rounded-frame border border-line bg-panel px-4 py-2 shadow-float @min-[660px]:px-6 @min-[660px]:py-4">
        <h2 className="text-[18px] font-semibold">Design a Cloud Connector deployment</h2>
        <p className="mt-0.5 text-second @max-[660px]:hidden">
          Choose a way in. Each leads to a drawing that you go on with, and that undo takes back.
        </p>
        <div className="mt-2 grid gap-1.5 @min-[660px]:mt-3 @min-[660px]:grid-cols-3 @min-[660px]:gap-3">
          <Door command={newFromTemplate} title="Start from a template" art={<TemplateArt />}>
            Whole designs to make yours: a pair, two countries, 15&nbsp;+&nbsp;1, twelve branches.
          </Door>
          <Door command={interview} title="Answer a short interview" art={<InterviewArt />}>
            Domains, sites, calls, networks: the design is sized, addressed and drawn for you.
          </Door>
          <section aria-labelledby="door-files" className={cx(DOOR, "border-dashed")}>
            <DoorArt>
              <FilesArt />
            </DoorArt>
            <span className="min-w-0 flex-1">
              <DoorWords id="door-files" title="Open or drop files">
                A design, or the CloudConnector.ini files of an estate, dropped anywhere.
              </DoorWords>
              <span className="mt-2 flex flex-wrap gap-1.5">
                <Button onClick={() => void runCommand(studio, openFiles)}>Files …</Button>
                <Button onClick={() => void runCommand(studio, openFolder)}>A folder …</Button>
              </span>
            </span>
          </section>
        </div>
        <p className="mt-2 text-second @min-[660px]:mt-3">
          Or draw it yourself: drag from the palette at the left, or{" "}
          {addSite && (
            <button
              type="button"
              className="rounded-[4px] font-medium text-accent hover:underline"
              onClick={() => void runCommand(studio, addSite)}
            >
              add the first site
            </button>
          )}
          .
        </p>
        <p className="mt-2 border-t border-line pt-2 text-[11.5px] text-second">
          <span className="inline-block text-pretty">
            Cloud Connector Edition was retired on July 31, 2021; its successor is Teams Direct Routing.
          </span>{" "}
          <span className="inline-block">Everything stays in this browser.</span>
        </p>
      </div>
    </div>
  );
}

interface DoorProps {
  readonly command: Command;
  readonly title: string;
  readonly art: ReactNode;
  readonly children: string;
}

/** Picture and words of a door: above each other where there is room for three beside each other, else side by side. */
const DOOR =
  "flex gap-3.5 rounded-node border border-line-strong p-2 text-left @min-[660px]:flex-col @min-[660px]:gap-2.5 @min-[660px]:p-3";

/** A way to begin that is one command. */
function Door({ command, title, art, children }: DoorProps) {
  const studio = useStudio();
  const id = `door-${command.id}`;
  return (
    <button
      type="button"
      aria-labelledby={id}
      aria-describedby={`${id}-about`}
      onClick={() => void runCommand(studio, command)}
      className={cx(DOOR, "group bg-panel transition-colors hover:border-accent hover:bg-hover")}
    >
      <DoorArt>{art}</DoorArt>
      <span className="min-w-0 flex-1">
        <DoorWords id={id} title={title} leads>
          {children}
        </DoorWords>
      </span>
    </button>
  );
}

function DoorArt({ children }: { readonly children: ReactNode }) {
  return (
    <span className="flex w-[84px] shrink-0 items-center justify-center rounded-field bg-canvas py-2 @min-[660px]:w-full @min-[660px]:py-2">
      {children}
    </span>
  );
}

interface DoorWordsProps {
  readonly id: string;
  readonly title: string;
  /** Pressing the door leads on. */
  readonly leads?: boolean;
  readonly children: string;
}

function DoorWords({ id, title, leads = false, children }: DoorWordsProps) {
  return (
    <>
      <span id={id} className="flex items-center gap-1 text-[13.5px] font-semibold group-hover:text-accent">
        {title}
        {leads && <ChevronRight size={14} aria-hidden />}
      </span>
      <span id={`${id}-about`} className="mt-0.5 block text-second">
        {children}
      </span>
    </>
  );
}
