/** The longest that something waits for a picture, in milliseconds: a page that is not seen draws none. */
const LONGEST = 100;

/** Runs something once what has changed so far has been painted. */
export function afterPaint(run: () => void): void {
  let isDone = false;
  const once = () => {
    if (!isDone) run();
    isDone = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, LONGEST);
}
