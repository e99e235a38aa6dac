// `npm run schema`: renews the JSON Schema that ships with the studio. A test fails when it is not renewed.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importBundled } from "./bundle.mjs";
import { ROOT } from "./run.mjs";

const { jsonSchema } = await importBundled("src/document/schema.ts");
const folder = join(ROOT, "public", "schema");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "cce-studio-design.v1.json"), `${JSON.stringify(jsonSchema(), null, 2)}\n`);
