import type { Command } from "../command.ts";
import { auditCommand } from "./audit.ts";
import { checkCommand } from "./check.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "./import.ts";
import { reportCommand } from "./report.ts";
import { rulesCommand } from "./rules.ts";
import { schemaCommand } from "./schema.ts";
import { sizeCommand } from "./size.ts";

/** Every command there is, in the order of the help. */
export const COMMANDS = {
  import: importCommand,
  check: checkCommand,
  report: reportCommand,
  audit: auditCommand,
  export: exportCommand,
  size: sizeCommand,
  schema: schemaCommand,
  rules: rulesCommand,
} as const satisfies Readonly<Record<string, Command>>;
