/**
 * The value below which a share of all lies.
 * @param share from 0 to 1
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Milliseconds per frame: the median, and what all but a twentieth stay below. */
export interface Pace {
  readonly p50: number;
  readonly p95: number;
}

export function paceOf(times: readonly number[]): Pace {
  return { p50: median(times), p95: quantile(times, 0.95) };
}

/** The median of each figure over several rounds: what else a machine does falls into some of them only. */
export function medianPace(rounds: readonly Pace[]): Pace {
  return { p50: median(rounds.map(({ p50 }) => p50)), p95: median(rounds.map(({ p95 }) => p95)) };
}
