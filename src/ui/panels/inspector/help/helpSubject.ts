import type { Field } from "../../../../domain/model/fields/index.ts";

/** What help is about: a field of the catalogue, as `owner.name`, or a part of a voice route. */
export type HelpSubject = string;

export function helpSubject({ owner, name }: Pick<Field, "owner" | "name">): HelpSubject {
  return `${owner}.${name}`;
}

/** The subject of a voice route's name or pattern. */
export function routeSubject(part: "name" | "pattern"): HelpSubject {
  return `route.${part}`;
}

/** What the element that has the focus, or what it stands in, has help about. */
export function subjectAt(element: Element): HelpSubject | undefined {
  return element.closest<HTMLElement>("[data-subject]")?.dataset.subject;
}
