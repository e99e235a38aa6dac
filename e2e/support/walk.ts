import type { Page } from "@playwright/test";

/** More than a page has: who has not come round by then is in a trap. */
const MOST_STOPS = 200;

/** How often one looks whether the walk has come round. */
const LOOK_EVERY = 12;

/** A stop of the Tab key: what it is called, and the part of the page it is in. */
export interface Stop {
  readonly name: string;
  readonly part: string;
}

export interface Walk {
  /** From the first to the last, as the key came to them. */
  readonly stops: readonly Stop[];
  /** Controls that come before the stop before. */
  readonly outOfOrder: readonly string[];
  /** Controls that neither the key nor, in a group of which it came to one, the arrows come to; and that name no key of their own. */
  readonly missed: readonly string[];
}

interface Walking {
  readonly stops: Stop[];
  /** Whether the key has come to the first stop again. */
  isRound(): boolean;
  readonly outOfOrder: string[];
  missed(): readonly string[];
}

/** Goes once around the page, or around the dialog that is open: from its first control with Tab, or from its last with Shift+Tab. */
export async function walk(page: Page, key: "Tab" | "Shift+Tab" = "Tab"): Promise<Walk> {
  await page.evaluate(watch, key === "Tab");
  const isRound = () => page.evaluate(() => (window as unknown as { walking: Walking }).walking.isRound());
  for (let presses = 1; presses < MOST_STOPS; presses += 1) {
    await page.keyboard.press(key);
    if (presses % LOOK_EVERY === 0 && (await isRound())) break;
  }
  if (!(await isRound())) throw new Error(`${key} does not come round.`);
  return page.evaluate(() => {
    const { walking } = window as unknown as { walking: Walking };
    return { stops: walking.stops, outOfOrder: walking.outOfOrder, missed: walking.missed() };
  });
}

/** The parts of the page in the order in which the key comes to them; one that it comes to twice stands there twice. */
export function partsOf({ stops }: Walk): readonly string[] {
  return stops.map(({ part }) => part).filter((part, index, all) => part !== all[index - 1]);
}

/** Runs in the page: goes to the first control, or to the last, and takes down every stop from then on. */
function watch(fromStart: boolean): void {
  const CONTROLS =
    "a[href], button, input, select, textarea, summary, [role=treeitem], [role=tab], [role=option], [role=application], [role=separator][tabindex]";
  /** Of what is in these the key comes to one, and arrows to the others. */
  const GROUPS = "[role=tree], [role=tablist], [role=application], [role=listbox], ul, ol, table, [role=list], [role=table], [role=grid]";
  const PARTS = "dialog, [role=dialog], section, aside, [role=tree]";
  const room = document.querySelector("dialog:modal, [role=dialog]") ?? document.body;
  const [walked, stops, outOfOrder] = [[] as Element[], [] as Stop[], [] as string[]];
  const follows = fromStart ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  let round = false;

  const labelOf = (one: Element): string =>
    one.ariaLabel || document.getElementById(one.getAttribute("aria-labelledby") ?? "")?.textContent || "";
  const nameOf = (one: Element): string =>
    (labelOf(one) || ("labels" in one && (one.labels as NodeList | null)?.[0]?.textContent) || one.textContent || one.id).trim();
  /** The outermost part that has a name: parts of parts are no places to go to. */
  const partOf = (one: Element): string => {
    let part = one.closest("header") ? "top bar" : nameOf(one);
    for (let at = one.closest(PARTS); at; at = at.parentElement?.closest(PARTS) ?? null) part = labelOf(at) || part;
    return part;
  };
  const isControl = (one: HTMLElement): boolean =>
    !one.matches(":disabled") && one.closest("[aria-hidden=true], [inert]") === null && one.checkVisibility({ visibilityProperty: true });
  const controls = () => [...room.querySelectorAll<HTMLElement>(CONTROLS)].filter(isControl);
  const isReached = (one: HTMLElement): boolean => {
    if (walked.includes(one)) return true;
    if (one instanceof HTMLInputElement && one.type === "radio")
      return walked.some((other) => (other as HTMLInputElement).name === one.name);
    // What stands beside a field names the key that does the same in it.
    if (one.tabIndex < 0 && one.ariaKeyShortcuts) return true;
    const group = one.closest(GROUPS);
    return one.tabIndex < 0 && group !== null && walked.some((other) => group.contains(other));
  };

  document.addEventListener(
    "focusin",
    ({ target }) => {
      if (!(target instanceof Element) || round) return;
      round = stops.length > 1 && target === walked[0];
      if (round) return;
      // What gives the focus on to something in it is no stop of its own.
      if (walked.at(-1)?.contains(target)) stops.pop();
      // At once, and against what is still there: the help of a field has no place on the page when the field has been left.
      const before = walked.findLast(({ isConnected }) => isConnected);
      if (before && !(before.compareDocumentPosition(target) & follows)) outOfOrder.push(nameOf(target));
      walked.push(target);
      stops.push({ name: nameOf(target), part: partOf(target) });
    },
    true,
  );
  const walking: Walking = {
    stops,
    isRound: () => round,
    outOfOrder,
    missed: () =>
      controls()
        .filter((one) => !isReached(one))
        .map(nameOf),
  };
  Object.assign(window, { walking });
  const reachable = controls().filter(({ tabIndex }) => tabIndex >= 0);
  const start = reachable.at(fromStart ? 0 : -1);
  if (start === document.activeElement) start?.blur();
  start?.focus();
}
