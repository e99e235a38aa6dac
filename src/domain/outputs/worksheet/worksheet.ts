import type { SiteFacts } from "../../facts/deploymentFacts.ts";
import { siteTitle } from "../../model/lookup.ts";
import { toVersion } from "../../model/versions.ts";
import { draftNote } from "../draftNote.ts";
import type { Output, OutputTarget } from "../output.ts";
import { type Block, heading, paragraph } from "../prose/block.ts";
import { proseDocument } from "../prose/proseDocument.ts";
import { certificateSection, passwordSection } from "./secrets.ts";
import { applianceSections, deploymentSection, gatewaySections, siteSections } from "./sections.ts";

/** The plan’s deployment parameters of a site, filled in, with room for passwords and notes (plan, Determine deployment parameters). */
export const worksheet: Output = {
  id: "worksheet",
  title: "Worksheet",
  about: "the deployment parameters of the site, filled in, with room for notes and for passwords, which are stored nowhere",
  scopes: ["site"],
  filed: ["site"],
  names: ["worksheet.md"],
  make: (target) =>
    target.sites.map((site) =>
      proseDocument(`Worksheet of ${siteTitle(site)}`, "worksheet.md", worksheetBlocks(target, target.facts.ofSite(site))),
    ),
};

/** The worksheet of one site, as data. */
export function worksheetBlocks(target: OutputTarget, facts: SiteFacts): readonly Block[] {
  const { deployment } = target;
  const version = toVersion(deployment.targetVersion);
  return [
    heading(1, [`Worksheet: ${siteTitle(facts.site)}`]),
    ...draftNote(target.known, facts.site),
    paragraph([`Cloud Connector Edition ${version}. Values stand as they go into CloudConnector.ini; the rest is for people.`]),
    ...deploymentSection(deployment, version),
    ...siteSections(facts, version),
    ...applianceSections(facts, version),
    ...gatewaySections(facts, version),
    ...certificateSection(target, facts),
    ...passwordSection(version),
    heading(2, ["Notes"]),
    paragraph([facts.site.notes?.trim() || "(none yet)"]),
  ];
}
