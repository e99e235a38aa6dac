import { type ReactNode, useId } from "react";
import type { GeneralAnswer } from "../../../domain/interview/answers.ts";
import { useInterview } from "./useInterview.ts";

interface RadioCardsProps {
  readonly field: GeneralAnswer;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly title: string; readonly about: ReactNode }[];
}

/** A question with a few answers, each of which says what it means. */
export function RadioCards({ field, label, options }: RadioCardsProps) {
  const { answers, set } = useInterview();
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium">{label}</legend>
      <div className="grid auto-cols-fr grid-flow-col gap-4">
        {options.map(({ value, title, about }) => (
          <label
            key={value}
            className="flex gap-2.5 rounded-node border border-line-strong px-3 py-2.5 transition-colors hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={value}
              checked={answers[field] === value}
              onChange={() => set(field, value)}
              aria-labelledby={`${name}-${value}`}
              aria-describedby={`${name}-${value}-about`}
              className="mt-[3px] shrink-0 outline-none"
            />
            <span className="min-w-0">
              <span id={`${name}-${value}`} className="block font-semibold">
                {title}
              </span>
              <span id={`${name}-${value}-about`} className="block text-[12px] text-second">
                {about}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
