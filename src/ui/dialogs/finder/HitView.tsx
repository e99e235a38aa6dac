import { Building2, MapPin, Phone, Server, StickyNote } from "lucide-react";
import { Fragment } from "react";
import type { FoundValue, Hit } from "../../../domain/find/find.ts";
import type { NoteHit } from "../../../domain/find/findNotes.ts";
import { cx } from "../../kit/cx.ts";
import { markedParts } from "./markedParts.ts";

const KINDS = {
  deployment: { icon: Building2, word: "All sites" },
  site: { icon: MapPin, word: "PSTN site" },
  appliance: { icon: Server, word: "Appliance" },
  gateway: { icon: Phone, word: "Gateway" },
  note: { icon: StickyNote, word: "Note" },
} as const;

/** What was found: its name and its site, and which of its values have what was looked for. */
export function HitView({ hit, query }: { readonly hit: Hit | NoteHit; readonly query: string }) {
  const { icon: Icon, word } = KINDS[hit.kind];
  const { site, match, also } = hit.kind === "note" ? {} : hit;
  return (
    <>
      <Icon size={15} className={cx("shrink-0 text-second", also && "mt-0.5 self-start")} aria-hidden />
      <span className="min-w-0 flex-1">
        <span className="flex items-center gap-2.5">
          <span className="min-w-0 shrink truncate font-medium">
            <Marked text={hit.title} query={query} />
          </span>
          {match && (
            <span className="min-w-0 shrink-[2] truncate text-[12px] text-second">
              <Found value={match} query={query} />
            </span>
          )}
          <span className="ml-auto shrink-0 pl-2 text-[12px] text-second">{site ?? word}</span>
        </span>
        {also && (
          <span className="line-clamp-2 text-[12px] text-second">
            {also.map((value, index) => (
              <Fragment key={`${value.label} ${value.text}`}>
                {index === 0 ? " Also " : " "}
                {/* In one piece: lines end after a comma. */}
                <span className="inline-block max-w-full truncate align-bottom">
                  <Found value={value} query={query} />
                  {index < also.length - 1 && ","}
                </span>
              </Fragment>
            ))}
          </span>
        )}
      </span>
    </>
  );
}

function Found({ value: { label, text }, query }: { readonly value: FoundValue; readonly query: string }) {
  return (
    <>
      {label}{" "}
      <span className="font-mono text-[11.5px]">
        <Marked text={text} query={query} />
      </span>
    </>
  );
}

/** A text with what was looked for in it standing out. */
function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  return markedParts(text, query).map(({ text: part, isMarked }, index) =>
    isMarked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place.
      <mark key={index} className="bg-transparent font-bold text-text">
        {part}
      </mark>
    ) : (
      part
    ),
  );
}
