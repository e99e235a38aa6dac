import { moveItems } from "../../domain/edits/moveItems.ts";
import { runEdit, type Studio } from "../studio.tsx";
import { becameOf } from "./becameOf.ts";
import { done } from "./done.ts";

/**
 * Moves appliances and gateways to another site and says so, with the names and addresses that they have there: they follow the site.
 * What was in view stays there, though the site grows and pushes others aside.
 * @returns false when it could not be done
 */
export function moveTo(studio: Studio, ids: readonly string[], site: string): boolean {
  const { notice } = studio.session.getState();
  const before = studio.document.getState().design.deployment;
  const keepInView = studio.view.current?.beforeAdding();
  if (!runEdit(studio, moveItems, { ids, site })) return false;
  keepInView?.(ids);
  // What the edit itself has said, of a subnet that is full, weighs more.
  if (studio.session.getState().notice !== notice) return true;
  const { past, design } = studio.document.getState();
  studio.session.getState().announce(done(past.at(-1)?.title ?? "Move") + becameOf(ids, before, design.deployment));
  return true;
}
