import type { Deployment } from "../../domain/model/deployment.ts";
import type { Design } from "../../domain/model/design.ts";

/** A name with what PowerShell, zones, requests and spreadsheets treat specially, in front as well; never the same for two things. */
export function hostileName(name: string): string {
  return `='${name}' "Söhne", $x; 100% \`n`;
}

/** A design in which everything that people may call as they like has such a name. */
export function withHostileNames(design: Design): Design {
  const named = (name: string | undefined) => hostileName(name?.trim() ?? "");
  const deployment: Deployment = {
    ...design.deployment,
    customer: named(design.deployment.customer),
    author: named(design.deployment.author),
    sites: design.deployment.sites.map((site) => ({
      ...site,
      siteName: named(site.siteName),
      city: named(site.city),
      state: named(site.state),
      location: named(site.location),
      carrier: named(site.carrier),
      siteDirectory: `\\\\files\\${named(site.siteName)}`,
      corpnetSwitchName: named("corpnet"),
      gateways: site.gateways.map((gateway) => ({ ...gateway, makeModel: named(gateway.makeModel) })),
    })),
  };
  return { ...design, deployment };
}
