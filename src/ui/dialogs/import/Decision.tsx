import { type ReactNode, useId } from "react";
import { useDesign } from "../../studio.tsx";
import type { Preview } from "./usePreview.ts";
import { counted, listed } from "./words.ts";

/** What is to happen with the chosen files: take the place of what is open, or come on top of it. */
export function Decision({ preview }: { readonly preview: Preview }) {
  const open = useDesign(({ deployment }) => deployment);
  const { mode, setMode, joined, asked } = preview;
  // Of the other mode as long as this one is worked out.
  const addition = (asked.onto !== undefined) === (mode === "add") ? joined.addition : undefined;
  const group = useId();
  if (open.sites.length === 0) return addition ? <Collisions preview={preview} addition={addition} /> : null;
  const name = open.customer?.trim() ? `“${open.customer.trim()}”` : "the open design";
  return (
    <fieldset className="mb-5 rounded-node border border-line bg-page px-3.5 py-2.5">
      <legend className="sr-only">What to do with the chosen files</legend>
      <Option
        group={group}
        checked={mode === "new"}
        choose={() => setMode("new")}
        label="Make a new design from them"
        about={`It takes the place of ${name} (${counted(open.sites.length, "site")}). Undo brings that back.`}
      />
      <Option
        group={group}
        checked={mode === "add"}
        choose={() => setMode("add")}
        label={`Add them to ${name}`}
        about="Everything comes on top of what is there, in one step that can be undone."
      />
      {addition && <Collisions preview={preview} addition={addition} />}
    </fieldset>
  );
}

type Addition = NonNullable<Preview["joined"]["addition"]>;

/** How sites and names are dealt with that are there already. */
function Collisions({ preview, addition }: { readonly preview: Preview; readonly addition: Addition }) {
  const { choice, setChoice } = preview;
  const { sameSites, renamings } = addition;
  const id = useId();
  return (
    <div className="mt-2 flex flex-col gap-2 border-t border-line pt-2 empty:hidden">
      {sameSites.length > 0 && (
        <fieldset>
          <legend className="font-medium">Already there: {listed([...new Set(sameSites)])}</legend>
          <Option
            group={`${id}-sites`}
            checked={choice.join}
            choose={() => setChoice({ ...choice, join: true })}
            label="Put the appliances into the sites of that name"
            about="Values that differ from the site’s are kept as the appliance’s own."
          />
          <Option
            group={`${id}-sites`}
            checked={!choice.join}
            choose={() => setChoice({ ...choice, join: false })}
            label="Add them as sites of their own"
            about="The sites stand beside those that are there."
          />
        </fieldset>
      )}
      {renamings.length > 0 && (
        <div className="flex items-start gap-2">
          <input
            type="checkbox"
            id={id}
            checked={choice.rename}
            onChange={(event) => setChoice({ ...choice, rename: event.target.checked })}
            className="mt-[3px]"
          />
          <label htmlFor={id}>Rename {counted(renamings.length, "item whose name is taken", "items whose names are taken")}</label>
        </div>
      )}
    </div>
  );
}

interface OptionProps {
  /** Of the options of a group one is chosen; arrows go through them. */
  readonly group: string;
  readonly checked: boolean;
  choose(): void;
  readonly label: string;
  readonly about: ReactNode;
}

function Option({ group, checked, choose, label, about }: OptionProps) {
  const id = useId();
  return (
    <div className="flex items-start gap-2 py-[3px]">
      <input type="radio" id={id} name={group} checked={checked} onChange={choose} aria-describedby={`${id}-about`} className="mt-[3px]" />
      <div className="min-w-0">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <p id={`${id}-about`} className="text-[12px] text-second">
          {about}
        </p>
      </div>
    </div>
  );
}
