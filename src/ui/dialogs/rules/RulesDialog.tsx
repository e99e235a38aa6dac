import { useMemo, useState } from "react";
import { RULE_GROUPS } from "../../../domain/rules/reference.ts";
import { RULES } from "../../../domain/rules/registry.ts";
import { Button } from "../../kit/Button.tsx";
import { useSession, useStudio } from "../../studio.tsx";
import { Dialog } from "../Dialog.tsx";
import { RuleList } from "./RuleList.tsx";
import { RulePage } from "./RulePage.tsx";
import { RULE_PAGES } from "./rulePages.ts";
import { ruleRows } from "./ruleRows.ts";

/** The rule reference: every rule by group, and the page of one: what it says, why, how to mend it, and where it is broken here. */
export default function RulesDialog() {
  const { session } = useStudio();
  const asked = useSession((state) => state.shownRule);
  const [chosen, setChosen] = useState(asked);
  const [search, setSearch] = useState("");
  const rows = useMemo(() => ruleRows(RULE_GROUPS, search, (id) => RULE_PAGES.get(id) ?? ""), [search]);
  const found = rows.flatMap((row) => (row.kind === "rule" ? [row.rule] : []));
  const shown = found.find(({ id }) => id === chosen) ?? found[0];
  function follow(rule: string): void {
    setSearch("");
    setChosen(rule);
  }
  const close = () => session.getState().openDialog(undefined);
  return (
    <Dialog
      title="Rule reference"
      description={`The ${RULES.length} rules that every design is held to as you work.`}
      size="tall"
      onClose={close}
      actions={
        <Button look="primary" onClick={close}>
          Done
        </Button>
      }
    >
      <RuleList rows={rows} shown={shown?.id} search={search} setSearch={setSearch} choose={setChosen} beginsHere={asked === undefined} />
      {shown ? (
        <RulePage key={shown.id} rule={shown} beginsHere={asked === shown.id} choose={follow} />
      ) : (
        <p className="flex-1 p-6 text-second">No rule speaks of all these words. Look for fewer.</p>
      )}
    </Dialog>
  );
}
