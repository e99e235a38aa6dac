/** Puts a task in the queue and gives what takes it out again, as long as it has not run. */
export type IdleQueue = (task: () => void) => () => void;

/**
 * Runs tasks that can wait: one at a time, so that typing and scrolling come in between.
 * @param schedule calls back when there is time for one
 */
export function createIdleQueue(schedule: (run: () => void) => void): IdleQueue {
  const tasks = new Set<() => void>();
  let scheduled = false;

  function plan(): void {
    if (scheduled || tasks.size === 0) return;
    scheduled = true;
    schedule(() => {
      scheduled = false;
      const [next] = tasks;
      if (next === undefined) return;
      tasks.delete(next);
      // Before it runs: a task that fails must not hold up the others.
      plan();
      next();
    });
  }

  return (task) => {
    // A task of its own, so that the same function may wait twice.
    const own = () => task();
    tasks.add(own);
    plan();
    return () => tasks.delete(own);
  };
}

/** The longest that a task waits for a quiet moment, in milliseconds. */
const PATIENCE = 500;

/** Runs a task when the browser has nothing better to do. */
export const whenIdle: IdleQueue = createIdleQueue((run) => {
  if ("requestIdleCallback" in globalThis) globalThis.requestIdleCallback(run, { timeout: PATIENCE });
  else setTimeout(run, 0);
});

/** How long a fix that is shown already stays as it is after a change, so that typing is not held up, in milliseconds. */
const REST = 300;

/** Like `whenIdle`, once nothing has asked again for a while. */
export function afterRest(task: () => void): () => void {
  let takeBack = () => {};
  const timer = setTimeout(() => {
    takeBack = whenIdle(task);
  }, REST);
  return () => {
    clearTimeout(timer);
    takeBack();
  };
}
