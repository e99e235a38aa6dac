import type { Node } from "@xyflow/react";
import type { SiteArrangement } from "../../../domain/arrangement/site.ts";
import type { Appliance } from "../../../domain/model/appliance.ts";
import type { Gateway } from "../../../domain/model/gateway.ts";
import type { Note } from "../../../domain/model/layout.ts";
import type { Site } from "../../../domain/model/site.ts";

export type SiteFlowNode = Node<FrameData | CardData, "site">;
interface FrameData extends Record<string, unknown> {
  readonly far: false;
  readonly site: Site;
  readonly title: string;
  readonly arrangement: SiteArrangement;
}
/** Nothing but what a card shows of the design: what else changes in its site leaves it as it is. */
interface CardData extends Record<string, unknown> {
  readonly far: true;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}
export type ApplianceFlowNode = Node<{ readonly appliance: Appliance }, "appliance">;
export type GatewayFlowNode = Node<{ readonly gateway: Gateway }, "gateway">;
export type NoteFlowNode = Node<{ readonly note: Note; readonly far: boolean }, "note">;
export type CloudFlowNode = Node<
  { readonly title: string; readonly detail: string; readonly kind: "office365" | "pstn"; readonly far: boolean },
  "cloud"
>;

/** A node as the canvas draws it; what it shows of the design it holds by identity. */
export type StudioNode = SiteFlowNode | ApplianceFlowNode | GatewayFlowNode | NoteFlowNode | CloudFlowNode;
