import { setField } from "../../../domain/edits/setField.ts";
import { firewallProfile } from "../../../domain/facts/firewall/row.ts";
import { firewall } from "../../../domain/outputs/firewall/firewall.ts";
import { cx } from "../../kit/cx.ts";
import { runEdit, useDesign, useStudio } from "../../studio.tsx";
import { OutputView } from "./OutputView.tsx";

const PROFILES = [
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
] as const;

/** What the firewalls have to let through, and the choice between the two profiles of the external one. */
export default function FirewallPanel() {
  const studio = useStudio();
  const profile = useDesign((design) => firewallProfile(design.deployment.firewallProfile));
  return (
    <div className="flex h-full flex-col">
      <fieldset className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-3 py-[5px] text-[12px]">
        <legend className="sr-only">External firewall profile</legend>
        <span aria-hidden className="text-second">
          External profile
        </span>
        <span className="inline-flex rounded-field border border-line-strong p-px">
          {PROFILES.map(({ id, title }) => (
            <label
              key={id}
              className={cx(
                "cursor-default rounded-[5px] px-2.5 py-[2px] font-medium has-focus-visible:outline-2 has-focus-visible:outline-accent",
                profile === id ? "bg-accent text-on-accent" : "text-second hover:text-text",
              )}
            >
              <input
                type="radio"
                name="firewall-profile"
                className="sr-only"
                checked={profile === id}
                onChange={() => runEdit(studio, setField, { owner: "deployment", id: "deployment", field: "firewallProfile", text: id })}
              />
              {title}
            </label>
          ))}
        </span>
        <span className="min-w-0 flex-1 basis-[260px] text-second">{PROFILES.find(({ id }) => id === profile)?.about}</span>
      </fieldset>
      <div className="flex min-h-0 flex-1">
        <OutputView output={firewall} />
      </div>
    </div>
  );
}
