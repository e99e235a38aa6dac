import { type Box, boundsOf, boxesOverlap } from "../arrangement/box.ts";
import { arrangeAround, arrangeSites, framesOf } from "../arrangement/deployment.ts";
import { freeSpot, HAND_GAP } from "../arrangement/freeSpot.ts";
import { freeCell } from "../arrangement/noteGrid.ts";
import { NOTE_SIZE, noteBox, noteBoxes } from "../arrangement/notes.ts";
import type { Design } from "../model/design.ts";
import type { Note, Position } from "../model/layout.ts";
import { notesOf } from "../model/lookup.ts";
import { changeNotes, withLayout } from "./change.ts";

/** What is left free above a frame or a cloud: a new note is empty, and grows down as it is written. */
const ROOM_TO_GROW = NOTE_SIZE.height + HAND_GAP;

/**
 * Where a new note stands that nobody puts anywhere: in a grid that begins right of a site, else of the whole drawing, or as near to
 * that as the drawing leaves room.
 */
export function spotForNote(design: Design, site?: string): Position {
  const { frames, boxes, links } = drawn(design);
  const notes = [...noteBoxes(notesOf(design)).values()];
  const drawing = [...boxes, ...links];
  const neighbour = (site === undefined ? undefined : frames.get(site)) ?? boundsOf(drawing) ?? notes[0];
  if (neighbour === undefined) return { x: 0, y: 0 };
  const kept = drawing.map((box) => ({ ...box, y: box.y - ROOM_TO_GROW, height: box.height + ROOM_TO_GROW }));
  const start = freeSpot({ x: neighbour.x + neighbour.width + HAND_GAP, y: neighbour.y, ...NOTE_SIZE }, kept);
  return freeCell(start, neighbour.height, notes.length + 1, [...kept, ...notes]);
}

/**
 * Moves each note that lies on a frame, on a cloud or on a note before it to the nearest place where it covers nothing.
 * @param site only notes on the frame of this one
 */
export function notesOutOfTheWay(design: Design, site?: string): Design {
  const { frames, boxes, links } = drawn(design);
  const cleared = site === undefined ? boxes : boxes.filter((box) => box === frames.get(site));
  const standing: Box[] = [];
  const inTheWay = new Set<string>();
  for (const note of notesOf(design)) {
    const box = noteBox(note);
    const hindrances = site === undefined ? [...cleared, ...standing] : cleared;
    if (hindrances.some((other) => boxesOverlap(box, other))) inTheWay.add(note.id);
    else standing.push(box);
  }
  const taken = [...boxes, ...links, ...standing];
  const layout = changeNotes(design.layout, (note) => {
    if (!inTheWay.has(note.id)) return note;
    const box = noteBox(note);
    const { x, y } = freeSpot(box, taken);
    taken.push({ ...box, x, y });
    return { ...note, x, y };
  });
  return withLayout(design, layout);
}

/** Further notes, each where it is or at the nearest place where it covers nothing. */
export function asideOfAll(design: Design, notes: readonly Note[]): readonly Note[] {
  const { boxes, links } = drawn(design);
  const taken = [...boxes, ...links, ...noteBoxes(notesOf(design)).values()];
  return notes.map((note) => {
    const box = noteBox(note);
    const spot = freeSpot(box, taken);
    taken.push({ ...box, ...spot });
    return { ...note, ...spot };
  });
}

interface Drawn {
  readonly frames: ReadonlyMap<string, Box>;
  /** The frames and the two clouds. */
  readonly boxes: readonly Box[];
  /** Where the links between them run: no place for what is put there unasked. */
  readonly links: readonly Box[];
}

function drawn({ deployment, layout }: Design): Drawn {
  const frames = arrangeSites(framesOf(deployment.sites, layout), layout.positions);
  const bounds = boundsOf([...frames.values()]);
  if (bounds === undefined) return { frames, boxes: [], links: [] };
  const { office365, pstn } = arrangeAround(frames);
  const links = [
    { ...bounds, y: office365.y, height: bounds.y - office365.y },
    { ...bounds, y: bounds.y + bounds.height, height: pstn.y + pstn.height - bounds.y - bounds.height },
  ];
  return { frames, boxes: [...frames.values(), office365, pstn], links };
}
