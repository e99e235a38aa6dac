import { EditRefused } from "./edit.ts";

/** How many things one edit may add. */
const MOST = 200;

/** Checks how many to add. @throws EditRefused unless it is a whole number from 1 to 200 */
export function requireCount(count: number | undefined, things: string): number {
  const wanted = count ?? 1;
  if (Number.isInteger(wanted) && wanted >= 1 && wanted <= MOST) return wanted;
  throw new EditRefused(`Between 1 and ${MOST} ${things} can be added at a time, not ${wanted}.`);
}

/** `appliance`, `3 appliances` */
export function counted(count: number | undefined, thing: string): string {
  return count === undefined || count === 1 ? thing : `${count} ${thing}s`;
}
