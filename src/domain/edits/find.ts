import type { Deployment } from "../model/deployment.ts";
import type { Design } from "../model/design.ts";
import type { Note } from "../model/layout.ts";
import { applianceTitle, type Found, findById, findNote, gatewayTitle, noteTitle, siteTitle } from "../model/lookup.ts";
import type { Site } from "../model/site.ts";
import { EditRefused } from "./edit.ts";

/** The site of that id. @throws EditRefused when there is none */
export function requireSite(deployment: Deployment, id: string): Site {
  const site = deployment.sites.find((one) => one.id === id);
  if (site === undefined)
    throw new EditRefused(`The design has no PSTN site with the id ${quote(id)}. It may have been removed meanwhile.`);
  return site;
}

/** The appliance of that id with its site. @throws EditRefused when there is none */
export function requireAppliance(deployment: Deployment, id: string): Extract<Found, { kind: "appliance" }> {
  const found = findById(deployment, id);
  if (found?.kind === "appliance") return found;
  throw new EditRefused(`The design has no appliance with the id ${quote(id)}. It may have been removed meanwhile.`);
}

/** The site, appliance or gateway of that id. @throws EditRefused when there is none */
export function requireItem(deployment: Deployment, id: string): Found {
  const found = findById(deployment, id);
  if (found) return found;
  throw new EditRefused(`The design has nothing with the id ${quote(id)}. It may have been removed meanwhile.`);
}

/** The note of that id. @throws EditRefused when there is none */
export function requireNote(design: Design, id: string): Note {
  const note = findNote(design, id);
  if (note === undefined) throw new EditRefused(`The design has no note with the id ${quote(id)}. It may have been removed meanwhile.`);
  return note;
}

/** @throws EditRefused when nothing on the canvas has that id */
export function requireThere(design: Design, id: string): void {
  if (findNote(design, id) === undefined) requireItem(design.deployment, id);
}

/** How a person calls anything that can be selected; for titles, so it never fails. */
export function nameIn(design: Design, id: string): string {
  const note = findNote(design, id);
  return note === undefined ? nameOf(design.deployment, id) : noteName(note);
}

/** What a note is called in a sentence. */
export function noteName(note: Note): string {
  return note.text.trim() === "" ? "an empty note" : `note ${quote(noteTitle(note))}`;
}

/** How a person calls the thing of that id; for titles, so it never fails. */
export function nameOf(deployment: Deployment, id: string): string {
  const found = findById(deployment, id);
  if (found === undefined) return id;
  if (found.kind === "site") return siteTitle(found.site);
  return found.kind === "appliance" ? applianceTitle(found.appliance) : gatewayTitle(found.gateway);
}

function quote(text: string): string {
  return `“${text}”`;
}
