import { addAppliance } from "./addAppliance.ts";
import { addGateway } from "./addGateway.ts";
import { addSite } from "./addSite.ts";
import { addVoiceRoute } from "./addVoiceRoute.ts";
import { allocate } from "./allocate.ts";
import type { Edit } from "./edit.ts";
import { moveItems } from "./moveItems.ts";
import { placeItems } from "./placeItems.ts";
import { removeItems } from "./removeItems.ts";
import { removeOverride } from "./removeOverride.ts";
import { removeVoiceRoute } from "./removeVoiceRoute.ts";
import { replaceDesign } from "./replaceDesign.ts";
import { setField } from "./setField.ts";
import { setOverride } from "./setOverride.ts";
import { setVoiceRoute } from "./setVoiceRoute.ts";
import { tidy } from "./tidy.ts";

/** Every edit there is, by its id. Undo, commands, the edit log and the property tests read this list. */
export const EDITS = {
  addSite,
  addAppliance,
  addGateway,
  removeItems,
  moveItems,
  placeItems,
  tidy,
  setField,
  setOverride,
  removeOverride,
  addVoiceRoute,
  setVoiceRoute,
  removeVoiceRoute,
  allocate,
  replaceDesign,
} as const satisfies Readonly<Record<string, Edit<never>>>;

export type EditId = keyof typeof EDITS;

/** The arguments of an edit, by its id. */
export type EditArgs<Id extends EditId> = (typeof EDITS)[Id] extends Edit<infer Args> ? Args : never;
