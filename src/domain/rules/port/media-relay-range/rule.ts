import { parseCount } from "../../../net/port.ts";
import { namedText } from "../../fixes.ts";
import { quoted } from "../../quoted.ts";
import type { SiteRule } from "../../rule.ts";
import { siteValueRule } from "../../shared.ts";
import { writeFix } from "../../writeFix.ts";
import { DEFAULT_RELAY_RANGE, relayRangeOf } from "../readings.ts";

const FIELD = "mediaRelayPortRange";

export const mediaRelayRange: SiteRule = {
  ...siteValueRule({
    id: "port/media-relay-range",
    severity: "error",
    title: "The Media Relay has an even number of ports, 100 to 10000.",
    reads: [FIELD],
    judge({ text, subject }) {
      const range = text(FIELD);
      if (relayRangeOf(range) !== undefined) return [];
      const what = range === "" ? "How many ports the Media Relay has is not stated" : `The Media Relay cannot have ${quoted(range)} ports`;
      const message = `${what} (ExternalMRPortRange). It is the count of ports from 50000 up, even and from 100 to 10000, two for each call: write ${DEFAULT_RELAY_RANGE} unless the firewall allows fewer.`;
      return [{ message, subject: subject(FIELD) }];
    },
  }),
  fix(design, finding) {
    const odd = parseCount(namedText(design, finding));
    // One port more makes an odd count even, and closes none that the firewall has open.
    if (odd !== undefined && relayRangeOf(String(odd + 1)) !== undefined) return writeFix(design, finding, String(odd + 1));
    return writeFix(design, finding, DEFAULT_RELAY_RANGE, `Write ${DEFAULT_RELAY_RANGE}, the product’s default`);
  },
};
