import { findById } from "../../../model/lookup.ts";
import { formatAddress, parseAddress } from "../../../net/address.ts";
import { formatSubnet, subnetOf } from "../../../net/subnet.ts";
import { setFieldFix } from "../../fixes.ts";
import { quoted } from "../../quoted.ts";
import { siteValueRule } from "../../shared.ts";
import { MANAGEMENT_FIELDS, managementLength, managementSubnet, USUAL_MANAGEMENT } from "../management.ts";

export const managementPrefix = siteValueRule({
  id: "network/management-prefix",
  severity: "error",
  title: "The management network is given and is the network address of its prefix length.",
  reads: MANAGEMENT_FIELDS,
  judge(reading) {
    const written = reading.text("managementPrefix");
    const about = reading.subject("managementPrefix");
    const say = (what: string) => [
      { message: `${what} The host reaches its VMs in it while it sets them up: write a network like 192.168.213.0.`, subject: about },
    ];
    if (written === "") return say(`No management network is stated for ${about.name}.`);
    const address = parseAddress(written);
    if (address === undefined) return say(`The management network of ${about.name}, ${quoted(written)}, is no address.`);
    const subnet = managementSubnet(reading);
    if (subnet === undefined || subnet.network === address) return [];
    return say(
      `The management network of ${about.name}, ${written}, is an address within ${formatSubnet(subnet)}, not the one at which it begins.`,
    );
  },
  fix(design, finding) {
    const found = findById(design.deployment, finding.subject.id);
    if (found?.kind !== "site") return undefined;
    const address = parseAddress(found.site.managementPrefix?.trim()) ?? USUAL_MANAGEMENT.network;
    const length = managementLength(found.site.managementPrefixLength?.trim() ?? "") ?? USUAL_MANAGEMENT.prefixLength;
    return setFieldFix(design, finding, formatAddress(subnetOf(address, length).network));
  },
});
