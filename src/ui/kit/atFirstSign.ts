/**
 * Does something once, with the first sign of a person at work.
 * @returns takes it back
 */
export function atFirstSign(start: () => void): () => void {
  const signs = new AbortController();
  const onSign = () => {
    signs.abort();
    start();
  };
  for (const sign of ["pointermove", "pointerdown", "keydown", "dragenter"])
    window.addEventListener(sign, onSign, { signal: signs.signal, capture: true, passive: true });
  return () => signs.abort();
}
