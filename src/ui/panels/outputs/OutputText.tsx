import { CircleAlert, Copy, Download } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { TextDocument } from "../../../domain/outputs/output.ts";
import { Button } from "../../kit/Button.tsx";
import { useStudio } from "../../studio.tsx";
import { useCopy } from "../dock/useCopy.ts";
import { CodeView } from "./CodeView.tsx";
import { LookSwitch } from "./LookSwitch.tsx";
import { PageView } from "./PageView.tsx";

/** A text to read, copy and download; what is made of blocks is shown as a page, or as the text that is stored. */
export function OutputText({ document, head }: { readonly document: TextDocument; readonly head: ReactNode }) {
  const { ports } = useStudio();
  const copy = useCopy();
  const { title, fileName, text, language, draft, blocks } = document;
  const [asText, setAsText] = useState(false);
  const name = fileName.split("/").at(-1) ?? fileName;
  return (
    <div className="@container flex h-full min-w-0 flex-1 flex-col">
      <div className="flex shrink-0 items-center gap-1.5 border-b border-line px-3 py-1 @max-xl:gap-1 @max-xl:px-2 @max-[500px]:flex-wrap">
        {head}
        {draft && (
          <p className="flex items-center gap-1.5 text-[12px] font-medium text-error">
            <CircleAlert size={14} className="shrink-0" aria-hidden />
            <span className="whitespace-nowrap">
              Draft<span className="@max-xl:sr-only">: errors stand</span>
            </span>
          </p>
        )}
        <div className="ml-auto flex shrink-0 gap-1.5">
          {blocks && <LookSwitch asText={asText} setAsText={setAsText} />}
          <Button icon={Copy} className="h-[26px]! px-2.5!" onClick={() => void copy(text.replace(/^\uFEFF/, ""), title)}>
            <span className="@max-2xl:sr-only">Copy</span>
          </Button>
          <Button
            icon={Download}
            className="h-[26px]! px-2.5!"
            aria-label={`Download ${name}`}
            onClick={() => ports.saveFile(name, text, "text/plain")}
          >
            <span className="max-w-[220px] truncate @max-2xl:sr-only">{name}</span>
          </Button>
        </div>
      </div>
      {blocks && !asText ? <PageView label={title} blocks={blocks} /> : <CodeView label={title} text={text} language={language} />}
    </div>
  );
}
