import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { awkward } from "../../fixtures/awkward.ts";
import type { Output, OutputDocument } from "./output.ts";
import { OUTPUTS } from "./registry.ts";
import { csvText } from "./table/csv.ts";
import { applianceTarget, deploymentTarget, siteTarget } from "./target.ts";
import { wholeOf } from "./testing/targets.ts";

const { deployment } = awkward();
const WHOLE = wholeOf(deployment);
const UPDATE = process.env.UPDATE_GOLDEN === "1";

/** What an output gives of the widest thing an archive has it of: the deployment, its second site, or that site's first appliance. */
function documentsOf(output: Output): readonly OutputDocument[] {
  const [, site] = deployment.sites;
  const [appliance] = site?.appliances ?? [];
  if (!site || !appliance) throw new Error("The fixture has a second site.");
  if (output.filed.includes("deployment")) return output.make(deploymentTarget(WHOLE.facts, WHOLE.known));
  return output.make(output.filed.includes("site") ? siteTarget(WHOLE, site) : applianceTarget(WHOLE, site, appliance));
}

/** `dns/contoso.com.zone` becomes `contoso.com.golden.zone`: beside its output, and left alone by formatters. */
function goldenName(fileName: string): string {
  const flat = fileName.replaceAll("/", "-").replace(/[^\w.-]/g, "_");
  const dot = flat.lastIndexOf(".");
  return dot < 0 ? `${flat}.golden.txt` : `${flat.slice(0, dot)}.golden${flat.slice(dot)}`;
}

// The ini writer has a golden file of its own, and so has the audit, with findings that no rule changes.
describe.each(OUTPUTS.filter(({ id }) => id !== "configuration" && id !== "audit").map((output) => [output.id, output] as const))(
  "%s",
  (id, output) => {
    const folder = join(import.meta.dirname, id);
    const files = documentsOf(output).flatMap((document) =>
      document.kind === "withheld"
        ? []
        : [[goldenName(document.fileName), document.kind === "table" ? csvText(document.table) : document.text] as const],
    );

    it.each(files)("gives what the golden file %s has", (name, text) => {
      const path = join(folder, name);
      if (UPDATE) writeFileSync(path, text);
      expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(text);
    });

    it("has no golden file of what it does not give", () => {
      const kept = readdirSync(folder).filter((name) => name.includes(".golden."));
      expect(kept.sort()).toEqual(files.map(([name]) => name).sort());
    });
  },
);
