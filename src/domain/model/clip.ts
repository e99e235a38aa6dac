import { z } from "zod";
import { Appliance } from "./appliance.ts";
import { Gateway } from "./gateway.ts";
import { Note, Position, Size } from "./layout.ts";
import { Site } from "./site.ts";

/** Sites, appliances, gateways and notes taken from a design, to be put into one: what a clipboard holds. */
export const Clip = z.looseObject({
  format: z.literal("cce-studio-clip"),
  version: z.literal(1),
  sites: z.array(Site),
  /** Appliances and gateways of sites that are not in the clip themselves. */
  appliances: z.array(Appliance),
  gateways: z.array(Gateway),
  /** Where a hand has put them, by id. */
  positions: z.record(z.string(), Position),
  /** How large a hand has made frames, by the id of the site. */
  sizes: z.record(z.string(), Size).optional(),
  notes: z.array(Note).optional(),
  /** It was taken away from where it was, to be put somewhere: once, and as it is. */
  cut: z.literal(true).optional(),
  /** The one of its sites that was the fallback of the others. */
  fallbackSite: z.string().optional(),
});
export type Clip = z.infer<typeof Clip>;
