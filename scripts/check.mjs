// `npm run check`: types, lint and unit tests; what to run before every commit.
import { runSteps, STATIC_STEPS, UNIT_STEP } from "./steps.mjs";

process.exitCode = await runSteps([...STATIC_STEPS, UNIT_STEP]);
