import { describe, expect, it } from "vitest";
import { medianPace, paceOf, quantile } from "./figures.ts";

describe("figures of several measurements", () => {
  it("finds what a share of them stays below, in whatever order they came", () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(quantile(values, 0.5)).toBe(51);
    expect(quantile(values, 0.95)).toBe(96);
    expect(quantile(values, 1)).toBe(100);
  });

  it("takes the median of the rounds figure by figure, so that one bad round changes nothing", () => {
    const rounds = [paceOf([10, 10, 12]), paceOf([11, 11, 13]), paceOf([90, 90, 400])];
    expect(medianPace(rounds)).toEqual({ p50: 11, p95: 13 });
  });
});
