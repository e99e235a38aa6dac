import { z } from "zod";

/**
 * A place on the canvas in canvas units: absolute for a site; for an appliance from the top left corner of its site's
 * perimeter, for a gateway from that of its site's internal network, so that neither zone can grow into the other.
 */
export const Position = z.looseObject({ x: z.number(), y: z.number() });
export type Position = z.infer<typeof Position>;

/** Where a hand has put things. What has no entry stands where the tidy arrangement puts it. */
export const Layout = z.looseObject({ positions: z.record(z.string(), Position) });
export type Layout = z.infer<typeof Layout>;
