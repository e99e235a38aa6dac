import { nameOf } from "../../domain/edits/find.ts";
import { moveItems } from "../../domain/edits/moveItems.ts";
import { runEdit, type Studio } from "../studio.tsx";
import { done } from "./done.ts";

/**
 * Moves appliances and gateways to another site and says so, with the name that a single one has there: names follow the site. What was
 * in view stays there, though the site grows and pushes others aside.
 * @returns false when it could not be done
 */
export function moveTo(studio: Studio, ids: readonly string[], site: string): boolean {
  const { notice } = studio.session.getState();
  const nameNow = () =>
    ids.length === 1 && ids[0] !== undefined ? nameOf(studio.document.getState().design.deployment, ids[0]) : undefined;
  const before = nameNow();
  const keepInView = studio.view.current?.beforeAdding();
  if (!runEdit(studio, moveItems, { ids, site })) return false;
  keepInView?.(ids);
  // What the edit itself has said, of a subnet that is full, weighs more.
  if (studio.session.getState().notice !== notice) return true;
  const after = nameNow();
  const moved = done(studio.document.getState().past.at(-1)?.title ?? "Move");
  studio.session.getState().announce(before === after ? moved : `${moved} It is ${after} there, with addresses of that site.`);
  return true;
}
