import { z } from "zod";

/**
 * A place on the canvas in canvas units: absolute for a site; for an appliance from the top left corner of its site's
 * perimeter, for a gateway from that of its site's internal network, so that neither zone can grow into the other.
 */
export const Position = z.looseObject({ x: z.number(), y: z.number() });
export type Position = z.infer<typeof Position>;

/** How large a hand has made the frame of a site; what is absent, and what its contents need more of, follows the contents. */
export const Size = z.looseObject({ width: z.number().optional(), height: z.number().optional() });
export type Size = z.infer<typeof Size>;

/** A note on the canvas. It is about the drawing: no rule and no output but the design file knows of it. */
export const Note = z.looseObject({
  id: z.string(),
  text: z.string(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
export type Note = z.infer<typeof Note>;

/** Where a hand has put things. What has no entry stands where the tidy arrangement puts it. */
export const Layout = z.looseObject({
  positions: z.record(z.string(), Position),
  /** By the id of a site. */
  sizes: z.record(z.string(), Size).optional(),
  /** In the order in which they lie on each other. */
  notes: z.array(Note).optional(),
});
export type Layout = z.infer<typeof Layout>;
