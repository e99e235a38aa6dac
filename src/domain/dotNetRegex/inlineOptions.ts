import type { PatternReader } from "./patternReader.ts";

/** The inline options that decide what is syntax; of the others only their letters matter. */
export interface InlineOptions {
  /** `n`: a plain group captures nothing. */
  readonly explicit: boolean;
  /** `x`: white space counts for nothing and `#` begins a comment. */
  readonly spaced: boolean;
}

const NONE: InlineOptions = { explicit: false, spaced: false };
const LETTERS = "imnsx";

/** The options in force, and those to come back to at the end of each open group. */
export class OptionScopes {
  current: InlineOptions = NONE;
  readonly #outer: InlineOptions[] = [];

  enter(): void {
    this.#outer.push(this.current);
  }

  leave(): void {
    this.current = this.#outer.pop() ?? this.current;
  }

  /** Forgets what to come back to: `(?x)` holds for the rest of the group around it. */
  keep(): void {
    this.#outer.pop();
  }
}

/** Reads letters as after `(?`, e.g. `i-x`, and sets what they say; stops at anything else. */
export function takeOptions(reader: PatternReader, scopes: OptionScopes): void {
  let on = true;
  for (let char = reader.peek().toLowerCase(); char !== ""; char = reader.peek().toLowerCase()) {
    if (char === "-") on = false;
    else if (char === "+") on = true;
    else if (!LETTERS.includes(char)) return;
    else if (char === "n") scopes.current = { ...scopes.current, explicit: on };
    else if (char === "x") scopes.current = { ...scopes.current, spaced: on };
    reader.take();
  }
}
