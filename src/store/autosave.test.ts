import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parse } from "../document/parse.ts";
import * as parts from "../document/parts.ts";
import { serialize } from "../document/serialize.ts";
import { EDITS } from "../domain/edits/registry.ts";
import { startAutosave } from "./autosave.ts";
import { createDocumentStore } from "./documentStore.ts";
import { keptText, readKept } from "./keptDesign.ts";
import type { Kept, KeptChange, LastWord } from "./ports.ts";

const TEXT = { parse, ...parts };

/** What a browser keeps after a change. */
function changed(kept: Kept | undefined, { added, removed, ...index }: KeptChange): Kept {
  const stays = [...(kept?.texts ?? [])].filter(([key]) => removed !== "all" && !removed.includes(key));
  return { ...index, texts: new Map([...stays, ...added]) };
}

/** A browser whose tabs share what they keep, and hear of each other. */
function browser() {
  let kept: Kept | undefined;
  const tabs: ((revision: number) => void)[] = [];
  return {
    tab: () => {
      let hear: (revision: number) => void = () => {};
      return {
        loadKept: async () => kept,
        keep: async (change: KeptChange, known: number) => {
          if ((kept?.revision ?? 0) > known) return false;
          kept = changed(kept, structuredClone(change));
          for (const tab of tabs) if (tab !== hear) tab(change.revision);
          return true;
        },
        onKeptElsewhere: (callback: (revision: number) => void) => {
          hear = callback;
          tabs.push(callback);
          return () => {};
        },
      };
    },
    deaf: () => tabs.splice(0),
    siteNames: () => {
      const parsed = parse(kept ? keptText(kept, parts) : "");
      return parsed.ok ? parsed.design.deployment.sites.map((site) => site.siteName) : [];
    },
  };
}

function studio({ failing = false, ports = browser().tab(), unreadable = undefined as string | undefined, isKept = true } = {}) {
  const document = createDocumentStore();
  const written: KeptChange[] = [];
  const states: string[] = [];
  const words: (LastWord | undefined)[] = [];
  let hide = () => {};
  let wouldLose = () => false;
  const autosave = startAutosave({
    document,
    held: { design: isKept ? document.getState().design : undefined, revision: 0, unreadable },
    ports: {
      ...ports,
      keep: async (change, known) => {
        if (failing) throw new Error("The disk is full.");
        const wasKept = await ports.keep(change, known);
        if (wasKept) written.push(structuredClone(change));
        return wasKept;
      },
      leaveWord: (word) => words.push(structuredClone(word)),
      onHidden: (callback) => {
        hide = callback;
        return () => {};
      },
      onLeaving: (ask) => {
        wouldLose = ask;
        return () => {};
      },
    },
    loadPartsOf: async () => parts.partsOf,
    report: (save) => states.push(save.state),
  });
  async function left() {
    const kept = await ports.loadKept();
    if (kept === undefined) throw new Error("Nothing was kept.");
    return kept;
  }
  return { document, written, words, states, autosave, left, hide: () => hide(), wouldLose: () => wouldLose() };
}

describe("autosave", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("asks before the page is left with changes that cannot be kept, and only then", async () => {
    const failing = studio({ failing: true });
    expect(failing.wouldLose()).toBe(false);
    failing.document.getState().run(EDITS.addSite, {});
    expect(failing.wouldLose()).toBe(false);
    await vi.advanceTimersByTimeAsync(5000);
    expect(failing.wouldLose()).toBe(true);

    const shared = browser();
    const [here, other] = [studio({ ports: shared.tab() }), studio({ ports: shared.tab() })];
    other.document.getState().run(EDITS.addSite, {});
    await vi.advanceTimersByTimeAsync(5000);
    expect(other.wouldLose()).toBe(false);
    expect(here.wouldLose()).toBe(false);
    here.document.getState().run(EDITS.addSite, {});
    expect(here.wouldLose()).toBe(true);
    await here.autosave.keepThis();
    expect(here.wouldLose()).toBe(false);
  });

  it("writes nothing while nothing is changed", async () => {
    const { written } = studio();
    await vi.advanceTimersByTimeAsync(5000);
    expect(written).toEqual([]);
  });

  it("keeps what is typed within a second although the typing goes on", async () => {
    const { document, written, left } = studio();
    for (let count = 0; count < 10; count += 1) {
      document.getState().run(EDITS.addSite, {});
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(written.length).toBeGreaterThan(0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(keptText(await left(), parts)).toBe(serialize(document.getState().design));
  });

  it("keeps at once when the page is hidden", async () => {
    const { document, written, hide } = studio();
    document.getState().run(EDITS.addSite, {});
    hide();
    await vi.advanceTimersByTimeAsync(0);
    expect(written).toHaveLength(1);
  });

  it("notes what it had no time for in the turn in which the page goes, until it is kept", async () => {
    const { document, words, written, left, hide } = studio();
    document.getState().run(EDITS.addSite, {});
    await vi.advanceTimersByTimeAsync(500);
    document.getState().run(EDITS.addSite, {});
    await vi.advanceTimersByTimeAsync(1);
    hide();
    const [word] = words;
    expect(word).toMatchObject({ known: 1, change: { revision: 2 } });
    expect(written).toHaveLength(1);
    const kept = changed(await left(), word?.change as KeptChange);
    expect(keptText(kept, parts)).toBe(serialize(document.getState().design));
    await vi.advanceTimersByTimeAsync(0);
    expect(words.slice(1)).toEqual([undefined]);
    expect(written).toHaveLength(2);
  });

  it("says that it is kept when a change is taken back before it was written", async () => {
    const { document, states, written } = studio();
    document.getState().run(EDITS.addSite, {});
    document.getState().undo();
    await vi.advanceTimersByTimeAsync(1000);
    expect(states.at(-1)).toBe("saved");
    expect(written).toEqual([]);
  });

  it("says that it is keeping what the browser has not yet, before it says that it is kept", async () => {
    const { states, written } = studio({ isKept: false });
    expect(states).toEqual(["saving"]);
    await vi.advanceTimersByTimeAsync(0);
    expect(states).toEqual(["saving", "saved"]);
    expect(written).toHaveLength(1);
  });

  it("says that it could not keep the design", async () => {
    const { document, states } = studio({ failing: true });
    document.getState().run(EDITS.addSite, {});
    await vi.advanceTimersByTimeAsync(1000);
    expect(states.at(-1)).toBe("failed");
  });

  it("gives back the design and everything that can be undone and redone", async () => {
    const { document, left } = studio();
    for (const name of ["Seattle", "Amsterdam", "Delft"]) document.getState().run(EDITS.addSite, { name });
    document.getState().undo();
    await vi.advanceTimersByTimeAsync(1000);
    const read = readKept(await left(), TEXT);
    const again = createDocumentStore();
    if (!read.ok) throw new Error(read.message);
    again.getState().restore(read.design, read.history);
    const { design, past, future } = document.getState();
    expect(again.getState()).toMatchObject({ design, past, future });
    expect(again.getState().past.at(-1)?.design.deployment.sites[0]).toBe(again.getState().design.deployment.sites[0]);
  });

  it("writes only the site that changed, and takes away what no step names any more", async () => {
    const { document, written, left } = studio();
    for (const name of ["Seattle", "Amsterdam"]) document.getState().run(EDITS.addSite, { name });
    await vi.advanceTimersByTimeAsync(1000);
    const [, second] = document.getState().design.deployment.sites;
    for (const text of ["NL", "US"]) {
      document.getState().run(EDITS.setField, { owner: "site", id: second?.id ?? "", field: "countryCode", text });
      await vi.advanceTimersByTimeAsync(1000);
      expect([...(written.at(-1)?.added.values() ?? [])]).toEqual([expect.stringContaining(`"countryCode": "${text}"`)]);
      expect(written.at(-1)?.removed).toEqual([]);
    }
    document.getState().undo();
    document.getState().run(EDITS.setField, { owner: "site", id: second?.id ?? "", field: "countryCode", text: "BE" });
    await vi.advanceTimersByTimeAsync(1000);
    expect(written.at(-1)?.added.size).toBe(1);
    expect(written.at(-1)?.removed).toHaveLength(1);
    expect([...(await left()).texts.values()].join()).not.toContain('"countryCode": "US"');
  });
});

describe("autosave in two tabs", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const settle = () => vi.advanceTimersByTimeAsync(1000);

  /** Two tabs opened on nothing; the other one has kept a site of its own. */
  async function twoTabs({ hearing }: { readonly hearing: boolean }) {
    const shared = browser();
    const [here, other] = [studio({ ports: shared.tab() }), studio({ ports: shared.tab() })];
    if (!hearing) shared.deaf();
    other.document.getState().run(EDITS.addSite, { name: "Amsterdam" });
    await settle();
    return { here, other, shared };
  }

  it("refuses to overwrite what the other tab kept, although nothing was heard of it", async () => {
    const { here, shared } = await twoTabs({ hearing: false });
    here.document.getState().run(EDITS.addSite, { name: "Seattle" });
    await settle();
    expect(here.states.at(-1)).toBe("stale");
    expect(shared.siteNames()).toEqual(["Amsterdam"]);
  });

  it("says so as soon as the other tab has kept something, and writes nothing more", async () => {
    const { here, shared } = await twoTabs({ hearing: true });
    expect(here.states).toEqual(["stale"]);
    here.document.getState().run(EDITS.addSite, { name: "Seattle" });
    here.hide();
    await settle();
    expect(here.states).toEqual(["stale"]);
    expect(shared.siteNames()).toEqual(["Amsterdam"]);
  });

  it("keeps this one when asked, and it is the other tab that is told", async () => {
    const { here, other, shared } = await twoTabs({ hearing: true });
    here.document.getState().run(EDITS.addSite, { name: "Seattle" });
    await here.autosave.keepThis();
    expect(shared.siteNames()).toEqual(["Seattle"]);
    expect(here.states.at(-1)).toBe("saved");
    expect(other.states.at(-1)).toBe("stale");
    here.document.getState().run(EDITS.addSite, { name: "Delft" });
    await settle();
    expect(shared.siteNames()).toEqual(["Seattle", "Delft"]);
  });

  it("goes on from the other's when that is adopted, without a word to the other tab", async () => {
    const { here, other, shared } = await twoTabs({ hearing: true });
    const { design } = other.document.getState();
    here.autosave.adopt({ design, revision: 1 });
    here.document.getState().run(EDITS.replaceDesign, { design, title: "Load" });
    await settle();
    expect(here.states.at(-1)).toBe("saved");
    expect(other.states).not.toContain("stale");
    here.document.getState().run(EDITS.addSite, { name: "Delft" });
    await settle();
    expect(shared.siteNames()).toEqual(["Amsterdam", "Delft"]);
  });
});

describe("what a browser kept", () => {
  const document = createDocumentStore();
  document.getState().run(EDITS.addSite, { name: "Seattle" });
  const { design } = document.getState();
  const whole = (text: string): Kept => ({ design: "0", past: [], future: [], revision: 3, texts: new Map([["0", text]]) });

  it("may be one text, as the first versions kept it", () => {
    expect(readKept(whole(serialize(design)), TEXT)).toMatchObject({ ok: true, design, revision: 3 });
  });

  it("goes without its steps where reading it changed something in it", () => {
    const [frame = "", site = ""] = [parts.partsOf(design).frame, ...parts.partsOf(design).sites];
    const kept = { design: "0 1", past: [{ title: "Add a site", design: "0" }], future: [], revision: 1 };
    const read = (text: string) =>
      readKept(
        {
          ...kept,
          texts: new Map([
            ["0", frame],
            ["1", text],
          ]),
        },
        TEXT,
      );
    expect(read(site)).toMatchObject({ ok: true, design, history: { past: [{ title: "Add a site" }], future: [] } });
    const changed = read(site.replace("{", '{ "__proto__": 1,'));
    expect(changed).toMatchObject({ ok: true, design });
    expect(changed).not.toHaveProperty("history");
  });

  it("is told in a sentence where the text is no design", () => {
    expect(readKept(whole("nonsense"), TEXT)).toMatchObject({ ok: false, message: expect.stringMatching(/\.$/) });
  });
});

describe("autosave over what cannot be opened", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("writes nothing until the person says so", async () => {
    const { document, written, states, autosave, hide } = studio({ unreadable: "It was written by a later version." });
    expect(states).toEqual(["unreadable"]);
    document.getState().run(EDITS.addSite, {});
    hide();
    await vi.advanceTimersByTimeAsync(1000);
    expect([states, written]).toEqual([["unreadable"], []]);
    await autosave.keepThis();
    expect(states.at(-1)).toBe("saved");
    expect(written).toHaveLength(1);
  });
});
