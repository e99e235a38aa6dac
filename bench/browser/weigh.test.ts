import { describe, expect, it } from "vitest";
import { weigh } from "./weigh.ts";

const TYPES = ["hidden", "array", "string", "object", "code", "closure", "native", "synthetic"];

/** A snapshot as the browser writes it, of nodes of which type and size are stated. */
function snapshot(nodes: readonly (readonly [type: string, size: number])[]): string {
  const meta = { node_fields: ["type", "name", "id", "self_size"], node_types: [TYPES, "string", "number", "number"] };
  return JSON.stringify({ snapshot: { meta }, nodes: nodes.flatMap(([type, size], id) => [TYPES.indexOf(type), 0, id, size]) });
}

describe("the weight of a heap", () => {
  it("counts what the page holds, each object once, and compiled code apart from it", () => {
    const weight = weigh(
      snapshot([
        ["array", 100],
        ["object", 20],
        ["code", 4_000],
        ["string", 3],
        ["object", 7],
        ["closure", 1],
        ["code", 5],
      ]),
    );
    expect(weight).toEqual({ objects: 131, code: 4_005 });
  });

  it("leaves out what is the browser's own", () => {
    expect(
      weigh(
        snapshot([
          ["native", 1_000],
          ["synthetic", 1],
          ["hidden", 2],
        ]),
      ),
    ).toEqual({ objects: 2, code: 0 });
  });
});
