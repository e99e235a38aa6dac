import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterInput, back, beginTyping, COMPOSITION, forward, type Moment, type Selected, type TypingHistory } from "./typingHistory.ts";

/** A field as a browser has it: what is typed and deleted where the caret stands, told to the history. */
class Field {
  history: TypingHistory;
  constructor(
    public text = "",
    public selected: Selected = { start: text.length, end: text.length },
  ) {
    this.history = beginTyping(text);
  }

  select(start: number, end = start): this {
    this.selected = { start, end };
    return this;
  }

  /** Puts a text in the place of what is selected. */
  put(text: string, type: string): this {
    return this.#replace(this.selected, text, type);
  }

  type(text: string): this {
    for (const letter of text) this.put(letter, letter === "\n" ? "insertLineBreak" : "insertText");
    return this;
  }

  backspace(times = 1): this {
    for (let time = 0; time < times; time += 1) {
      const { start, end } = this.selected;
      this.#replace({ start: start === end ? Math.max(0, start - 1) : start, end }, "", "deleteContentBackward");
    }
    return this;
  }

  delete(times = 1): this {
    for (let time = 0; time < times; time += 1) {
      const { start, end } = this.selected;
      this.#replace({ start, end: start === end ? Math.min(this.text.length, end + 1) : end }, "", "deleteContentForward");
    }
    return this;
  }

  #replace({ start, end }: Selected, text: string, type: string): this {
    const before = this.selected;
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
    this.select(start + text.length);
    this.history = afterInput(this.history, { before, after: { text: this.text, ...this.selected }, type });
    return this;
  }

  /** All texts from the latest back to the first, with what is selected in brackets or the caret as `|`. */
  backwards(): readonly string[] {
    return walk(this.history, back).map(shown);
  }
}

function walk(history: TypingHistory, step: (history: TypingHistory) => TypingHistory | undefined): readonly Moment[] {
  const next = step(history);
  return [history.now, ...(next ? walk(next, step) : [])];
}

function end(history: TypingHistory, step: (history: TypingHistory) => TypingHistory | undefined): TypingHistory {
  const next = step(history);
  return next ? end(next, step) : history;
}

function shown({ text, start, end: last }: Moment): string {
  const selected = start === last ? "|" : `[${text.slice(start, last)}]`;
  return text.slice(0, start) + selected + text.slice(last);
}

describe("the history of typing in a field", () => {
  it("takes a name back at once, and a sentence word by word", () => {
    expect(new Field().type("Amsterdam").backwards()).toEqual(["Amsterdam|", "|"]);
    expect(new Field().type("10.31.0.0/24").backwards()).toEqual(["10.31.0.0/24|", "|"]);
    expect(new Field().type("Ask  the\ncarrier").backwards()).toEqual(["Ask  the\ncarrier|", "Ask  the|", "Ask|", "|"]);
  });

  it("brings back what was typed over, selected as it was", () => {
    expect(new Field("PSTN site 1").select(0, 11).type("Rome").backwards()).toEqual(["Rome|", "[PSTN site 1]"]);
  });

  it("ends a group where typing turns to deleting, and deleting turns round", () => {
    expect(new Field().type("Rome").backspace(2).type("ck").backwards()).toEqual(["Rock|", "Ro|", "Rome|", "|"]);
    expect(new Field("abcdef").select(3).backspace(2).delete(2).backwards()).toEqual(["a|f", "a|def", "abc|def"]);
  });

  it("ends a group where the caret has gone elsewhere", () => {
    expect(new Field().type("ad").select(1).type("bc").backwards()).toEqual(["abc|d", "a|d", "|"]);
    expect(new Field("abcd").backspace().select(1).backspace().backwards()).toEqual(["|bc", "a|bc", "abcd|"]);
  });

  it("has what came or went in one piece as a group of its own", () => {
    const pasted = new Field().type("a").put("b", "insertFromPaste").type("c");
    expect(pasted.backwards()).toEqual(["abc|", "ab|", "a|", "|"]);
    const cut = new Field("one two").select(3, 7).put("", "deleteByCut").backspace();
    expect(cut.backwards()).toEqual(["on|", "one|", "one[ two]"]);
    expect(new Field("one two").select(3, 7).backspace().backspace().backwards()).toEqual(["on|", "one|", "one[ two]"]);
  });

  it("has a composed word as a group of its own, and a letter with its accent as typed", () => {
    expect(new Field().type("a").put("東京", COMPOSITION).put("駅", COMPOSITION).backwards()).toEqual(["a東京駅|", "a東京|", "a|", "|"]);
    expect(new Field().type("M").put("ü", COMPOSITION).type("nchen").backwards()).toEqual(["München|", "|"]);
  });

  it("gives forward what was taken back, until something else is typed", () => {
    const { history } = new Field().type("one two three");
    const twoBack = back(back(history) as TypingHistory) as TypingHistory;
    expect(walk(twoBack, forward).map(shown)).toEqual(["one|", "one two|", "one two three|"]);
    const typed = { before: { start: 3, end: 3 }, after: { text: "one!", start: 4, end: 4 }, type: "insertText" };
    const other = afterInput(twoBack, typed);
    expect(forward(other)).toBeUndefined();
    expect(walk(other, back).map(shown)).toEqual(["one!|", "one|", "|"]);
  });

  it("takes an input of which nothing was known before as a group of its own", () => {
    const { history } = new Field().type("ab");
    const other = afterInput(history, { before: undefined, after: { text: "x", start: 1, end: 1 }, type: "historyUndo" });
    expect(walk(other, back).map(shown)).toEqual(["x|", "ab|", "|"]);
  });
});

const place = fc.nat({ max: 12 });
const act = fc.oneof(
  fc.record({ type: fc.constantFrom("insertText", "insertFromPaste", COMPOSITION, "historyUndo"), text: fc.string({ maxLength: 3 }) }),
  fc.record({ deleted: fc.constantFrom("backspace" as const, "delete" as const) }),
  fc.record({ from: place, to: place }),
);

function play(text: string, acts: readonly (typeof act extends fc.Arbitrary<infer One> ? One : never)[]): Field {
  const field = new Field(text);
  for (const one of acts) {
    if ("type" in one) field.put(one.text, one.type);
    else if ("deleted" in one) field[one.deleted]();
    else field.select(...([one.from, one.to].map((at) => Math.min(at, field.text.length)).sort((a, b) => a - b) as [number, number]));
  }
  return field;
}

describe("whatever is typed", () => {
  const acts = fc.array(act, { maxLength: 30 });

  it("goes back to the very beginning and forward to the very end", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 6 }), acts, (text, all) => {
        const { history } = play(text, all);
        const first = end(history, back);
        expect(first.now.text).toBe(text);
        expect(end(first, forward).now).toEqual(history.now);
      }),
    );
  });

  it("is the same after a step back and forward, with the caret within the text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 6 }), acts, (text, all) => {
        const { history } = play(text, all);
        const before = back(history);
        fc.pre(before !== undefined);
        expect(forward(before)).toEqual({ ...history, future: [], open: undefined });
        const { start, end: last } = before.now;
        expect(start <= last && last <= before.now.text.length).toBe(true);
      }),
    );
  });

  it("letter by letter has as many steps as words", () => {
    const words = fc.array(fc.stringMatching(/^[a-z0-9.]{1,5}$/), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(words, (all) => {
        expect(new Field().type(all.join(" ")).history.past).toHaveLength(all.length);
      }),
    );
  });
});
