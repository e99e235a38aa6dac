import { emptyDesign } from "../../model/create.ts";
import type { Design } from "../../model/design.ts";
import { addAppliance } from "../addAppliance.ts";
import { addGateway } from "../addGateway.ts";
import { addNote } from "../addNote.ts";
import { changeAppliance, changeSites } from "../change.ts";
import { resizeItem } from "../resizeItem.ts";
import { setField } from "../setField.ts";
import { setOverride } from "../setOverride.ts";

/**
 * Two sites with addresses, with an override, a key that stood twice and a name that a hand has emptied, a frame that a hand
 * has made larger, and notes beside it and on it: where random edits start.
 */
export function smallDesign(): Design {
  let design = emptyDesign();
  const put = (id: string, field: string, text: string) => {
    design = setField.apply(design, { owner: "site", id, field, text });
  };
  for (const [name, corpnet, internet] of [
    ["Seattle", "10.20.0.0/24", "198.51.100.0/28"],
    ["Amsterdam", "10.30.0.0/27", ""],
  ] as const) {
    design = addAppliance.apply(design, { hardwareType: "Normal", count: 2 });
    const id = design.deployment.sites.at(-1)?.id ?? "";
    put(id, "siteName", name);
    put(id, "corpnetSubnet", corpnet);
    put(id, "internetSubnet", internet);
    design = addGateway.apply(design, { site: id });
  }
  const last = design.deployment.sites.at(-1)?.appliances[0]?.id ?? "";
  design = setField.apply(design, { owner: "appliance", id: last, field: "hostName", text: "" });
  const appliance = design.deployment.sites[0]?.appliances[0]?.id ?? "";
  design = setOverride.apply(design, { appliance, section: "Common", key: "City", text: "Tacoma" });
  const repeated = [{ section: "Common" }, { section: "Common", key: "City", text: "Seattle" }];
  const deployment = changeSites(design.deployment, (site) => changeAppliance(site, appliance, (one) => ({ ...one, repeated })));
  const first = deployment.sites[0]?.id ?? "";
  design = resizeItem.apply({ ...design, deployment }, { id: first, box: { x: 0, y: 0, width: 900, height: 0 } });
  design = addNote.apply(design, { text: "Ask the carrier for the second trunk", beside: first });
  return addNote.apply(design, { text: "Room for two more", position: { x: 100, y: 100 } });
}
