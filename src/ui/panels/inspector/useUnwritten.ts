import type { Field } from "../../../domain/model/fields/index.ts";
import { hasSince, toVersion } from "../../../domain/model/versions.ts";
import { useDesign } from "../../studio.tsx";

/** Why a field's line is not written for the version the design targets; undefined where it is. */
export function useUnwritten(field: Field): string | undefined {
  const version = useDesign((design) => toVersion(design.deployment.targetVersion));
  if (field.ini === undefined || hasSince(version, field.since)) return undefined;
  return `Not written: version ${version} is aimed at, and the key came with ${field.since}.`;
}
