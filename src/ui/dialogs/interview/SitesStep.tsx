import { Plus } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { SITE_LIMIT } from "../../../domain/model/versions.ts";
import { Button } from "../../kit/Button.tsx";
import { cx } from "../../kit/cx.ts";
import { Select } from "../../kit/fields/Select.tsx";
import { pastedSites } from "./pastedSites.ts";
import { NO_HISTORY, ProblemLine, QuestionFrame } from "./Question.tsx";
import { SITE_COLUMNS, SiteRow } from "./SiteRow.tsx";
import { useInterview } from "./useInterview.ts";

const HEADINGS = ["Name", "Country", "City", "Calls", "Carried with", "Gateways"] as const;
/** Figures stand at the right, and so does what they are. */
const FIGURES: ReadonlySet<string> = new Set(["Calls", "Gateways"]);

/** The second step: where calls come in, how many, and how many appliances may fail. */
export function SitesStep() {
  const { answers, addSites, setSite, removeSite } = useInterview();
  const [leftOut, setLeftOut] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  /** The site whose name gets the focus once it stands. */
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-site="${wanted.current}"] input`)?.focus();
    wanted.current = undefined;
  });

  /** Puts rows of a spreadsheet into the site and behind the last one; false for text of a single cell. */
  function paste(key: string, text: string): boolean {
    const [first, ...others] = pastedSites(text) ?? [];
    if (first === undefined) return false;
    const room = Math.max(0, SITE_LIMIT - answers.sites.length);
    setSite(key, first);
    if (others.length > 0) addSites(others.slice(0, room));
    setLeftOut(Math.max(0, others.length - room));
    return true;
  }

  return (
    <div>
      <p className="text-second">
        Calls are those that take place at the same time in the busiest hour. N+1 carries them while one appliance is down (99.8 %), N+2
        while two are (99.9 %). Country and city may be left out.
      </p>
      <div ref={list} className="mt-3">
        <div aria-hidden className={`${SITE_COLUMNS} mb-1 text-[12px] text-second`}>
          {HEADINGS.map((heading) => (
            <span key={heading} className={cx(FIGURES.has(heading) && "pr-2 text-right")}>
              {heading}
            </span>
          ))}
        </div>
        <div className="flex flex-col gap-1.5">
          {answers.sites.map((site, index) => (
            <SiteRow
              key={site.key}
              site={site}
              number={index + 1}
              paste={paste}
              remove={
                answers.sites.length > 1 &&
                (() => {
                  wanted.current = (answers.sites[index + 1] ?? answers.sites[index - 1])?.key;
                  removeSite(site.key);
                })
              }
            />
          ))}
        </div>
      </div>
      <div className="mt-2.5 flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button
          icon={Plus}
          disabled={answers.sites.length >= SITE_LIMIT}
          onClick={() => {
            wanted.current = addSites([{}]);
          }}
        >
          Add a site
        </Button>
        <span className="text-[12px] text-second">Rows copied from a spreadsheet can be pasted into a name.</span>
      </div>
      {leftOut > 0 && <ProblemLine id="left-out" problem={leftOutWords(leftOut)} />}
      {answers.sites.length > 1 && <Fallback />}
    </div>
  );
}

function leftOutWords(count: number): string {
  const rows = count === 1 ? "One of the pasted rows was" : `${count.toLocaleString("en-US")} of the pasted rows were`;
  return `${rows} left out: a deployment holds ${SITE_LIMIT} PSTN sites. Plan the others as a deployment of their own.`;
}

function Fallback() {
  const { answers, set } = useInterview();
  const id = useId();
  const known = answers.sites.some(({ key }) => key === answers.fallback);
  return (
    <QuestionFrame
      id={id}
      label="Fallback site"
      hint="Takes the calls of users who have no site: the tenant’s PeerDestination."
      className="mt-4 max-w-[280px]"
    >
      <Select
        id={id}
        value={known ? answers.fallback : (answers.sites[0]?.key ?? "")}
        options={answers.sites.map(({ key, name }, index) => ({ value: key, label: name.trim() || `Site ${index + 1}` }))}
        choose={(value) => set("fallback", value)}
        aria-describedby={`${id}-hint`}
        {...NO_HISTORY}
      />
    </QuestionFrame>
  );
}
