import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import type { GeneralAnswer } from "../../../domain/interview/answers.ts";
import { cx } from "../../kit/cx.ts";
import { controlClasses } from "../../kit/fields/look.ts";
import { Select, type SelectOption } from "../../kit/fields/Select.tsx";
import { typingHere, useTyping } from "../../kit/fields/useTyping.ts";
import { useInterview } from "./useInterview.ts";

/** Values are names, addresses and numbers: no dictionary, no capital letters, no memory of other forms. */
export const PLAIN = { autoComplete: "off", autoCorrect: "off", autoCapitalize: "off", spellCheck: false } as const;

/** A choice here is part of the interview, not of the design: there is nothing of it to undo. */
export const NO_HISTORY = { undo: () => false, redo: () => false };

interface FrameProps {
  readonly id: string;
  readonly label: string;
  /** Stands lighter behind the label, e.g. that an answer may be left out. */
  readonly aside?: string;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A question with its answer's field, what helps to answer it, and what is wrong with the answer. */
export function QuestionFrame({ id, label, aside, hint, problem, className, children }: FrameProps) {
  return (
    <div className={cx("min-w-0", className)}>
      <div className="mb-1 flex items-baseline gap-1.5">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        {aside && <span className="text-[12px] text-second">{aside}</span>}
      </div>
      {children}
      <ProblemLine id={`${id}-problem`} problem={problem} />
      {/* What is wrong says what to write as well. */}
      {hint && problem === undefined && (
        <p id={`${id}-hint`} className="mt-1.5 text-[12px] text-second">
          {hint}
        </p>
      )}
    </div>
  );
}

/** What is wrong with an answer, and what to do about it. */
export function ProblemLine({ id, problem }: { readonly id: string; readonly problem: string | undefined }) {
  if (problem === undefined) return null;
  return (
    <p id={id} className="mt-1.5 flex gap-1.5 text-[12px] leading-[1.4] text-error">
      <CircleAlert size={13} aria-hidden className="mt-[2px] shrink-0" />
      <span className="min-w-0 [overflow-wrap:anywhere]">{problem}</span>
    </p>
  );
}

interface TextQuestionProps {
  readonly field: GeneralAnswer;
  readonly label: string;
  readonly aside?: string;
  readonly hint?: ReactNode;
  /** What holds while nothing is answered. */
  readonly placeholder?: string;
  readonly mono?: boolean;
  readonly className?: string;
}

/** A question of all sites that is answered in a line of text. */
export function TextQuestion({ field, mono = true, placeholder, ...frame }: TextQuestionProps) {
  const { answers, set, problemOf, visit } = useInterview();
  const id = useId();
  const problem = problemOf(field);
  const typing = useTyping(
    answers[field],
    typingHere(
      (text) => set(field, text),
      () => visit(field),
    ),
  );
  return (
    <QuestionFrame id={id} problem={problem} {...frame}>
      <input
        id={id}
        type="text"
        {...typing}
        placeholder={placeholder}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={describedBy(id, frame.hint, problem)}
        className={controlClasses({ mono }, "h-7")}
        {...PLAIN}
      />
    </QuestionFrame>
  );
}

/** The id of what describes a field. */
export function describedBy(id: string, hint: unknown, problem: string | undefined): string | undefined {
  if (problem !== undefined) return `${id}-problem`;
  return hint ? `${id}-hint` : undefined;
}

interface ChoiceQuestionProps {
  readonly field: GeneralAnswer;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly options: readonly SelectOption[];
  readonly className?: string;
}

/** A question of all sites that is answered by choosing from a list. */
export function ChoiceQuestion({ field, options, ...frame }: ChoiceQuestionProps) {
  const { answers, set, problemOf } = useInterview();
  const id = useId();
  return (
    <QuestionFrame id={id} problem={problemOf(field)} {...frame}>
      <Select
        id={id}
        value={answers[field]}
        options={options}
        choose={(value) => set(field, value)}
        aria-describedby={describedBy(id, frame.hint, problemOf(field))}
        {...NO_HISTORY}
      />
    </QuestionFrame>
  );
}
