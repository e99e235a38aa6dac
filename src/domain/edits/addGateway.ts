import { newGateway } from "../model/create.ts";
import type { Gateway } from "../model/gateway.ts";
import type { Position } from "../model/layout.ts";
import type { Site } from "../model/site.ts";
import { sameName } from "../net/name.ts";
import { addItems } from "./addItems.ts";
import { counted, requireCount } from "./count.ts";
import { defineEdit } from "./edit.ts";
import { nameOf } from "./find.ts";

/** Adds gateways to a site, or to a new site around them. Their names and addresses are the customer's, so none is made up. */
export const addGateway = defineEdit<{ site?: string; count?: number; position?: Position }>({
  id: "addGateway",
  title: ({ deployment }, { site, count }) =>
    `Add ${counted(count, "gateway")} ${site === undefined ? "in a new PSTN site" : `to ${nameOf(deployment, site)}`}`,
  apply(design, { site, count, position }) {
    return addItems(design, {
      site,
      kind: "gateway",
      count: requireCount(count, "gateways"),
      position,
      insert: (one, ids) => ({ ...one, gateways: [...one.gateways, ...ids.map((id) => gatewayFor(one, id))] }),
    });
  },
});

/** A new gateway uses the default route where the site has it, else the site's first one. */
function gatewayFor(site: Site, id: string): Gateway {
  const gateway = newGateway(id);
  const names = site.voiceRoutes.map((route) => route.name?.trim() ?? "").filter((name) => name !== "");
  const [first] = names;
  if (first === undefined || names.some((name) => sameName(name, gateway.voiceRoutes ?? ""))) return gateway;
  return { ...gateway, voiceRoutes: first };
}
