import { createStore, get, setMany } from "idb-keyval";
import type { Exported, Kept, KeptChange, LastWord } from "../../store/ports.ts";
import { takeWord } from "./lastWord.ts";

const KEY = "current-design";
/** The revision by itself: looking at it must not cost reading the whole history. */
const REVISION_KEY = "current-design-revision";

let opened: ReturnType<typeof createStore> | undefined;
let tabs: BroadcastChannel | undefined;

function store() {
  opened ??= createStore("cce-studio", "designs");
  return opened;
}

/** The tabs of this browser that have the studio open. */
function channel(): BroadcastChannel {
  tabs ??= new BroadcastChannel("cce-studio");
  return tabs;
}

/** The texts of a design's parts, each by itself: what did not change is not written again. */
const PART_KEY = "current-design-part ";
const ALL_PARTS = IDBKeyRange.bound(PART_KEY, `${PART_KEY}\uffff`);

/** What this browser kept; undefined when it kept nothing. Throws a sentence when the browser refuses. */
export async function loadKept(): Promise<Kept | undefined> {
  try {
    await makeGood(takeWord());
    return keptOf(await store()("readonly", lookForAll));
  } catch {
    throw new Error(
      "This browser does not let the studio read what it kept (private window, or storage blocked). Open the design from a file.",
    );
  }
}

/** Keeps what was noted when the page went, where that follows what is kept: else it arrived in time, or another tab wrote. */
async function makeGood(word: LastWord | undefined): Promise<void> {
  if (word === undefined) return;
  const revision = (await get<number>(REVISION_KEY, store())) ?? 0;
  if (revision === word.known) await keep(word.change, word.known);
}

interface Found {
  readonly index: unknown;
  readonly parts: ReadonlyMap<string, string>;
}

/** Looks in one transaction, so that all of it is of one revision. */
function lookForAll(objects: IDBObjectStore): Promise<Found> {
  const [index, keys, texts] = [objects.get(KEY), objects.getAllKeys(ALL_PARTS), objects.getAll(ALL_PARTS)];
  return new Promise((resolve, reject) => {
    objects.transaction.oncomplete = () => {
      const parts = keys.result.map((key, at) => [String(key).slice(PART_KEY.length), String(texts.result[at])] as const);
      resolve({ index: index.result, parts: new Map(parts) });
    };
    objects.transaction.onabort = () => reject(objects.transaction.error);
  });
}

function keptOf({ index, parts }: Found): Kept | undefined {
  if (typeof index !== "object" || index === null) return undefined;
  const revision = "revision" in index && typeof index.revision === "number" ? index.revision : 0;
  // The first versions of the studio kept the file as one text.
  if ("text" in index && typeof index.text === "string") {
    return { design: "0", past: [], future: [], revision, texts: new Map([["0", index.text]]) };
  }
  return "design" in index ? { ...(index as Omit<Kept, "texts">), texts: parts } : undefined;
}

/** Keeps a design in this browser, whole or not at all; false when another tab wrote after `known`. Throws a sentence when it cannot. */
export async function keep(change: KeptChange, known: number): Promise<boolean> {
  try {
    const isKept = await store()("readwrite", (objects) => putUnlessLater(objects, change, known));
    if (isKept) channel().postMessage(change.revision);
    return isKept;
  } catch {
    throw new Error("This browser could not keep the design (storage full or blocked). Save it as JSON so that nothing is lost.");
  }
}

/** Looks and writes in one transaction, so that no other tab comes between. */
function putUnlessLater(objects: IDBObjectStore, change: KeptChange, known: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const looked: IDBRequest<unknown> = objects.get(REVISION_KEY);
    looked.onsuccess = () => {
      const isLater = typeof looked.result === "number" && looked.result > known;
      objects.transaction.oncomplete = () => resolve(!isLater);
      objects.transaction.onabort = () => reject(objects.transaction.error);
      if (isLater) return;
      try {
        put(objects, change);
      } catch (error) {
        reject(error);
      }
    };
    looked.onerror = () => reject(looked.error);
  });
}

function put(objects: IDBObjectStore, { added, removed, ...index }: KeptChange): void {
  if (removed === "all") objects.delete(ALL_PARTS);
  else for (const key of removed) objects.delete(PART_KEY + key);
  for (const [key, text] of added) objects.put(text, PART_KEY + key);
  objects.put(index, KEY);
  objects.put(index.revision, REVISION_KEY);
}

/** Keeps what was exported of appliances, each by itself: a whole estate is never read for one of them. */
export async function keepExported(exported: ReadonlyMap<string, Exported>): Promise<void> {
  try {
    await setMany(
      [...exported].map(([appliance, one]) => [exportedKey(appliance), one]),
      store(),
    );
  } catch {
    throw new Error("The files are exported, but this browser could not note it (storage full or blocked): later changes are not marked.");
  }
}

/** What was last exported of an appliance; undefined when nothing was. */
export async function loadExported(appliance: string): Promise<Exported | undefined> {
  const kept: unknown = await get(exportedKey(appliance), store());
  if (typeof kept !== "object" || kept === null || !("text" in kept) || !("at" in kept)) return undefined;
  const { text, at } = kept;
  return typeof text === "string" && typeof at === "string" ? { text, at } : undefined;
}

function exportedKey(appliance: string): string {
  return `exported ${appliance}`;
}

/** Calls back with the revision when another tab keeps something; returns what ends it. */
export function onKeptElsewhere(callback: (revision: number) => void): () => void {
  const onMessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === "number") callback(data);
  };
  channel().addEventListener("message", onMessage);
  return () => channel().removeEventListener("message", onMessage);
}

/** Calls back when the page is hidden or left; returns what ends it. */
export function onHidden(callback: () => void): () => void {
  const whenHidden = () => {
    if (document.visibilityState === "hidden") callback();
  };
  document.addEventListener("visibilitychange", whenHidden);
  window.addEventListener("pagehide", callback);
  return () => {
    document.removeEventListener("visibilitychange", whenHidden);
    window.removeEventListener("pagehide", callback);
  };
}

/** Has the browser ask before the page is left while something would be lost; returns what ends it. */
export function onLeaving(wouldLose: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (wouldLose()) event.preventDefault();
  };
  window.addEventListener("beforeunload", ask);
  return () => window.removeEventListener("beforeunload", ask);
}
