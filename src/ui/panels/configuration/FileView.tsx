import { CircleAlert, CircleCheck, Copy, Download } from "lucide-react";
import { useMemo, useState } from "react";
import type { Appliance } from "../../../domain/model/appliance.ts";
import type { Finding } from "../../../domain/model/finding.ts";
import { applianceTitle } from "../../../domain/model/lookup.ts";
import type { Site } from "../../../domain/model/site.ts";
import { iniFileName } from "../../../domain/outputs/ini/iniOf.ts";
import { standingWords } from "../../../domain/outputs/standingErrors.ts";
import { keepExported } from "../../keepExported.ts";
import { Button } from "../../kit/Button.tsx";
import { countWords } from "../../kit/CountBadge.tsx";
import { countRender } from "../../kit/renderProbe.ts";
import { SideFades } from "../../kit/SideFades.tsx";
import { useStudio } from "../../studio.tsx";
import { useCopy } from "../dock/useCopy.ts";
import { ExportNote } from "./ExportNote.tsx";
import { FileLines } from "./FileLines.tsx";
import { shownLines } from "./shownLines.ts";
import { comparedLines, sinceExport } from "./sinceExport.ts";
import { Unwritable } from "./Unwritable.tsx";
import { useExported } from "./useExported.ts";
import { useFile } from "./useFile.ts";

/** The CloudConnector.ini of one appliance, as it would be exported now. */
export function FileView({ site, appliance }: { readonly site: Site; readonly appliance: Appliance }) {
  countRender("FileView", appliance.id);
  const studio = useStudio();
  const copy = useCopy();
  const { ini, errors, before } = useFile(site, appliance);
  const lines = useMemo(
    () => (ini.ok ? shownLines(ini.lines, { site: site.id, appliance: appliance.id, errors, before }) : []),
    [ini, errors, before, site.id, appliance.id],
  );
  const exported = useExported(appliance.id);
  const since = useMemo(() => exported && sinceExport(lines, exported), [lines, exported]);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [wantsOnly, setWantsOnly] = useState(false);
  const only = wantsOnly && since !== undefined && since.changes.size + since.gone.length > 0;
  const shown = useMemo(() => (since ? comparedLines(lines, since, only) : lines), [lines, since, only]);
  const title = applianceTitle(appliance);
  if (!ini.ok) return <Unwritable title={title} problems={ini.problems} />;
  const name = iniFileName(errors.length);

  function download(fileName: string, text: string): void {
    studio.ports.saveFile(fileName, text, "text/plain");
    void keepExported(studio, new Map([[appliance.id, text]]));
  }

  return (
    <div className="@container flex h-full min-w-0 flex-1 flex-col">
      <div className="flex shrink-0 items-center gap-x-3 border-b border-line py-1 pr-3 pl-3.5">
        <div className="flex min-h-[26px] min-w-0 flex-1 flex-wrap items-center gap-x-4 @5xl:flex-nowrap">
          <Standing errors={errors} />
          <ExportNote exported={exported} since={since} only={only} showOnly={setWantsOnly} />
        </div>
        <div className="flex shrink-0 gap-1.5">
          <Button
            icon={Copy}
            className="h-[26px]! px-2.5!"
            onClick={() => void copy(ini.text.replace("\uFEFF", ""), `${name} of ${title}`)}
          >
            <span className="@max-3xl:sr-only">Copy</span>
          </Button>
          <Button icon={Download} className="h-[26px]! px-2.5!" aria-label={`Download ${name}`} onClick={() => download(name, ini.text)}>
            <span className="@max-3xl:sr-only">{name}</span>
          </Button>
        </div>
      </div>
      <div className="relative min-h-0 flex-1">
        <section
          key={appliance.id}
          ref={setScroller}
          aria-label={`CloudConnector.ini of ${title}`}
          className="h-full overflow-auto overscroll-contain"
        >
          <FileLines lines={shown} showWas={only} />
        </section>
        <SideFades scroller={scroller} />
      </div>
    </div>
  );
}

/** Where there is not room for all that may stand beside it the standing has a line of its own, whatever it says. */
const STANDING = "flex min-w-0 basis-full items-center gap-1.5 text-[12px] @5xl:basis-auto";

/** Whether the file is ready, or a draft; said in either case, so that nothing moves when it changes. */
function Standing({ errors }: { readonly errors: readonly Finding[] }) {
  const { session } = useStudio();
  if (errors.length === 0) {
    return (
      <p className={`${STANDING} text-second`}>
        <CircleCheck size={14} className="shrink-0 text-good" aria-hidden />
        No errors found.
      </p>
    );
  }
  return (
    <p className={STANDING}>
      <CircleAlert size={14} className="shrink-0 text-error" aria-hidden />
      <span className="min-w-0 truncate" title={`Draft: ${standingWords(errors)}`}>
        <span className="font-medium text-error">Draft: {countWords("error", errors.length)}</span>{" "}
        <span className="text-second">({standingWords(errors)})</span>
      </span>
      <button
        type="button"
        className="shrink-0 rounded-[3px] font-medium text-accent hover:underline"
        onClick={() => session.getState().showTab("problems")}
      >
        Show problems
      </button>
    </p>
  );
}
