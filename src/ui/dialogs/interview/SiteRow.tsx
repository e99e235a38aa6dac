import { Trash2 } from "lucide-react";
import { useId } from "react";
import type { SiteAnswer, SiteAnswers } from "../../../domain/interview/answers.ts";
import { controlClasses } from "../../kit/fields/look.ts";
import { Select } from "../../kit/fields/Select.tsx";
import { typingHere, useTyping } from "../../kit/fields/useTyping.ts";
import { IconButton } from "../../kit/IconButton.tsx";
import { NO_HISTORY, PLAIN, ProblemLine } from "./Question.tsx";
import { useInterview } from "./useInterview.ts";

/** The columns of a row: name, country, city, calls, redundancy, gateways, and the button that removes it. */
export const SITE_COLUMNS =
  "grid grid-cols-[minmax(110px,1.4fr)_62px_minmax(90px,1fr)_74px_100px_66px_30px] items-center gap-1.5 narrow:grid-cols-[minmax(70px,1.4fr)_46px_minmax(60px,1fr)_60px_84px_56px_30px]";

const TARGETS = [
  { value: "n", label: "all up" },
  { value: "n+1", label: "N+1" },
  { value: "n+2", label: "N+2" },
];

interface SiteRowProps {
  readonly site: SiteAnswers;
  /** From 1. */
  readonly number: number;
  /** Takes what is pasted into its name as rows of a spreadsheet; false when it is a text like any other. */
  paste(key: string, text: string): boolean;
  /** Takes it away; false for the last one. */
  readonly remove: false | (() => void);
}

/** One site in a line; below it what is wrong. */
export function SiteRow({ site, number, paste, remove }: SiteRowProps) {
  const { setSite, siteProblemOf } = useInterview();
  const id = useId();
  const cell = { site, number, id };

  return (
    <fieldset data-site={site.key} aria-label={`Site ${number}`} className="min-w-0">
      <div className={SITE_COLUMNS}>
        <Cell {...cell} field="name" label="Name" paste={(text) => paste(site.key, text)} />
        <Cell {...cell} field="countryCode" label="Country code" />
        <Cell {...cell} field="city" label="City" />
        <Cell {...cell} field="calls" label="Calls" numeric />
        <Select
          aria-label={`Redundancy of site ${number}`}
          value={site.target}
          options={TARGETS}
          choose={(target) => setSite(site.key, { target })}
          {...NO_HISTORY}
        />
        <Cell {...cell} field="gateways" label="Gateways" numeric />
        <IconButton icon={Trash2} label={`Remove site ${number}`} disabled={!remove} onClick={remove || undefined} />
      </div>
      {(["name", "countryCode", "city", "calls", "gateways"] as const).map((field) => (
        <ProblemLine key={field} id={`${id}-${field}-problem`} problem={siteProblemOf(site.key, field)} />
      ))}
    </fieldset>
  );
}

interface CellProps {
  readonly site: SiteAnswers;
  readonly number: number;
  readonly id: string;
  readonly field: SiteAnswer;
  readonly label: string;
  readonly numeric?: boolean;
  /** Takes what is pasted; false when it is a text like any other. */
  paste?(text: string): boolean;
}

function Cell({ site, number, id, field, label, numeric = false, paste }: CellProps) {
  const { setSite, siteProblemOf, visit } = useInterview();
  const problem = siteProblemOf(site.key, field);
  const typing = useTyping(
    site[field],
    typingHere(
      (text) => setSite(site.key, { [field]: text }),
      () => visit(field, site.key),
    ),
  );
  return (
    <input
      type="text"
      inputMode={numeric ? "numeric" : undefined}
      aria-label={`${label} of site ${number}`}
      {...typing}
      onPaste={(event) => {
        if (paste?.(event.clipboardData.getData("text/plain"))) event.preventDefault();
      }}
      aria-invalid={problem !== undefined || undefined}
      aria-describedby={problem && `${id}-${field}-problem`}
      className={controlClasses({ mono: numeric || field === "countryCode" }, numeric ? "h-7 text-right" : "h-7")}
      {...PLAIN}
    />
  );
}
