import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { Finding, Severity } from "../../../domain/model/finding.ts";
import { cx } from "../cx.ts";

const LOOKS = {
  error: { Icon: CircleAlert, color: "text-error", word: "Error" },
  warning: { Icon: TriangleAlert, color: "text-warning", word: "Warning" },
  info: { Icon: Info, color: "text-second", word: "Note" },
} as const satisfies Readonly<Record<Severity, unknown>>;

/** What is wrong with a field or an object, in words; nothing when all is well. */
export function FieldFindings({ id, findings }: { readonly id?: string; readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul id={id} className="mt-1 space-y-1">
      {findings.map((finding) => {
        const { Icon, color, word } = LOOKS[finding.severity];
        return (
          <li key={`${finding.rule} ${finding.message}`} className={cx("flex gap-1.5 text-[12px] leading-[1.4]", color)}>
            <Icon size={13} aria-hidden className="mt-[2px] shrink-0" />
            <span className="min-w-0 [overflow-wrap:anywhere]">
              <span className="sr-only">{word}: </span>
              {finding.message}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
