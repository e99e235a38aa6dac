import { ChevronDown, ChevronUp, CircleHelp, FileText } from "lucide-react";
import { type RefObject, useEffect, useRef } from "react";
import { defaultOf, formOf, helpOf, ROUTE_HELP } from "../../../../domain/model/fields/help/index.ts";
import { type Field, fieldOf } from "../../../../domain/model/fields/index.ts";
import type { SubjectKind } from "../../../../domain/model/finding.ts";
import { showTab } from "../../../commands/dock.ts";
import { useSession, useStudio } from "../../../studio.tsx";
import type { HelpSubject } from "./helpSubject.ts";

interface HelpFootProps {
  readonly subject: HelpSubject;
  /** Gets the help, which the keyboard can come to. */
  readonly card: RefObject<HTMLElement | null>;
  onLoaded(): void;
}

/** One thing there is to know; `code` is what stands in the file, before the rest of the sentence. */
interface Fact {
  readonly name: string;
  readonly code?: string;
  readonly value?: string;
}

/** What the help says of a field. */
interface Help {
  readonly label: string;
  /** The sentence that is enough for who knows the field. */
  readonly short: string;
  readonly about: string;
  readonly facts: readonly Fact[];
  /** It has a line in the configuration. */
  readonly hasLine: boolean;
}

/** The foot of the inspector: a sentence on the field that has the focus; opened, all that there is to know of it. */
export default function HelpFoot({ subject, card, onLoaded }: HelpFootProps) {
  const studio = useStudio();
  const { session } = studio;
  const isOpen = useSession((state) => state.helpShown);
  const help = helpFor(subject);
  const latest = useRef(onLoaded);
  latest.current = onLoaded;
  useEffect(() => latest.current(), []);
  if (help === undefined) return null;
  const toggle = () => session.getState().showHelp(!isOpen);
  return (
    // A press on it must not take the focus from the field that it is about.
    <section
      ref={card}
      aria-label={`Help: ${help.label}`}
      tabIndex={-1}
      className="shrink-0 border-t border-line bg-page px-3.5 py-2 text-[12px] outline-offset-[-2px]"
      onMouseDown={(event) => event.preventDefault()}
    >
      <div className="flex items-start gap-2">
        <CircleHelp size={13} aria-hidden className="mt-[2px] shrink-0 text-second" />
        {isOpen ? (
          <h3 className="min-w-0 flex-1 font-semibold">{help.label}</h3>
        ) : (
          <p className="line-clamp-2 min-w-0 flex-1 text-second">{help.short}</p>
        )}
        <button
          type="button"
          aria-expanded={isOpen}
          aria-label={isOpen ? "Less help" : "More help"}
          title={isOpen ? "Less (Escape)" : "More (F1)"}
          className="-my-0.5 -mr-1.5 flex h-6 shrink-0 items-center gap-1 rounded-field px-1 text-third hover:bg-hover hover:text-text"
          onClick={toggle}
        >
          <kbd aria-hidden className="font-mono text-[10.5px]">
            {isOpen ? "Esc" : "F1"}
          </kbd>
          {isOpen ? <ChevronDown size={13} aria-hidden /> : <ChevronUp size={13} aria-hidden />}
        </button>
      </div>
      {isOpen && (
        <div className="fade-end [--veil:var(--page)] mt-1 max-h-[min(34vh,320px)] overflow-y-auto pl-[21px] [scrollbar-width:thin]">
          <p className="text-second">{help.about}</p>
          <dl className="mt-1.5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5 gap-y-0.5">
            {help.facts.map(({ name, code, value }) => (
              <div key={name} className="contents">
                <dt className="text-third">{name}</dt>
                <dd className="[overflow-wrap:anywhere]">
                  {code && <code className="font-mono text-[11px]">{code}</code>}
                  {value}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {isOpen && help.hasLine && (
        <button
          type="button"
          className="mt-1 ml-[17px] inline-flex min-h-6 items-center gap-1 rounded-field px-1 font-medium text-accent hover:bg-hover"
          onClick={() => showTab(studio, "configuration")}
        >
          <FileText size={12} aria-hidden />
          Show its line in the configuration
        </button>
      )}
    </section>
  );
}

function helpFor(subject: HelpSubject): Help | undefined {
  const [owner = "", name = ""] = subject.split(".");
  if (owner === "route") return routeHelp(name === "name" ? "name" : "pattern");
  const field = fieldOf(owner as SubjectKind, name);
  const help = field && helpOf(field.owner, field.name);
  if (field === undefined || help === undefined) return undefined;
  return {
    label: field.label,
    short: field.hint ?? help.about,
    about: help.about,
    facts: [
      { name: "Form", value: formOf(field) },
      { name: "Default", value: defaultOf(field) },
      lineFact(field),
      { name: "Source", value: help.source },
    ],
    hasLine: field.ini !== undefined,
  };
}

function lineFact({ ini, since }: Field): Fact {
  const name = "In the file";
  if (ini === undefined) return { name, value: "no line" };
  return { name, code: `[${ini.section}] ${ini.key}`, ...(since && { value: `, from version ${since}` }) };
}

function routeHelp(part: "name" | "pattern"): Help {
  const { about, form, source } = ROUTE_HELP[part];
  const facts: readonly Fact[] = [
    { name: "Form", value: form },
    { name: "Default", code: part === "name" ? "LocalRoute" : ".*" },
    { name: "In the file", code: "[HybridVoiceRoutes] name=pattern" },
    { name: "Source", value: source },
  ];
  return { label: part === "name" ? "Name of a voice route" : "Pattern of a voice route", short: about, about, facts, hasLine: true };
}
