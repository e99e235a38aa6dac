import { FilePlus2, FolderOpen, MapPin } from "lucide-react";
import { ADD_COMMANDS } from "../commands/add.ts";
import { runCommand } from "../commands/command.ts";
import { openFiles, openFolder } from "../commands/files.ts";
import { Button } from "../kit/Button.tsx";
import { useStudio } from "../studio.tsx";

/** What an empty canvas says: how to begin. */
export function EmptyCanvas() {
  const studio = useStudio();
  const addSite = ADD_COMMANDS.find((command) => command.kind === "site");
  return (
    <div className="pointer-events-none absolute inset-0 flex items-center justify-center p-6">
      <div className="pointer-events-auto max-w-[500px] rounded-frame border border-line bg-panel px-8 py-7 text-center shadow-float">
        <h2 className="text-[17px] font-semibold">Design a Cloud Connector deployment</h2>
        <p className="mt-2 text-second">
          Drag a PSTN site onto the canvas, then appliances and gateways into it. Or open a design, or the CloudConnector.ini files of an
          estate: drop them anywhere here.
        </p>
        <div className="mt-5 flex flex-wrap justify-center gap-2">
          {addSite && (
            <Button look="primary" icon={MapPin} onClick={() => void runCommand(studio, addSite)}>
              Add the first site
            </Button>
          )}
          <Button icon={FilePlus2} onClick={() => void runCommand(studio, openFiles)}>
            Open files …
          </Button>
          <Button icon={FolderOpen} onClick={() => void runCommand(studio, openFolder)}>
            Open a folder …
          </Button>
        </div>
        <p className="mt-5 text-[11.5px] text-second">
          Cloud Connector Edition was retired on 31 July 2021; its successor is Teams Direct Routing. The studio serves estates that still
          run, audits and migrations. Everything stays in this browser.
        </p>
      </div>
    </div>
  );
}
