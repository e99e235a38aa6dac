import { analyse } from "../src/domain/analysis.ts";
import { EDITS } from "../src/domain/edits/registry.ts";
import type { Design } from "../src/domain/model/design.ts";
import type { SiteField } from "../src/domain/model/fields/index.ts";
import { createDocumentStore } from "../src/store/documentStore.ts";
import { countOf, FULL_ANALYSIS } from "./analysisCases.ts";
import type { Case } from "./case.ts";

const A_LEAF = "one edit, one leaf";
const AS_QUICK_AS_ONE_EDIT = { ratio: 1 };
const STEPS = 200;

/** A design at work: each case changes one site through the store, and looks at the whole design as the page does. What stayed is warm. */
export function editCases(design: Design): readonly Case[] {
  const once = { against: FULL_ANALYSIS, target: { ratio: 1 / 50, figure: 4 } };
  return [
    { name: A_LEAF, ...once, ready: typing(design, "city", ["Seattle", "Seattle East"]) },
    { name: "one edit, a site’s 80 names", ...once, ready: typing(design, "siteName", ["Seattle", "Seattle East"]) },
    { name: "undo", against: A_LEAF, target: AS_QUICK_AS_ONE_EDIT, ready: stepping(design, "undo") },
    { name: "redo", against: A_LEAF, target: AS_QUICK_AS_ONE_EDIT, ready: stepping(design, "redo") },
  ];
}

/** A field of one site is typed in, text after text, in one visit to it: that is one step of the history. */
function typing(design: Design, field: SiteField, texts: readonly string[]): Case["ready"] {
  const { store, look } = atWork(design);
  let turn = 0;
  return () => {
    const text = texts[turn++ % texts.length] ?? "";
    const id = middleOf(design);
    return () => {
      store.getState().run(EDITS.setField, { owner: "site", id, field, text }, { mergeKey: field });
      return look();
    };
  };
}

/** One of 200 steps is taken back, or made again. */
function stepping(design: Design, way: "undo" | "redo"): Case["ready"] {
  const { store, look } = atWork(design);
  edit(store, design);
  const [left, back] = way === "undo" ? (["past", "redo"] as const) : (["future", "undo"] as const);
  return () => {
    if (store.getState()[left].length === 0) {
      for (let step = 0; step < STEPS; step += 1) store.getState()[back]();
      look();
    }
    return () => {
      store.getState()[way]();
      return look();
    };
  };
}

/** How much memory 200 steps in as many sites take, in megabytes. */
export function heapOfSteps(design: Design): number {
  const { store } = atWork(design);
  const before = heapInUse();
  edit(store, design);
  const megabytes = heapInUse() - before;
  // The store is in use up to here, so that nothing of it is gone before it is counted.
  if (store.getState().past.length !== STEPS) throw new Error("Steps are missing.");
  return megabytes;
}

function heapInUse(): number {
  if (globalThis.gc === undefined) throw new Error("Memory can only be told where the engine lets one collect what is not in use.");
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}

/** A step in every site: each renames 80 machines. */
function edit(store: ReturnType<typeof createDocumentStore>, design: Design): void {
  for (const [index, { id }] of design.deployment.sites.slice(0, STEPS).entries()) {
    store.getState().run(EDITS.setField, { owner: "site", id, field: "siteName", text: `Place ${index}` });
  }
}

function atWork(design: Design) {
  const store = createDocumentStore(design);
  let analysis = analyse(design.deployment);
  const look = () => {
    analysis = analyse(store.getState().design.deployment, analysis);
    return countOf(analysis);
  };
  return { store, look };
}

function middleOf({ deployment: { sites } }: Design): string {
  return sites[Math.floor(sites.length / 2)]?.id ?? "";
}
