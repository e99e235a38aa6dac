import { type Answers, newAnswers, newSiteAnswers, STEPS, type Step } from "./answers.ts";

/** An interview as it was left: the answers and where one was. */
export interface Interview {
  readonly answers: Answers;
  readonly step: Step;
  /** The furthest step that was reached. */
  readonly reached: Step;
}

/** An interview in which nothing is answered. */
export function newInterview(): Interview {
  return { answers: newAnswers(), step: STEPS[0], reached: STEPS[0] };
}

/** Reads an interview that was kept as JSON, by an earlier version perhaps: what it does not say begins anew. */
export function readInterview(json: string): Interview | undefined {
  let kept: unknown;
  try {
    kept = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!isRecord(kept) || !isRecord(kept.answers)) return undefined;
  const { answers, step, reached } = kept;
  const sites = Array.isArray(answers.sites) ? answers.sites.filter(isRecord) : [];
  const fresh = newInterview();
  return {
    answers: {
      ...withTexts(fresh.answers, answers),
      // Keys are given anew: no two sites may share one.
      sites:
        sites.length > 0
          ? sites.map((site, index) => ({ ...withTexts(newSiteAnswers(""), site), key: String(index + 1) }))
          : fresh.answers.sites,
    },
    step: stepOf(step) ?? fresh.step,
    reached: stepOf(reached) ?? fresh.reached,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function stepOf(value: unknown): Step | undefined {
  return STEPS.find((step) => step === value);
}

/** The answers with the texts that were kept of them. */
function withTexts<Texts extends object>(fresh: Texts, kept: Readonly<Record<string, unknown>>): Texts {
  const texts = Object.keys(fresh).flatMap((name) => (typeof kept[name] === "string" ? [[name, kept[name]]] : []));
  return { ...fresh, ...Object.fromEntries(texts) };
}
