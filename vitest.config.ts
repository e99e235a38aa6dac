import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "bench/**/*.test.ts"],
    environment: "node",
    // One process reads the domain once for all files, in less than half the time; the tests pass in any order.
    isolate: false,
    // A test that never asserts, or a run that finds no tests, is a failure.
    expect: { requireAssertions: true },
    passWithNoTests: false,
    // Properties look at hundreds of designs; on a busy machine that takes its time, and time is nothing a test judges.
    testTimeout: 60_000,
  },
});
