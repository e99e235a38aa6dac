import type { GroupKind } from "./groups.ts";
import type { PatternReader } from "./patternReader.ts";

interface OpenGroup {
  readonly kind: Exclude<GroupKind, "options">;
  /** What it holds that counts: the condition, and each alternative that is over. */
  parts: number;
}

const MOST_PARTS = { group: Number.POSITIVE_INFINITY, reference: 2, condition: 3 } as const;

/** The groups that are open. */
export class GroupStack {
  readonly #open: OpenGroup[] = [];

  open(kind: OpenGroup["kind"]): void {
    this.#open.push({ kind, parts: 0 });
  }

  addBranch(): void {
    const group = this.#open.at(-1);
    if (group) group.parts += 1;
  }

  /** Closes the innermost group; whether it is something to repeat, which the condition of a choice is not. */
  close(reader: PatternReader): boolean {
    const group = this.#open.pop();
    if (group === undefined) return reader.fail("a closing parenthesis has no opening one");
    if (group.parts + 1 > MOST_PARTS[group.kind]) reader.fail("a choice, (?(…)…|…), has more than two alternatives");
    const outer = this.#open.at(-1);
    if (outer?.kind !== "condition" || outer.parts > 0) return true;
    outer.parts += 1;
    return false;
  }

  /** What is to be said at the end of the pattern. */
  end(reader: PatternReader): void {
    if (this.#open.length > 0) reader.fail("a parenthesis is never closed");
  }
}
