import { z } from "zod";
import { Text } from "./text.ts";

/**
 * A key that stood more than once in an imported file, or, without a key, a section that did. The last one counts and stands
 * where it belongs; here is what an earlier one said. Where the same key stood three times, there are two of these.
 */
export const Repeated = z.looseObject({
  section: z.string(),
  /** In the current spelling where the studio knows it. */
  key: z.string().optional(),
  /** The gateway's id, for what stood in a gateway's section. */
  gateway: z.string().optional(),
  text: Text,
});
export type Repeated = z.infer<typeof Repeated>;
