import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../analysis.ts";
import type { Answers, SiteAnswers } from "./answers.ts";
import { designFrom } from "./designFrom.ts";
import { planOf } from "./plan.ts";
import { ODD_TEXT, shortAnswers, VALID_ANSWERS } from "./testing/answers.ts";

function drawn(answers: Answers) {
  const result = designFrom(answers);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.design.deployment;
}

/** Answers of which some have become odd texts. */
const ODD_ANSWERS: fc.Arbitrary<Answers> = VALID_ANSWERS.chain((answers) => {
  const general = Object.keys(answers).filter((name) => name !== "sites");
  const ofSite = Object.keys(answers.sites[0] ?? {}).filter((name) => name !== "key");
  return fc
    .record({
      general: fc.array(fc.tuple(fc.constantFrom(...general), ODD_TEXT), { maxLength: 2 }),
      site: fc.array(fc.tuple(fc.constantFrom(...ofSite), ODD_TEXT), { minLength: 1, maxLength: 3 }),
    })
    .map((odd): Answers => {
      const [first, ...others] = answers.sites;
      return {
        ...answers,
        ...Object.fromEntries(odd.general),
        sites: [{ ...(first as SiteAnswers), ...Object.fromEntries(odd.site) }, ...others],
      };
    });
});

describe("the design that an interview comes to", () => {
  it("has no error and carries the calls of every site at its redundancy, whatever is answered", () => {
    fc.assert(
      fc.property(VALID_ANSWERS, (answers) => {
        const deployment = drawn(answers);
        const analysis = analyse(deployment);
        expect(analysis.count().error).toBe(0);
        expect([...analysis.sites.values()].map(({ capacity }) => capacity.meetsTarget)).not.toContain(false);
        const wanted = answers.sites.reduce((sum, { calls }) => sum + Number(calls), 0);
        expect(deployment.sites.reduce((sum, { requiredCalls }) => sum + Number(requiredCalls), 0)).toBe(wanted);
      }),
      { numRuns: 40 },
    );
  });

  it("is drawn or refused in sentences, whatever is typed, and drawn whenever nothing is wrong", () => {
    fc.assert(
      fc.property(ODD_ANSWERS, (answers) => {
        const { problems } = planOf(answers);
        for (const { message } of problems) {
          expect(message).toMatch(/^[\p{Lu}\d“][\s\S]*\.$/u);
          expect(message).not.toMatch(/undefined|NaN|\[object|[\r\n\0]/);
          expect(message.length).toBeLessThan(600);
        }
        const result = designFrom(answers);
        if (problems.length > 0) expect(result).toEqual({ ok: false, problems });
        else expect(result.ok ? [] : result.problems.map(({ message }) => message)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("is the same each time, and nothing of the answers is changed", () => {
    const answers = shortAnswers();
    const copy = structuredClone(answers);
    expect(designFrom(answers)).toEqual(designFrom(answers));
    expect(answers).toEqual(copy);
  });
});
