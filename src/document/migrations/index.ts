import type { JsonObject } from "../json.ts";
import { fromVersion0 } from "./fromVersion0.ts";

/** Brings a file of one version to the next. What is broken in it stays so: the schema of the current version judges. */
export interface Migration {
  readonly from: number;
  migrate(file: JsonObject): JsonObject;
}

/** One migration per old version, oldest first. A file that `fixtures/v<from>.json` keeps exercises each. */
export const MIGRATIONS: readonly Migration[] = [fromVersion0];

/** Brings a file of an older version to the current one, step by step; one of the current version stays as it is. */
export function migrate(file: JsonObject, version: number): JsonObject {
  return MIGRATIONS.filter((migration) => migration.from >= version).reduce((current, migration) => migration.migrate(current), file);
}
