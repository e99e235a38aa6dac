import { hasSince, toVersion } from "../../../model/versions.ts";
import type { DeploymentRule } from "../../rule.ts";
import { deploymentSubject } from "../../subjects.ts";

export const versionRetired: DeploymentRule = {
  id: "deployment/version-retired",
  severity: "info",
  title: "Every design is told once that the product is retired.",
  scope: "deployment",
  check({ targetVersion }) {
    const version = toVersion(targetVersion);
    const unsupported = hasSince(version, "2.0.1") ? "" : ` The target version ${version} was out of support even then.`;
    const message = `Cloud Connector Edition was retired on July 31, 2021; its successor is Teams Direct Routing.${unsupported} Use this design for an existing estate, an audit or a migration.`;
    return [{ message, subject: deploymentSubject("targetVersion") }];
  },
};
