import { draftNote } from "../draftNote.ts";
import type { Output, OutputTarget } from "../output.ts";
import { type Block, code, heading, line, list, paragraph } from "../prose/block.ts";
import { proseDocument } from "../prose/proseDocument.ts";
import { applianceSections } from "./appliances.ts";
import { changeSections } from "./changes.ts";
import { type RunbookContext, runbookContext } from "./context.ts";
import { failureSection } from "./failures.ts";
import { gatewaySection } from "./gateways.ts";
import { nameSection } from "./names.ts";
import { knowSection, onceSection } from "./once.ts";
import { APPLIANCE_DIRECTORY } from "./places.ts";
import { tenantSection } from "./tenant.ts";
import { validationSection } from "./validation.ts";

/** With more sites than this, the steps of each stand in its own runbook alone. */
const MOST_SITES = 20;

/** The ordered steps from the tenant to the last call, with the design’s own names; only those that the design needs. */
export const runbook: Output = {
  id: "runbook",
  title: "Runbook",
  about: "the steps from the tenant to the last test call, with the design’s own names; each site’s own is in its folder as well",
  scopes: ["deployment", "site"],
  filed: ["deployment", "site"],
  names: ["runbook.md"],
  make: (target) => [proseDocument("Runbook", "runbook.md", runbookBlocks(target))],
};

/** The runbook of a deployment or one site, as data. */
export function runbookBlocks(target: OutputTarget): readonly Block[] {
  const context = runbookContext(target);
  const { deployment, known, scope, sites } = target;
  const [only] = scope === "site" ? context.sites : [];
  const whose = only?.title ?? (deployment.customer?.trim() || "Cloud Connector Edition");
  return [
    heading(1, [`Runbook: ${whose}`]),
    ...draftNote(known, ...sites),
    paragraph(
      line`Cloud Connector Edition ${context.version}. Commands with ${code("Cc")} run on a host, in one PowerShell console as administrator. Paths on hosts, such as ${code(APPLIANCE_DIRECTORY)}, are proposals; what stands in ${code("<angle brackets>")} is for you to fill in.`,
    ),
    ...knowSection(),
    ...onceSection(context),
    ...siteSections(context),
    ...laterSections(context),
    ...failureSection(context),
  ];
}

/** The tenant and what follows; where each site has its own runbook, only what is not a site’s. */
function laterSections(context: RunbookContext): readonly Block[] {
  const shown = context.sites.length > MOST_SITES ? { ...context, sites: [] } : context;
  return [...tenantSection(shown), ...validationSection(shown), ...changeSections(shown)];
}

function siteSections(context: RunbookContext): readonly Block[] {
  const { sites, target } = context;
  if (sites.length > MOST_SITES) {
    const runbooks = sites.map(({ site, title }) => line`${title}: ${code(`${target.folders.ofSite(site)}/runbook.md`)}`);
    return [heading(2, ["Sites"]), paragraph(["The steps of each site stand in its own runbook:"]), list(runbooks)];
  }
  return sites.flatMap((site) => [
    heading(2, [`Site ${site.title}`]),
    ...nameSection(context, site),
    ...applianceSections(context, site),
    ...gatewaySection(context, site),
  ]);
}
