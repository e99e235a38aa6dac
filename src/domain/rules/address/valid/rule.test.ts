import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance, withGateway, withOverride, withSite } from "../../testing.ts";
import { addressValid } from "./rule.ts";

describeRule(addressValid, {
  valid: {
    "every address is one": validDeployment(),
    "zeros and 255 as octets": withAppliance(0, 0, () => ({ hostAddress: "10.0.255.0" })),
    "white space around an address": withAppliance(0, 0, () => ({ adAddress: " 10.20.0.99 " })),
    "several DNS servers": withSite(0, () => ({ corpnetDns: "10.20.0.2, 10.20.0.3;10.20.0.4" })),
    "what is missing": withAppliance(0, 0, () => ({ adAddress: "", cmsAddress: undefined })),
    "two addresses of an Edge, of which another rule speaks": withAppliance(0, 0, () => ({ accessAddress: "198.51.100.5 198.51.100.6" })),
  },
  invalid: {
    "a leading zero": { in: withAppliance(0, 0, () => ({ adAddress: "10.20.0.010" })), field: "adAddress", times: 1 },
    "an octet of 256": { in: withAppliance(0, 0, () => ({ mediationAddress: "10.20.0.256" })), field: "mediationAddress" },
    "a name for a host": { in: withAppliance(0, 0, () => ({ hostAddress: "host.example.net" })), field: "hostAddress" },
    "an IPv6 address": { in: withAppliance(0, 0, () => ({ accessAddress: "2001:db8::1" })), field: "accessAddress" },
    "two addresses of a Mediation Server": {
      in: withAppliance(0, 0, () => ({ mediationAddress: "10.20.0.12 10.20.0.13" })),
      field: "mediationAddress",
    },
    "a default gateway of three octets": { in: withSite(0, () => ({ corpnetDefaultGateway: "10.20.1" })), field: "corpnetDefaultGateway" },
    "one DNS server of two": { in: withSite(0, () => ({ internetDns: "198.51.100.2 dns" })), field: "internetDns", times: 1 },
    "a gateway": { in: withGateway(0, 0, () => ({ address: "sbc1" })), field: "address", times: 1 },
    "one appliance's own default gateway": {
      in: withOverride("Network", "InternetDefaultGateway", "none"),
      field: "internetDefaultGateway",
      times: 1,
    },
  },
});

describe("the fix of address/valid", () => {
  it("gives a free address in place of nonsense", () => {
    expect(
      mend(
        addressValid,
        withAppliance(0, 0, () => ({ adAddress: "10.20.0.300" })),
      )?.label,
    ).toBe("Use 10.20.0.10, the next free address");
  });

  it("gives both sides of an Edge one address where neither is one", () => {
    expect(
      mend(
        addressValid,
        withAppliance(0, 0, () => ({ accessAddress: "198.51.100", mediaRelayAddress: "198.51.100" })),
      )?.label,
    ).toBe("Use 198.51.100.11, the next free address");
  });

  it("does not make up the address of a gateway", () => {
    expect(
      mend(
        addressValid,
        withGateway(0, 0, () => ({ address: "10.20.0.300" })),
      ),
    ).toBeUndefined();
  });
});
