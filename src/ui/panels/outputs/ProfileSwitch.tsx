import { useMemo } from "react";
import { setField } from "../../../domain/edits/setField.ts";
import { type FirewallProfile, firewallProfile } from "../../../domain/facts/firewall/row.ts";
import { profileChanges } from "../../../domain/outputs/firewall/profileComparison.ts";
import type { OutputTarget } from "../../../domain/outputs/output.ts";
import { cx } from "../../kit/cx.ts";
import { runEdit, useStudio } from "../../studio.tsx";

const PROFILES: readonly { readonly id: FirewallProfile; readonly title: string; readonly about: string }[] = [
  {
    id: "recommended",
    title: "Recommended",
    about: "Media of internet clients goes straight to the Edge: more ports open, shorter way. It fails for clients behind symmetric NAT.",
  },
  {
    id: "minimum",
    title: "Minimum",
    about: "Media of internet clients goes through the online Edge: fewer ports open inward, a longer way for every call from outside.",
  },
];

const counted = (rows: number) => rows.toLocaleString("en-US");

/** The choice between the two profiles of the external firewall; the other one says how many rows of the target it adds and removes. */
export function ProfileSwitch({ target }: { readonly target: OutputTarget }) {
  const studio = useStudio();
  const profile = firewallProfile(target.deployment.firewallProfile);
  const changes = useMemo(() => profileChanges(target), [target]);
  const added = changes.filter(({ change }) => change === "added").length;
  const removed = changes.filter(({ change }) => change === "removed").length;
  const choose = (id: FirewallProfile) =>
    runEdit(studio, setField, { owner: "deployment", id: "deployment", field: "firewallProfile", text: id });
  return (
    <fieldset className="inline-flex shrink-0 rounded-field border border-line-strong p-px text-[12px]">
      <legend className="sr-only">Profile of the external firewall</legend>
      {PROFILES.map(({ id, title, about }) => (
        <label
          key={id}
          title={profile === id ? about : `${about} Rows: ${counted(added)} added, ${counted(removed)} removed.`}
          className={cx(
            "inline-flex cursor-default items-center gap-1.5 rounded-[5px] px-2 py-[2px] font-medium @max-xl:gap-1 @max-xl:px-1 has-focus-visible:outline-2 has-focus-visible:outline-accent",
            profile === id ? "bg-accent-soft text-accent" : "text-second hover:text-text",
          )}
        >
          <input
            type="radio"
            name="firewall-profile"
            className="sr-only"
            checked={profile === id}
            aria-label={profile === id ? title : `${title}: ${counted(added)} rows added, ${counted(removed)} removed`}
            onChange={() => choose(id)}
          />
          {title}
          {profile !== id && (
            <span aria-hidden className="text-[11px] font-normal whitespace-nowrap @max-xl:hidden">
              <span className="text-good">+{counted(added)}</span> <span className="text-error">−{counted(removed)}</span>
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
