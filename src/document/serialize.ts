import type { Design } from "../domain/model/design.ts";
import { joined, partsOf } from "./parts.ts";

/**
 * Writes a design as the text of a design file: JSON with two-space indent, keys in canonical order, a final newline.
 * The same design gives the same text; unknown properties are written as they are.
 */
export function serialize(design: Design): string {
  return joined(partsOf(design));
}
