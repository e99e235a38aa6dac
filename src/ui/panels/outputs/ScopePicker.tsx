import { useId } from "react";
import { applianceTitle, siteTitle } from "../../../domain/model/lookup.ts";
import type { Output } from "../../../domain/outputs/output.ts";
import { Select } from "../../kit/fields/Select.tsx";
import { useDesign } from "../../studio.tsx";
import type { ShownFor } from "./shownFor.ts";

interface ScopePickerProps {
  readonly output: Output;
  readonly shownFor: ShownFor;
  show(shownFor: ShownFor): void;
}

const ALL = "all";

/** A choice of what to look at is no change of the design. */
const NO_HISTORY = { undo: () => false, redo: () => false };

/** What the output is shown for: the whole deployment, a site or an appliance. */
export function ScopePicker({ output, shownFor, show }: ScopePickerProps) {
  const id = useId();
  const sites = useDesign((design) => design.deployment.sites);
  const options = [
    ...(output.scopes.includes("deployment") ? [{ value: ALL, label: "All sites" }] : []),
    ...sites.flatMap((site) => [
      ...(output.scopes.includes("site") ? [{ value: site.id, label: siteTitle(site) }] : []),
      // The appliance first: where there is no room for both, the site is what can be done without.
      ...(output.scopes.includes("appliance")
        ? site.appliances.map((one) => ({ value: one.id, label: `${applianceTitle(one)} · ${siteTitle(site)}` }))
        : []),
    ]),
  ];
  const value = shownFor.id ?? ALL;
  const isSite = (value: string) => sites.some((site) => site.id === value);
  if (options.length < 2) return null;
  return (
    <div className="w-[216px] min-w-[88px] shrink" title={options.find((one) => one.value === value)?.label}>
      <label htmlFor={id} className="sr-only">
        Show for
      </label>
      <Select
        id={id}
        options={options}
        value={value}
        choose={(next) => show(next === ALL ? { scope: "deployment" } : { scope: isSite(next) ? "site" : "appliance", id: next })}
        {...NO_HISTORY}
      />
    </div>
  );
}
