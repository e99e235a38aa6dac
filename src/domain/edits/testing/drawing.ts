import type { Appliance } from "../../model/appliance.ts";
import { emptyDesign } from "../../model/create.ts";
import type { Design } from "../../model/design.ts";
import type { ApplianceField, DeploymentField, GatewayField, SiteField } from "../../model/fields/index.ts";
import type { Site } from "../../model/site.ts";
import { addAppliance } from "../addAppliance.ts";
import { addSite } from "../addSite.ts";
import type { Edit } from "../edit.ts";
import { setField } from "../setField.ts";

/** A design under a test's hand: does as a person does, and finds things by their place. */
export class Drawing {
  design: Design = emptyDesign();

  run<Args>(edit: Edit<Args>, args: Args): this {
    this.design = edit.apply(this.design, args);
    return this;
  }

  /** Adds a site with the given subnets and number of Normal appliances. */
  addSite(name: string, appliances: number, corpnetSubnet = "", internetSubnet = ""): Site {
    this.run(addSite, { name });
    const nth = this.design.deployment.sites.length - 1;
    this.set(this.site(nth), { corpnetSubnet, internetSubnet });
    if (appliances > 0) this.run(addAppliance, { site: this.site(nth).id, hardwareType: "Normal", count: appliances });
    return this.site(nth);
  }

  site(nth: number): Site {
    return present(this.design.deployment.sites[nth]);
  }

  appliance(site: number, nth: number): Appliance {
    return present(this.site(site).appliances[nth]);
  }

  set(site: Site, texts: { readonly [Name in SiteField]?: string | undefined }): this {
    return this.#write("site", site.id, texts);
  }

  setDeployment(texts: { readonly [Name in DeploymentField]?: string | undefined }): this {
    return this.#write("deployment", "deployment", texts);
  }

  setAppliance({ id }: { readonly id: string }, texts: { readonly [Name in ApplianceField]?: string | undefined }): this {
    return this.#write("appliance", id, texts);
  }

  setGateway({ id }: { readonly id: string }, texts: { readonly [Name in GatewayField]?: string | undefined }): this {
    return this.#write("gateway", id, texts);
  }

  #write(owner: "deployment" | "site" | "appliance" | "gateway", id: string, texts: Readonly<Record<string, string | undefined>>): this {
    for (const [field, text] of Object.entries(texts)) this.run(setField, { owner, id, field, text });
    return this;
  }
}

export function present<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error("The test looks for something that is not there.");
  return thing;
}
