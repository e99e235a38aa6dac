import { firewall } from "../../../domain/outputs/firewall/firewall.ts";
import { profileComparison } from "../../../domain/outputs/firewall/profileComparison.ts";
import type { OutputTarget } from "../../../domain/outputs/output.ts";
import { OutputView } from "./OutputView.tsx";
import { ProfileSwitch } from "./ProfileSwitch.tsx";

const MORE = (target: OutputTarget) => [profileComparison(target)];

/** What the firewalls have to let through, the choice between the two profiles of the external one, and what it changes. */
export default function FirewallPanel() {
  return <OutputView output={firewall} more={MORE} Tools={ProfileSwitch} />;
}
