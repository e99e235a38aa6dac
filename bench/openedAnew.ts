import { parse } from "../src/document/parse.ts";
import { serialize } from "../src/document/serialize.ts";
import type { Design } from "../src/domain/model/design.ts";

/**
 * Gives a design over and over as it is when its file has just been read: all objects and texts are new, and nothing is known of
 * them. The engine has seen the code before; that alone is warm.
 */
export function openedAnew(design: Design): () => Design {
  const text = serialize(design);
  return () => {
    const parsed = parse(text);
    if (!parsed.ok) throw new Error(parsed.message);
    return parsed.design;
  };
}
