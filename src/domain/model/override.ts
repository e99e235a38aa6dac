import { z } from "zod";
import { Text } from "./text.ts";

/**
 * A value of one appliance's file that wins over the shared one, or that the studio does not know.
 *
 * - A known key: `section` and `key` in the current spelling; written instead of the shared value.
 * - A gateway's key: `section` is `Gateway` and `gateway` the gateway's id, so that renumbering cannot mislead it.
 *   An id that is no gateway of the site is a gateway of this appliance's file alone, written after the shared ones.
 * - An unknown section or key: spelled as it was read; `after` is the key (or, for a section, the section: `Gateway2` for
 *   a gateway's) that stood before it, `""` where nothing did; without `after` it goes last. An unknown section without
 *   keys has one override with key `""`.
 *
 * `text: undefined` means that this file has no such line although the others do.
 */
export const Override = z.looseObject({
  section: z.string(),
  key: z.string(),
  gateway: z.string().optional(),
  text: Text,
  after: z.string().optional(),
});
export type Override = z.infer<typeof Override>;

/**
 * A comment line of an imported file, without its `;`. It stands before the line that `section`, `gateway` and `key`
 * name; without a key before the section, with key `""` at the end of the section; without a section it leads the file.
 */
export const IniComment = z.looseObject({
  text: z.string(),
  section: z.string().optional(),
  gateway: z.string().optional(),
  key: z.string().optional(),
});
export type IniComment = z.infer<typeof IniComment>;
