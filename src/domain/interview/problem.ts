import { listed } from "../rules/quoted.ts";
import { type GeneralAnswer, type SiteAnswer, type Step, stepOfAnswer, stepOfSiteAnswer } from "./answers.ts";

/** Why the answers make no design yet: a sentence that says what is wrong, with which value, and what to do. */
export interface Problem {
  readonly step: Step;
  /** The answer that it is about; absent where it is about no single one. */
  readonly field?: GeneralAnswer | SiteAnswer;
  /** The key of the site whose answer it is. */
  readonly site?: string;
  readonly message: string;
}

/** Collects what is wrong while the answers are read: what is first said of each answer, and of which other sites it could be said too. */
export class Problems {
  readonly #problems: Problem[] = [];
  /** The sites that a general answer does not suit, by their titles. */
  readonly #notAt = new Map<GeneralAnswer, Set<string>>();

  get all(): readonly Problem[] {
    return this.#problems.map((problem) => {
      const [, ...others] = (problem.site === undefined && this.#notAt.get(problem.field as GeneralAnswer)) || [];
      return others.length > 0 ? { ...problem, message: `${problem.message} The same goes for ${listed(others)}.` } : problem;
    });
  }

  /** @param title of the site that the answer does not suit, where it may suit others */
  general(field: GeneralAnswer, message: string, title?: string): void {
    this.#add({ step: stepOfAnswer(field), field, message });
    if (title !== undefined) this.#notAt.set(field, (this.#notAt.get(field) ?? new Set()).add(title));
  }

  site(site: string, field: SiteAnswer, message: string): void {
    this.#add({ step: stepOfSiteAnswer(field), field, site, message });
  }

  #add(problem: Problem): void {
    if (!this.#problems.some(({ field, site }) => field === problem.field && site === problem.site)) this.#problems.push(problem);
  }
}
