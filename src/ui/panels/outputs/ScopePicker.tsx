import { useId } from "react";
import { applianceTitle, siteTitle } from "../../../domain/model/lookup.ts";
import type { Output } from "../../../domain/outputs/output.ts";
import { Select } from "../../kit/fields/Select.tsx";
import { useDesign } from "../../studio.tsx";
import type { ShownFor } from "./useDocuments.ts";

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
    ...(output.scopes.includes("deployment") ? [{ value: ALL, label: "Whole deployment" }] : []),
    ...sites.flatMap((site) => [
      ...(output.scopes.includes("site") ? [{ value: site.id, label: siteTitle(site) }] : []),
      ...(output.scopes.includes("appliance")
        ? site.appliances.map((one) => ({ value: one.id, label: `${siteTitle(site)} · ${applianceTitle(one)}` }))
        : []),
    ]),
  ];
  const isSite = (value: string) => sites.some((site) => site.id === value);
  if (options.length < 2) return null;
  return (
    <div className="w-[170px] min-w-[90px] shrink">
      <label htmlFor={id} className="sr-only">
        Show for
      </label>
      <Select
        id={id}
        options={options}
        value={shownFor.id ?? ALL}
        choose={(value) => show(value === ALL ? { scope: "deployment" } : { scope: isSite(value) ? "site" : "appliance", id: value })}
        {...NO_HISTORY}
      />
    </div>
  );
}
