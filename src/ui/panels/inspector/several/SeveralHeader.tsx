import { Layers } from "lucide-react";
import { useId } from "react";
import { useShallow } from "zustand/react/shallow";
import type { Severity } from "../../../../domain/model/finding.ts";
import { idOf, siteTitles } from "../../../../domain/model/lookup.ts";
import { type MemberKind, type Members, sitesOf } from "../../../../domain/model/members.ts";
import { CountBadge } from "../../../kit/CountBadge.tsx";
import { cx } from "../../../kit/cx.ts";
import { SEVERITIES } from "../../../kit/severities.ts";
import { useAnalysis, useDesign } from "../../../studio.tsx";
import { countedThings } from "../inspected.ts";
import { problemsOf } from "../placedFindings.ts";

interface SeveralHeaderProps {
  readonly byKind: Readonly<Record<MemberKind, Members>>;
  readonly kind: MemberKind;
  choose(kind: MemberKind): void;
}

const KINDS: readonly MemberKind[] = ["site", "appliance", "gateway"];

/** What is edited together, where it stands, how many problems it has; where kinds are mixed, the choice of one. */
export function SeveralHeader({ byKind, kind, choose }: SeveralHeaderProps) {
  const members = byKind[kind];
  const problems = useAnalysis(useShallow((analysis) => sum(members.map((member) => problemsOf(analysis, kind, idOf(member))))));
  const kinds = KINDS.filter((one) => byKind[one].length > 0);
  return (
    <header className="sticky top-0 z-20 border-b border-line bg-panel px-3.5 pt-2.5 pb-2.5">
      <Place kind={kind} members={members} />
      <div className="flex min-h-6 items-center gap-2">
        <Layers size={16} aria-hidden className="shrink-0 text-second" />
        <h2 className="min-w-0 text-[15px] font-semibold">{countedThings(kind, members.length)}</h2>
        {SEVERITIES.map((severity) => (
          <CountBadge key={severity} severity={severity} count={problems[severity]} />
        ))}
      </div>
      {kinds.length > 1 && <KindChoice kinds={kinds} byKind={byKind} kind={kind} choose={choose} />}
      <p className="mt-0.5 text-[12px] text-second">
        What you write goes to{" "}
        {members.length === 1 ? "this one" : members.length === 2 ? "both" : `all ${members.length.toLocaleString("en-US")}`}.
      </p>
    </header>
  );
}

function Place({ kind, members }: Pick<SeveralHeaderProps, "kind"> & { readonly members: Members }) {
  const names = useDesign(({ deployment }) => {
    const titles = siteTitles(deployment.sites);
    return sitesOf(members)
      .map((id) => titles.get(id) ?? "")
      .join(", ");
  });
  if (kind === "site") return null;
  return (
    <p className="truncate text-[12px] text-second" title={names}>
      {names}
    </p>
  );
}

function KindChoice({ kinds, byKind, kind, choose }: SeveralHeaderProps & { readonly kinds: readonly MemberKind[] }) {
  const name = useId();
  return (
    <fieldset className="my-1 flex w-fit max-w-full flex-wrap rounded-field border border-line-strong">
      <legend className="sr-only">Edit the</legend>
      {kinds.map((one) => (
        <label
          key={one}
          className={cx(
            "flex h-6 cursor-pointer items-center rounded-[5px] px-2 text-[12px] font-medium transition-colors has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent",
            one === kind ? "bg-accent-soft text-accent" : "text-second hover:text-text",
          )}
        >
          <input type="radio" name={name} checked={one === kind} onChange={() => choose(one)} className="sr-only" />
          {countedThings(one, byKind[one].length)}
        </label>
      ))}
    </fieldset>
  );
}

function sum(counts: readonly Readonly<Record<Severity, number>>[]): Readonly<Record<Severity, number>> {
  const total = { error: 0, warning: 0, info: 0 };
  for (const count of counts) for (const severity of SEVERITIES) total[severity] += count[severity];
  return total;
}
