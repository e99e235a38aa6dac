import type { Design } from "../domain/model/design.ts";
import { canonicalOrder } from "./canonical.ts";
import { DesignFile, FORMAT, SCHEMA_ADDRESS, VERSION } from "./designFile.ts";

const inOrder = canonicalOrder(DesignFile);

/**
 * Writes a design as the text of a design file: JSON with two-space indent, keys in canonical order, a final newline.
 * The same design gives the same text; unknown properties are written as they are.
 */
export function serialize(design: Design): string {
  const file = { ...design, $schema: SCHEMA_ADDRESS, format: FORMAT, version: VERSION };
  return `${JSON.stringify(inOrder(file), null, 2)}\n`;
}
