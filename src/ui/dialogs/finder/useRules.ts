import { useEffect, useState } from "react";
import type { Rule } from "../../../domain/rules/rule.ts";

const NONE: readonly Rule[] = [];

/** The catalogue. A design of nothing has not loaded it, and the palette opens before it has come. */
export function useRules(): readonly Rule[] {
  const [rules, setRules] = useState(NONE);
  useEffect(() => {
    // Without the rules the palette finds all else; what can load them no more is told of where they judge the design.
    void import("../../../domain/rules/registry.ts").then(
      ({ RULES }) => setRules(RULES),
      () => undefined,
    );
  }, []);
  return rules;
}
