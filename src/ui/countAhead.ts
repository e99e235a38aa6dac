import { usersIn } from "../domain/allocation/users.ts";
import { whenIdle } from "./fixes/idleQueue.ts";
import type { Studio } from "./studio.tsx";

/**
 * Who uses which name and address is counted in a quiet moment after a design was opened. Else the first key in it would wait for
 * that: with two hundred sites as long as for everything else that a key does.
 */
export function countAhead({ document }: Pick<Studio, "document">): void {
  const count = () => void usersIn(document.getState().design.deployment.sites);
  let takeBack = whenIdle(count);
  document.subscribe(({ design }, before) => {
    if (design.deployment.sites === before.design.deployment.sites) return;
    takeBack();
    takeBack = whenIdle(count);
  });
}
