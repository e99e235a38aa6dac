/** How long work may keep everything else waiting, in milliseconds: two frames. */
const SLICE = 32;

/**
 * A pause for long work: when a slice is over, the browser gets its turn to draw and listen. Throws where the work is no
 * longer wanted.
 * @param onTurn called before each turn, to show how far the work is
 */
export function takingTurns(signal: AbortSignal, onTurn: () => void): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    onTurn();
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal.throwIfAborted();
    since = performance.now();
  };
}
