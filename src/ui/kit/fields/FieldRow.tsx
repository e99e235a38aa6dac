import type { ReactNode } from "react";
import type { Finding } from "../../../domain/model/finding.ts";
import { cx } from "../cx.ts";
import { DOTS, worstOf } from "../severities.ts";
import { FieldFindings } from "./FieldFindings.tsx";

export interface FieldRowProps {
  /** Of the control, which names it by `descriptionOf`. */
  readonly id: string;
  readonly label: string;
  /** The key in the file, shown at the right. */
  readonly fileKey?: string;
  /** Why the key is not written, e.g. for an older version. */
  readonly unwritten?: string;
  /** A sentence for who fills it in, said aloud with the field. */
  readonly hint?: string;
  /** What there is help about: the inspector shows it at its foot while the field has the focus. */
  readonly subject?: string;
  /** The way to that help, right after the label. */
  readonly help?: ReactNode;
  /** What else is worth saying aloud of the value, e.g. that it is absent. */
  readonly about?: readonly string[];
  readonly findings: readonly Finding[];
  /** What stands below offers the shared value. */
  readonly hasWayBack?: boolean;
  /** The findings are shown elsewhere. */
  readonly findingsApart?: boolean;
  /** Stands beside the label. */
  readonly tag?: ReactNode;
  /** Lies over the right end of the control. */
  readonly mark?: ReactNode;
  /** Stands below the control. */
  readonly below?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A field: label left, key in the file right, the control, what is wrong with it. The label alone is the control's name;
 * everything else describes it. Its rows are a subgrid: fields side by side keep their controls in line however their
 * labels wrap.
 */
export function FieldRow(props: FieldRowProps) {
  const {
    id,
    label,
    fileKey,
    unwritten,
    hint,
    subject,
    help,
    about = [],
    findings,
    hasWayBack,
    findingsApart = false,
    tag,
    mark,
    below,
    children,
  } = props;
  const worst = worstOf(findings);
  const spoken = [fileKey && `Key ${fileKey}.`, unwritten, hint, ...about].filter(Boolean).join(" ");
  return (
    <div data-subject={subject} className="group/field row-span-3 grid min-w-0 grid-cols-[minmax(0,1fr)] grid-rows-subgrid">
      {/* Beside another field label and key share a line, come what may; elsewhere a key that would stand too near has a line below,
          as every key has in a narrow inspector. */}
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-1.5 self-end text-[12px] in-[.field-pair]:flex-nowrap">
        <div className="flex flex-wrap items-baseline gap-x-1 in-[.field-pair]:shrink-0 in-[.field-pair]:flex-nowrap">
          <label htmlFor={id} className="text-second in-[.field-pair]:shrink-0">
            {label}
          </label>
          {worst && <span aria-hidden className={cx("dot size-1.5 self-center rounded-full", DOTS[worst])} />}
          {help}
          {tag}
        </div>
        {fileKey && (
          <code
            aria-hidden
            title={unwritten ?? fileKey}
            className={cx(
              "min-w-0 truncate font-mono text-[10.5px] text-third in-[.field-pair]:text-[10px] max-[1100px]:text-[10px] min-[860px]:max-[1100px]:basis-full",
              unwritten && "line-through",
            )}
          >
            {fileKey}
          </code>
        )}
      </div>
      <div className="relative">
        {children}
        {mark}
      </div>
      <div>
        <span id={`${id}-about`} hidden>
          {spoken}
        </span>
        {below}
        {!findingsApart && <FieldFindings controlId={id} findings={findings} hasWayBack={hasWayBack} />}
      </div>
    </div>
  );
}
