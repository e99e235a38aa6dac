import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
    environment: "node",
    // A test that never asserts, or a run that finds no tests, is a failure.
    expect: { requireAssertions: true },
    passWithNoTests: false,
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
  },
});
