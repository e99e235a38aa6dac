import { siteClaims } from "../domain/allocation/claims.ts";
import { usersIn } from "../domain/allocation/users.ts";
import { whenIdle } from "./fixes/idleQueue.ts";
import type { Studio } from "./studio.tsx";

/** So many sites are looked at in one go, so that nobody waits for it. */
const AT_ONCE = 25;

/**
 * Who uses which name and address is counted in quiet moments after a design was opened. Else the first key in it would wait for
 * that: with two hundred sites as long as for everything else that a key does.
 */
export function countAhead({ document }: Pick<Studio, "document">): void {
  let takeBack = () => {};
  const look = (from: number) => {
    takeBack();
    takeBack = whenIdle(() => {
      const { sites } = document.getState().design.deployment;
      for (const site of sites.slice(from, from + AT_ONCE)) siteClaims(site);
      if (from + AT_ONCE < sites.length) look(from + AT_ONCE);
      else usersIn(sites);
    });
  };
  look(0);
  document.subscribe(({ design }, before) => {
    if (design.deployment.sites !== before.design.deployment.sites) look(0);
  });
}
