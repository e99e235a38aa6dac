// `npm run rules`: renews docs/rules.md, the rule reference to read. A test fails when it is not renewed.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importBundled } from "./bundle.mjs";
import { ROOT } from "./run.mjs";

const { referenceText } = await importBundled("src/domain/rules/reference.ts");
const folder = join(ROOT, "docs");
mkdirSync(folder, { recursive: true });
const pageOf = (id) => readFileSync(join(ROOT, "src", "domain", "rules", id, "rule.md"), "utf8");
writeFileSync(join(folder, "rules.md"), referenceText(pageOf));
