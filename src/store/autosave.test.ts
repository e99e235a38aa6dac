import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parse } from "../document/parse.ts";
import { serialize } from "../document/serialize.ts";
import { EDITS } from "../domain/edits/registry.ts";
import { startAutosave } from "./autosave.ts";
import { createDocumentStore } from "./documentStore.ts";
import { readKept } from "./keptDesign.ts";
import type { Kept } from "./ports.ts";

function studio({ failing = false } = {}) {
  const document = createDocumentStore();
  const written: Kept[] = [];
  const states: string[] = [];
  let hide = () => {};
  startAutosave({
    document,
    kept: document.getState().design,
    ports: {
      keep: async (kept) => {
        if (failing) throw new Error("The disk is full.");
        written.push(structuredClone(kept));
      },
      onHidden: (callback) => {
        hide = callback;
        return () => {};
      },
    },
    serialize,
    report: (save) => states.push(save.state),
  });
  return { document, written, states, hide: () => hide() };
}

describe("autosave", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("writes nothing while nothing is changed", async () => {
    const { written } = studio();
    await vi.advanceTimersByTimeAsync(5000);
    expect(written).toEqual([]);
  });

  it("keeps what is typed within a second although the typing goes on", async () => {
    const { document, written } = studio();
    for (let count = 0; count < 10; count += 1) {
      document.getState().run(EDITS.addSite, {});
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(written.length).toBeGreaterThan(0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(written.at(-1)?.text).toBe(serialize(document.getState().design));
  });

  it("keeps at once when the page is hidden", async () => {
    const { document, written, hide } = studio();
    document.getState().run(EDITS.addSite, {});
    hide();
    await vi.advanceTimersByTimeAsync(0);
    expect(written).toHaveLength(1);
  });

  it("says that it could not keep the design", async () => {
    const { document, states } = studio({ failing: true });
    document.getState().run(EDITS.addSite, {});
    await vi.advanceTimersByTimeAsync(1000);
    expect(states.at(-1)).toBe("failed");
  });

  it("gives back the design and everything that can be undone and redone", async () => {
    const { document, written } = studio();
    for (const name of ["Seattle", "Amsterdam", "Delft"]) document.getState().run(EDITS.addSite, { name });
    document.getState().undo();
    await vi.advanceTimersByTimeAsync(1000);
    const left = readKept(written.at(-1) ?? { text: "" }, { parse, serialize });
    const again = createDocumentStore();
    if (!left.ok) throw new Error(left.message);
    again.getState().restore(left.design, left.history);
    const { design, past, future } = document.getState();
    expect(again.getState()).toMatchObject({ design, past, future });
  });
});

describe("what a browser kept", () => {
  it("is the text where the history ends in another design or is of another form", () => {
    const document = createDocumentStore();
    document.getState().run(EDITS.addSite, { name: "Seattle" });
    const text = serialize(document.getState().design);
    for (const history of [undefined, 5, { form: 2 }, { form: 1, design: createDocumentStore().getState().design, past: [], future: [] }]) {
      const left = readKept({ text, history }, { parse, serialize });
      expect(left).toEqual({ ok: true, design: document.getState().design });
    }
  });

  it("is told in a sentence where the text is no design", () => {
    expect(readKept({ text: "nonsense" }, { parse, serialize })).toMatchObject({ ok: false, message: expect.stringMatching(/\.$/) });
  });
});
