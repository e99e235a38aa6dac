import { describe, expect, it } from "vitest";
import { EDITS } from "../../domain/edits/registry.ts";
import type { Finding } from "../../domain/model/finding.ts";
import { withSameNames } from "../../domain/testing/withSameNames.ts";
import { FIXTURES } from "../../fixtures/index.ts";
import { applyFix } from "./applyFix.ts";
import { applyFixAll, sayFixed } from "./applyFixAll.ts";
import { findAgain } from "./findAgain.ts";
import { findingsOf, studioWith } from "./testing.ts";

const RULE = "name/server-unique";

function spoilt() {
  const design = withSameNames(FIXTURES["two-sites"]());
  const studio = studioWith(design);
  const [finding] = findingsOf(design, RULE);
  if (finding === undefined) throw new Error("Nothing is wrong.");
  const left = () => findingsOf(studio.document.getState().design, RULE);
  return { studio, finding, left, titles: () => studio.document.getState().past.map((step) => step.title) };
}

describe("a fix", () => {
  it("is one step with the fix's name, and is said", async () => {
    const { studio, finding, left, titles } = spoilt();
    const before = left().length;
    await applyFix(studio, finding);
    expect(left().length).toBeLessThan(before);
    expect(titles()).toEqual([expect.stringMatching(/^Use .+, the next free name$/)]);
    expect(studio.session.getState().notice).toEqual({ text: `Fixed: ${titles()[0]}.`, tone: "info" });
  });

  it("is worked out in the design as it is now, not as it was when the problem was found", async () => {
    const { studio, finding, left, titles } = spoilt();
    const { id } = finding.subject;
    studio.document.getState().run(EDITS.setField, { owner: "appliance", id, field: "mediationName", text: "OWN" });
    await applyFix(studio, finding);
    expect(titles()).toHaveLength(1);
    expect(studio.session.getState().notice?.text).toBe("This problem is gone already.");
    expect(left().map((one) => one.subject.id)).not.toContain(id);
  });

  it("asked for twice at once is done once", async () => {
    const { studio, finding, titles } = spoilt();
    await Promise.all([applyFix(studio, finding), applyFix(studio, finding)]);
    expect(titles()).toHaveLength(1);
  });

  it("leaves alone what a person has to decide, and says so", async () => {
    const design = FIXTURES["with-problems"]();
    const studio = studioWith(design);
    const [finding] = findingsOf(design, "deployment/vm-domain-valid");
    if (finding === undefined) throw new Error("The internal domain is stated.");
    await applyFix(studio, finding);
    expect(studio.document.getState().design).toBe(design);
    expect(studio.session.getState().notice?.text).toContain("yours to decide");
  });
});

describe("all fixes of a rule", () => {
  it("are one step, and it is said how many there were", async () => {
    const { studio, left, titles } = spoilt();
    const before = left().length;
    await applyFixAll(studio, RULE);
    expect(left()).toEqual([]);
    expect(titles()).toEqual([`Fix ${before} problems of ${RULE}`]);
    expect(studio.session.getState()).toMatchObject({ fixing: undefined, notice: { text: `Fixed all ${before}.`, tone: "info" } });
  });

  it("are not done where the design was changed meanwhile", async () => {
    const { studio, left, titles } = spoilt();
    const before = left().length;
    const stop = studio.session.subscribe(({ fixing }) => {
      if (!fixing) return;
      stop();
      studio.document.getState().run(EDITS.addSite, { name: "Oslo" });
    });
    await applyFixAll(studio, RULE);
    expect(titles()).toEqual(["Add PSTN site Oslo"]);
    expect(left()).toHaveLength(before);
    expect(studio.session.getState()).toMatchObject({ fixing: undefined, notice: { tone: "error" } });
  });

  it.each([
    [7, 2, "Fixed 5 of 7; 2 need a decision."],
    [7, 1, "Fixed 6 of 7; 1 needs a decision."],
    [1200, 0, "Fixed all 1,200."],
    [1, 0, "Fixed."],
    [3, 3, "Nothing was fixed: 3 need a decision."],
  ])("of %i, %i of which are left, are told: %s", (before, left, said) => {
    expect(sayFixed({ before, left })).toBe(said);
  });
});

describe("a problem, found again", () => {
  const finding = (message: string, field: string): Finding => ({
    rule: "deployment/sip-domain-valid",
    severity: "error",
    message,
    subject: { kind: "deployment", id: "deployment", name: "Deployment", field },
  });
  const first = finding("a is none.", "sipDomains");
  const second = finding("b is none.", "sipDomains");

  it("is the one that says the same, of several in one place", () => {
    expect(findAgain([first, second], { ...second })).toBe(second);
  });

  it("is the one in its place, though it says something else by now", () => {
    expect(findAgain([first], second)).toBe(first);
  });

  it("is none where its place is in order", () => {
    expect(findAgain([finding("a is none.", "vmDomain")], first)).toBeUndefined();
  });
});
