import { importBundled } from "../scripts/bundle.mjs";
import type { Deployment } from "../src/domain/model/deployment.ts";
import type { Finding } from "../src/domain/model/finding.ts";
import type {} from "../src/ui/debugHandle.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";

const bundled = await importBundled("e2e/support/everyRule.ts", { vitest: "e2e/support/noTests.ts" });
const { analyse, BREACHES, fieldDomId, RULE_GROUPS } = bundled as typeof import("./support/everyRule.ts");

/** Rows of one rule that are in view for certain. */
const IN_VIEW = 4;

interface Case {
  readonly deployment: Deployment;
  readonly finding: Finding;
}

/** Findings of a rule's breaking cases, one for each kind of object and field that they name. */
function casesOf(rule: string): readonly Case[] {
  const cases = new Map<string, Case>();
  for (const deployment of BREACHES.get(rule) ?? []) {
    const findings = analyse(deployment).findings.filter((finding) => finding.rule === rule);
    for (const finding of findings.slice(0, IN_VIEW)) {
      const { kind, field = "" } = finding.subject;
      const place = `${kind} ${field.replace(/-\d+/g, "")}`;
      if (!cases.has(place)) cases.set(place, { deployment, finding });
    }
  }
  return [...cases.values()];
}

for (const { title, rules } of RULE_GROUPS) {
  test(`problems of the rules under ${title} lead to the very input that they name`, async ({ page }) => {
    test.slow();
    const studio = new StudioPage(page);
    await studio.open("with-problems");
    await page.getByRole("separator", { name: "Height of the dock" }).press("Home");
    for (const { id } of rules) {
      const cases = casesOf(id);
      expect(cases, id).not.toEqual([]);
      await page.getByRole("searchbox", { name: "Find in problems" }).fill(id);
      for (const one of cases) await test.step(`${id}: ${one.finding.message}`, () => goToInput(studio, one));
    }
  });
}

/** Opens a design, presses one of its problems and expects the focus in the input that the problem names. */
async function goToInput({ page, problems, inspector }: StudioPage, { deployment, finding }: Case): Promise<void> {
  const { message, subject } = finding;
  await page.evaluate(
    (opened) => window.cceStudio?.studio.document.getState().restore({ deployment: opened, layout: { positions: {} } }),
    deployment,
  );
  await problems
    .getByRole("button")
    .filter({ hasText: `${message} ${subject.name}` })
    .first()
    .click();
  if (subject.field === undefined) {
    await expect(inspector.getByRole("heading", { level: 2 })).toHaveText(subject.name);
    await expect(inspector).toBeFocused();
    return;
  }
  const wanted = fieldDomId(subject.id, subject.field);
  expect(await page.evaluate(() => document.scrollingElement?.scrollTop), "the page itself stays").toBe(0);
  // Of a list as a whole it is the first input.
  const isThere = (id = "") => id === wanted || id.startsWith(`${wanted}/`);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id).then(isThere), wanted).toBe(true);
}
