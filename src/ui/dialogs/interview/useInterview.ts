import { createContext, useContext, useMemo, useState } from "react";
import {
  type Answers,
  freshKey,
  type GeneralAnswer,
  newSiteAnswers,
  type SiteAnswer,
  type SiteAnswers,
  STEPS,
  type Step,
} from "../../../domain/interview/answers.ts";
import { type Interview, newInterview } from "../../../domain/interview/interview.ts";
import { type Plan, planOf } from "../../../domain/interview/plan.ts";
import type { Problem } from "../../../domain/interview/problem.ts";
import { useSession, useStudio } from "../../studio.tsx";
import { loadInterview, storeInterview } from "./keptInterview.ts";

/** The interview as its steps see it. */
export interface InterviewModel {
  readonly answers: Answers;
  readonly plan: Plan;
  readonly step: Step;
  readonly reached: Step;
  set(field: GeneralAnswer, text: string): void;
  /** @param site the key of the site */
  setSite(site: string, changes: Partial<Omit<SiteAnswers, "key">>): void;
  /** Adds sites behind the last one. @returns the key of the first of them */
  addSites(sites: readonly Partial<Omit<SiteAnswers, "key">>[]): string;
  removeSite(site: string): void;
  /** What is wrong with an answer, once it is time to say so. */
  problemOf(field: GeneralAnswer): string | undefined;
  siteProblemOf(site: string, field: SiteAnswer): string | undefined;
  /** Whether a step has nothing wrong in it. */
  isDone(step: Step): boolean;
  /** The answer was left: from now on it is said what is wrong with it. */
  visit(field: string, site?: string): void;
  goTo(step: Step): void;
  /** Goes on; with something wrong in this step it says so instead. @returns whether it went on */
  goOn(): boolean;
  /** Says everything that is wrong. */
  sayAll(): void;
  startOver(): void;
}

/** The state of the interview: the answers, kept while the tab lives, and what of its problems is shown. */
export function useInterviewState(): InterviewModel {
  const { session } = useStudio();
  const [left] = useState<Interview>(() => loadInterview() ?? newInterview());
  const interview = useSession((state) => state.interview) ?? left;
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState<ReadonlySet<Step>>(() => new Set(STEPS.slice(0, STEPS.indexOf(interview.reached))));
  const { answers, step, reached } = interview;
  const plan = useMemo(() => planOf(answers), [answers]);

  /** Changes the interview as it is now: two changes may come from one event. */
  function keep(change: (now: Interview) => Partial<Interview>): void {
    const now = session.getState().interview ?? left;
    const next = { ...now, ...change(now) };
    session.getState().keepInterview(next);
    storeInterview(next);
  }
  const change = (of: (now: Answers) => Partial<Answers>) => keep((now) => ({ answers: { ...now.answers, ...of(now.answers) } }));
  const changeSites = (of: (now: readonly SiteAnswers[]) => readonly SiteAnswers[]) => change(({ sites }) => ({ sites: of(sites) }));
  const find = (field: string, site?: string) => plan.problems.find((problem) => problem.field === field && problem.site === site);
  const isTime = (problem: Problem, text: string) =>
    told.has(problem.step) || (text.trim() !== "" && visited.has(visitKey(problem.field ?? "", problem.site)));
  const goTo = (next: Step) => keep((now) => ({ step: next, reached: furthest(now.reached, next) }));
  const isDone = (one: Step) => !plan.problems.some((problem) => problem.step === one);

  return {
    answers,
    plan,
    step,
    reached,
    set: (field, text) => change(() => ({ [field]: text })),
    setSite: (key, changes) => changeSites((sites) => sites.map((site) => (site.key === key ? { ...site, ...changes } : site))),
    addSites(added) {
      const first = freshKey(answers.sites);
      changeSites((sites) => [...sites, ...added.map((one, index) => ({ ...newSiteAnswers(String(Number(first) + index)), ...one }))]);
      return first;
    },
    removeSite: (key) => changeSites((sites) => sites.filter((site) => site.key !== key)),
    problemOf(field) {
      const problem = find(field);
      return problem && isTime(problem, answers[field]) ? problem.message : undefined;
    },
    siteProblemOf(key, field) {
      const problem = find(field, key);
      const site = answers.sites.find((one) => one.key === key);
      return problem && site && isTime(problem, site[field]) ? problem.message : undefined;
    },
    isDone,
    visit: (field, site) => setVisited(new Set([...visited, visitKey(field, site)])),
    goTo,
    goOn() {
      setTold(new Set([...told, step]));
      const next = STEPS[STEPS.indexOf(step) + 1];
      if (!isDone(step) || next === undefined) return false;
      goTo(next);
      return true;
    },
    sayAll: () => setTold(new Set(STEPS)),
    startOver() {
      setVisited(new Set());
      setTold(new Set());
      session.getState().keepInterview(newInterview());
      storeInterview(undefined);
    },
  };
}

function visitKey(field: string, site: string | undefined): string {
  return `${site ?? ""} ${field}`;
}

function furthest(one: Step, other: Step): Step {
  return STEPS.indexOf(one) < STEPS.indexOf(other) ? other : one;
}

export const InterviewContext = createContext<InterviewModel | null>(null);

export function useInterview(): InterviewModel {
  const interview = useContext(InterviewContext);
  if (interview === null) throw new Error("No interview: the component stands outside its dialog.");
  return interview;
}
