import type { SubjectKind } from "../../domain/model/finding.ts";

/** The field that holds what a person calls it, by the kind of object; the deployment has no name. */
export const NAME_FIELDS = {
  deployment: undefined,
  site: "siteName",
  appliance: "hostName",
  gateway: "fqdn",
} as const satisfies Readonly<Record<SubjectKind, string | undefined>>;
