import type { ApplianceView, SiteContext } from "../../facts/siteContext.ts";
import type { SiteSubnets } from "../../facts/types.ts";
import type { SiteField } from "../../model/fields/index.ts";
import type { Subject } from "../../model/finding.ts";
import type { Site } from "../../model/site.ts";
import { siteSubnets } from "../../model/siteSubnets.ts";
import { overridesAny } from "../shared.ts";
import { applianceSubject, siteSubject } from "../subjects.ts";

/** The networks of a site as the site has them, or as the file of one appliance does that has something of them for itself. */
export interface NetworkPlace {
  readonly subnets: SiteSubnets;
  /** Whether it is the file of one appliance. */
  readonly isFile: boolean;
  /** The text without white space at its ends; `""` for what is absent. */
  text(field: SiteField): string;
  /** Whom a finding is about, naming the field. */
  subject(field: SiteField): Subject;
}

const PREFIX_LENGTHS = ["corpnetPrefixLength", "internetPrefixLength"] as const satisfies readonly SiteField[];

/** The site, then each appliance whose file has one of these fields, or a prefix length, for itself. */
export function networkPlaces(context: SiteContext, fields: readonly SiteField[]): readonly NetworkPlace[] {
  const { site, subnets, overriding } = context;
  const shared: NetworkPlace = {
    subnets,
    isFile: false,
    text: (field) => site[field]?.trim() ?? "",
    subject: (field) => siteSubject(site, field),
  };
  const asked = [...fields, ...PREFIX_LENGTHS];
  const apart = overriding.filter((view) => overridesAny(view, "site", asked));
  return [shared, ...apart.map((view) => placeOf(context, view))];
}

function placeOf({ site, subnets }: SiteContext, view: ApplianceView): NetworkPlace {
  return {
    subnets: overridesAny(view, "site", PREFIX_LENGTHS) ? subnetsOfFile(site, view) : subnets,
    isFile: true,
    text: (field) => view.ofSite(field)?.trim() ?? "",
    subject: (field) => applianceSubject(site, view.appliance, field),
  };
}

/** A file with a prefix length of its own makes networks of its own: those in which its addresses lie. */
function subnetsOfFile(site: Site, view: ApplianceView): SiteSubnets {
  const [corpnetPrefixLength, internetPrefixLength] = PREFIX_LENGTHS.map((field) => view.ofSite(field));
  const { corpnetSubnet: _corpnet, internetSubnet: _internet, ...others } = site;
  return siteSubnets({ ...others, corpnetPrefixLength, internetPrefixLength, appliances: [view.appliance] });
}
