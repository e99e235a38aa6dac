import { addAppliance } from "./addAppliance.ts";
import { addDesign } from "./addDesign.ts";
import { addGateway } from "./addGateway.ts";
import { addNote } from "./addNote.ts";
import { addSite } from "./addSite.ts";
import { addVoiceRoute } from "./addVoiceRoute.ts";
import { alignItems, distributeItems } from "./alignItems.ts";
import { allocate } from "./allocate.ts";
import type { Edit } from "./edit.ts";
import { forgetRepeated } from "./forgetRepeated.ts";
import { moveItems } from "./moveItems.ts";
import { pasteItems } from "./pasteItems.ts";
import { pasteRows } from "./pasteRows.ts";
import { placeItems } from "./placeItems.ts";
import { reallocate } from "./reallocate.ts";
import { removeItems } from "./removeItems.ts";
import { removeOverride } from "./removeOverride.ts";
import { removeVoiceRoute } from "./removeVoiceRoute.ts";
import { replaceDesign } from "./replaceDesign.ts";
import { resizeItem } from "./resizeItem.ts";
import { setField } from "./setField.ts";
import { setFields } from "./setFields.ts";
import { setNote } from "./setNote.ts";
import { setOverride } from "./setOverride.ts";
import { setVoiceRoute } from "./setVoiceRoute.ts";
import { tidy } from "./tidy.ts";

/** Every edit that is one by itself, by its id. */
export const SINGLE_EDITS = {
  addSite,
  addAppliance,
  addGateway,
  addNote,
  removeItems,
  moveItems,
  placeItems,
  resizeItem,
  alignItems,
  distributeItems,
  tidy,
  setField,
  setFields,
  setNote,
  setOverride,
  removeOverride,
  forgetRepeated,
  addVoiceRoute,
  setVoiceRoute,
  removeVoiceRoute,
  allocate,
  reallocate,
  pasteRows,
  pasteItems,
  replaceDesign,
  addDesign,
} as const satisfies Readonly<Record<string, Edit<never>>>;

type SingleEdits = typeof SINGLE_EDITS;

/** One single edit with its arguments: what a fix, a paste or a batch is made of. */
export type EditCall = {
  readonly [Id in keyof SingleEdits]: SingleEdits[Id] extends Edit<infer Args> ? { readonly edit: Id; readonly args: Args } : never;
}[keyof SingleEdits];
