/** Something measured, with what it is held against and what it has to reach. */
export interface Row {
  readonly name: string;
  readonly figure: number;
  /** What the figure counts: `ms`, `MB`, `kB`, `tasks`, `things`. */
  readonly unit: string;
  /** The name of what it is compared with, measured in the same run: machines differ, ratios hardly do. */
  readonly yardstick?: string;
  /** How many times the yardstick's figure. */
  readonly ratio?: number;
  readonly target?: Target;
  /** Whether the target is reached; absent where there is none. */
  readonly met?: boolean;
}

/** The most that is good enough, of the figure, of the ratio, or of both. */
export interface Target {
  readonly figure?: number;
  readonly ratio?: number;
}

/** A table of rows under one heading. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** What was measured, and what it is to be judged by. */
interface Measured extends Pick<Row, "name" | "figure" | "unit" | "target"> {
  /** What it is compared with, in the same unit. */
  readonly against?: Pick<Row, "name" | "figure">;
}

/** Judges a figure: worked out in one place, so that no table can state a verdict of its own. */
export function rowOf({ against, target, ...measured }: Measured): Row {
  const ratio = against && measured.figure / against.figure;
  return {
    ...measured,
    ...(against && { yardstick: against.name, ratio }),
    ...(target && { target, met: isMet(measured.figure, ratio, target) }),
  };
}

function isMet(figure: number, ratio: number | undefined, target: Target): boolean {
  if (target.ratio !== undefined && ratio === undefined)
    throw new Error("A ratio is the target, but nothing to compare with was measured.");
  return figure <= (target.figure ?? Number.POSITIVE_INFINITY) && (ratio ?? 0) <= (target.ratio ?? Number.POSITIVE_INFINITY);
}
