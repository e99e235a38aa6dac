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

/** Collects what is wrong while the answers are read: one sentence for each answer, the first. */
export class Problems {
  readonly all: Problem[] = [];

  general(field: GeneralAnswer, message: string): void {
    this.#add({ step: stepOfAnswer(field), field, message });
  }

  site(site: string, field: SiteAnswer, message: string): void {
    this.#add({ step: stepOfSiteAnswer(field), field, site, message });
  }

  #add(problem: Problem): void {
    if (!this.all.some(({ field, site }) => field === problem.field && site === problem.site)) this.all.push(problem);
  }
}
