import { emptyDesign } from "../model/create.ts";
import type { Design } from "../model/design.ts";
import type { ApplianceField, DeploymentField, GatewayField, SiteField } from "../model/fields/index.ts";
import type { SubjectKind } from "../model/finding.ts";
import type { Site } from "../model/site.ts";
import { addAppliance } from "./addAppliance.ts";
import { addGateway } from "./addGateway.ts";
import { addSite } from "./addSite.ts";
import type { Edit } from "./edit.ts";
import { requireSite } from "./find.ts";
import { setField } from "./setField.ts";

type Texts<Name extends string> = { readonly [Field in Name]?: string };

/** A design in the making: what draws by itself (the interview, templates, fixtures) uses the very edits a person draws with. */
export class Draft {
  design: Design;

  constructor(design: Design = emptyDesign()) {
    this.design = design;
  }

  run<Args>(edit: Edit<Args>, args: Args): this {
    this.design = edit.apply(this.design, args);
    return this;
  }

  deployment(texts: Texts<DeploymentField>): this {
    return this.#set("deployment", "deployment", texts);
  }

  /** Adds a site with appliances and one gateway for each of the given texts. */
  site(
    texts: Texts<SiteField>,
    appliances: number,
    gateways: readonly Texts<GatewayField>[],
    hardwareType: "Normal" | "Minimum" = "Normal",
  ): Site {
    const id = this.addSite(texts);
    this.run(addAppliance, { site: id, hardwareType, count: appliances });
    for (const gateway of gateways) this.addGateway(id, gateway);
    return requireSite(this.design.deployment, id);
  }

  /** Adds a site with nothing in it. @returns its id */
  addSite(texts: Texts<SiteField>): string {
    this.run(addSite, {});
    const { id } = lastOf(this.design.deployment.sites);
    this.siteFields(id, texts);
    return id;
  }

  addGateway(site: string, texts: Texts<GatewayField>): this {
    this.run(addGateway, { site });
    return this.#set("gateway", lastOf(requireSite(this.design.deployment, site).gateways).id, texts);
  }

  appliance(id: string, texts: Texts<ApplianceField>): this {
    return this.#set("appliance", id, texts);
  }

  gateway(id: string, texts: Texts<GatewayField>): this {
    return this.#set("gateway", id, texts);
  }

  siteFields(id: string, texts: Texts<SiteField>): this {
    return this.#set("site", id, texts);
  }

  #set(owner: SubjectKind, id: string, texts: Texts<string>): this {
    for (const [field, text] of Object.entries(texts)) this.run(setField, { owner, id, field, text });
    return this;
  }
}

function lastOf<Item>(items: readonly Item[]): Item {
  const last = items.at(-1);
  if (last === undefined) throw new Error("Nothing was added.");
  return last;
}
