// `npm test`: everything a change must pass. The last line sums up all of it.
import { BUILD_STEP, END_TO_END_STEP, FIRST_LOAD_STEP, runSteps, STATIC_STEPS, UNIT_STEP } from "./steps.mjs";

process.exitCode = await runSteps([...STATIC_STEPS, UNIT_STEP, BUILD_STEP, FIRST_LOAD_STEP, END_TO_END_STEP]);
