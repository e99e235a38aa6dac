import type { Design } from "../src/domain/model/design.ts";
import type { Case } from "./case.ts";

export const YARDSTICK = "JSON parse + stringify";

/** What the core is compared with: it moves as many values, in the engine's own code. */
export function yardstick(design: Design): Case {
  const text = JSON.stringify(design);
  return { name: YARDSTICK, ready: () => () => JSON.stringify(JSON.parse(text)) };
}
