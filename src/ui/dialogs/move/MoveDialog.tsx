import { useDeferredValue, useId, useMemo, useState } from "react";
import { nameOf } from "../../../domain/edits/find.ts";
import { namesIn } from "../../../domain/edits/kinds.ts";
import { findById, idOf, siteTitles } from "../../../domain/model/lookup.ts";
import { moveOutcome } from "../../../domain/moveOutcome.ts";
import { moveTo } from "../../commands/moveTo.ts";
import { movable } from "../../commands/moveToSite.ts";
import { Button } from "../../kit/Button.tsx";
import { Select } from "../../kit/fields/Select.tsx";
import { useDesign, useStudio } from "../../studio.tsx";
import { Dialog } from "../Dialog.tsx";
import { MovePreview } from "./MovePreview.tsx";

/** Asks for the site that the selected appliances and gateways go to, and shows what that comes to. */
export default function MoveDialog() {
  const studio = useStudio();
  const design = useDesign((whole) => whole);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is selected stays; whether it is still there is the design's to say.
  const ids = useMemo(() => movable(studio), [studio, design]);
  const { deployment } = design;
  const found = ids.flatMap((id) => findById(deployment, id) ?? []);
  const from = new Set(found.map(({ site }) => site.id));
  const titles = siteTitles(deployment.sites);
  const targets = deployment.sites.filter(({ id }) => from.size > 1 || !from.has(id));
  const [target, setTarget] = useState(targets[0]?.id ?? "");
  // Whoever goes through the sites with the keys does not wait for what each comes to.
  const looked = useDeferredValue(target);
  const outcome = useMemo(
    () => (deployment.sites.some(({ id }) => id === looked) ? moveOutcome(design, ids, looked) : undefined),
    [design, deployment, ids, looked],
  );
  const hasAppliances = found.some(({ kind }) => kind === "appliance");
  const hasGateways = found.some(({ kind }) => kind === "gateway");
  // What is there already stays there.
  const going = found.filter(({ site }) => site.id !== target);
  const what = namesIn(design, going.map(idOf));
  const field = useId();
  const form = useId();
  const close = () => studio.session.getState().openDialog(undefined);

  function move(): void {
    close();
    if (moveTo(studio, ids, target)) studio.view.current?.reveal(ids);
  }

  return (
    <Dialog
      title="Move to another site"
      size={hasAppliances && hasGateways ? "wide" : "normal"}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" type="submit" form={form}>
            Move
          </Button>
        </>
      }
    >
      <form
        id={form}
        // The dialog opens at the choice.
        ref={(shown) => shown?.querySelector("select")?.setAttribute("autofocus", "")}
        // Of a choice Enter would open the list, which Space and the arrows do as well.
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          move();
        }}
      >
        <label htmlFor={field} className="mb-1 block font-medium">
          Where {what} {going.length === 1 ? "goes" : "go"}
        </label>
        <Select
          id={field}
          options={targets.map(({ id }) => ({ value: id, label: titles.get(id) ?? "" }))}
          value={target}
          choose={setTarget}
          undo={() => false}
          redo={() => false}
        />
      </form>
      <div className="mt-1.5 text-[12px] text-pretty text-second">
        {hasAppliances && <p>Names and addresses that were given automatically are given anew there; what was written by hand stays.</p>}
        {hasGateways && (
          <p>
            A gateway with an address of its old site’s corpnet subnet gets a free one of the new site’s, and its name follows where it was
            named after the old site or the name is taken; any other address of a gateway stays.
          </p>
        )}
      </div>
      {outcome && (
        <MovePreview outcome={outcome} hasAppliances={hasAppliances} hasGateways={hasGateways} nameOf={(id) => nameOf(deployment, id)} />
      )}
    </Dialog>
  );
}
