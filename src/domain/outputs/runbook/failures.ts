import { failures, type Redundancies } from "../../facts/failures.ts";
import { siteGateways } from "../../facts/trunks.ts";
import { hasSince } from "../../model/versions.ts";
import { type Block, heading, list, paragraph } from "../prose/block.ts";
import type { RunbookContext } from "./context.ts";

/** What is watched, and what happens to calls when a part fails (domain, §4 and §11): of what these sites have. */
export function failureSection(context: RunbookContext): readonly Block[] {
  const { sites } = context;
  if (sites.every(({ appliances }) => appliances.length === 0)) return [];
  return [
    heading(2, ["When something fails"]),
    paragraph(["Every minute the product looks after itself; what fails is drained, marked offline and recovered automatically:"]),
    list([
      ["A VM that is not on its switch, saved or stopped."],
      ["CMS: master and replica replicator agents. Mediation: replica replicator agent, Mediation."],
      ["Edge: replica replicator agent, Access Edge, A/V Edge, A/V Authentication, Web Conferencing Edge."],
      ["The inbound firewall rules CS RTCSRV of the Edge and CS RTCMEDSRV of the Mediation Server."],
      ...(hasOms(context) ? [["By OMS as well, at sites with OMSEnabled=true."]] : []),
    ]),
    {
      kind: "table",
      columns: ["Down", "Calls from the PSTN", "Calls to the PSTN", "What to do"],
      rows: failures(redundanciesOf(context)).map(({ down, inbound, outbound, action }) => [[down], [inbound], [outbound], [action]]),
    },
  ];
}

function hasOms({ sites, version }: RunbookContext): boolean {
  return hasSince(version, "2.1") && sites.some(({ site }) => isTrue(site.omsEnabled));
}

function isTrue(text: string | undefined): boolean {
  return text?.trim().toLowerCase() === "true";
}

function redundanciesOf({ sites, version }: RunbookContext): Redundancies {
  const ofCounts = (counts: readonly number[]) => ({
    several: counts.some((count) => count > 1),
    single: counts.some((count) => count === 1),
  });
  return {
    appliances: ofCounts(sites.map(({ appliances }) => appliances.length)),
    gateways: ofCounts(sites.map(({ facts }) => siteGateways(facts.context).length)),
    fastFailover: hasSince(version, "2.0") && sites.some(({ site }) => isTrue(site.enableFastFailoverTimer)),
  };
}
