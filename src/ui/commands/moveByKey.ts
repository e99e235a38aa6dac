import { placesOf } from "../../domain/arrangement/places.ts";
import { namesIn } from "../../domain/edits/kinds.ts";
import { placeItems } from "../../domain/edits/placeItems.ts";
import { runEdit, type Studio } from "../studio.tsx";

/** How far one press goes, in canvas units. */
const STEP = 5;

/** How many of these it goes with Shift. */
const FURTHER = 4;

const WAYS: Readonly<Record<string, { readonly x: number; readonly y: number; readonly word: string }>> = {
  ArrowRight: { x: STEP, y: 0, word: "right" },
  ArrowLeft: { x: -STEP, y: 0, word: "left" },
  ArrowDown: { x: 0, y: STEP, word: "down" },
  ArrowUp: { x: 0, y: -STEP, word: "up" },
};

type Press = Pick<KeyboardEvent, "key" | "altKey" | "shiftKey" | "ctrlKey" | "metaKey">;

/**
 * Alt and an arrow move what is selected on the canvas, from wherever one is, and say so; presses in a row are one undo step.
 * @returns whether the key was meant for that
 */
export function moveByKey(studio: Studio, press: Press): boolean {
  if (!press.altKey || press.shiftKey) return false;
  return moveByArrow(studio, { ...press, altKey: false });
}

/**
 * On the canvas an arrow alone does it, and with Shift goes further.
 * @returns whether the key was meant for that
 */
export function moveByArrow(studio: Studio, { key, altKey, shiftKey, ctrlKey, metaKey }: Press): boolean {
  const way = WAYS[key];
  if (way === undefined || altKey || ctrlKey || metaKey) return false;
  const { selection, announce } = studio.session.getState();
  const { design } = studio.document.getState();
  const places = placesOf(design, selection);
  const [only] = Object.keys(places);
  if (only === undefined) {
    announce("Select what is to be moved on the canvas.");
    return true;
  }
  const steps = shiftKey ? FURTHER : 1;
  const positions = Object.fromEntries(
    Object.entries(places).map(([id, { x, y }]) => [id, { x: x + steps * way.x, y: y + steps * way.y }]),
  );
  if (!runEdit(studio, placeItems, { positions }, { mergeKey: `nudge ${Object.keys(positions).join(" ")}` })) return true;
  const after = placesOf(studio.document.getState().design, [only])[only];
  const isMoved = after?.x !== places[only]?.x || after?.y !== places[only]?.y;
  const what = namesIn(design, Object.keys(places));
  announce(isMoved ? `Moved ${what} ${way.word}.` : `There is no room to move ${what} ${way.word}.`);
  return true;
}
