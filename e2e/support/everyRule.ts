// Read as a bundle in which `noTests.ts` is the test runner: each rule's tests leave their cases in `BREACHES`.
import.meta.glob("../../src/domain/rules/*/*/rule.test.ts", { eager: true });

export { analyse } from "../../src/domain/analysis.ts";
export { RULE_GROUPS } from "../../src/domain/rules/reference.ts";
export { BREACHES } from "../../src/domain/rules/testing.ts";
export { fieldDomId } from "../../src/ui/panels/inspector/fieldDomId.ts";
