import type { Deployment } from "../../../domain/model/deployment.ts";
import { applianceTitle, siteTitles } from "../../../domain/model/lookup.ts";
import { Clamped, Grid } from "./Grid.tsx";
import { Part } from "./Part.tsx";
import { listed } from "./words.ts";

/** The sites that the chosen files become. */
export function Sites({ deployment }: { readonly deployment: Deployment }) {
  const titles = siteTitles(deployment.sites);
  const rows = deployment.sites.map((site) => [
    <Clamped key="name" text={titles.get(site.id) ?? ""} className="font-medium" />,
    <Clamped key="pool" text={site.accessPoolName ?? ""} className="font-mono text-[11.5px]" />,
    <Clamped key="appliances" text={site.appliances.length > 0 ? listed(site.appliances.map(applianceTitle), 6) : "none"} />,
    site.gateways.length.toLocaleString("en-US"),
  ]);
  return (
    <Part title="Sites" count={deployment.sites.length}>
      <Grid label="Sites" headings={["Site", "Access Edge pool", "Appliances", "Gateways"]} groups={[{ rows }]} narrow={[3]} />
    </Part>
  );
}
