import { z } from "zod";

/**
 * A leaf of the design: the text as it was written, never parsed here.
 * `undefined` means absent (no line in the file), `""` means present and empty.
 */
export const Text = z.string().optional();
export type Text = string | undefined;
