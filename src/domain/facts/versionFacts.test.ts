import { describe, expect, it } from "vitest";
import { FIELDS } from "../model/fields/index.ts";
import { hasSince, VERSIONS, type Version } from "../model/versions.ts";
import { hasMediaBypass, PASSWORDS, versionFacts } from "./versionFacts.ts";

/** The table of domain, §2: a row each, from 1.4.1 to 2.1. */
function row<Value>(value: (version: Version) => Value): readonly Value[] {
  return VERSIONS.map(value);
}

const hasKey = (key: string) => (version: Version) => hasSince(version, FIELDS.find((field) => field.ini?.key === key)?.since);

describe("versions", () => {
  it("are 1.4.1, 1.4.2, 2.0, 2.0.1 and 2.1", () => {
    expect(VERSIONS).toEqual(["1.4.1", "1.4.2", "2.0", "2.0.1", "2.1"]);
  });

  it.each([
    ["appliances per site", row((one) => versionFacts(one).appliancesPerSite), [4, 4, 16, 16, 16]],
    ["host adapter in the corpnet subnet", row((one) => versionFacts(one).hostInCorpnet), [false, false, true, true, true]],
    ["EnableFastFailoverTimer", row(hasKey("EnableFastFailoverTimer")), [false, false, true, true, true]],
    ["ForwardCallHistory", row(hasKey("ForwardCallHistory")), [false, false, true, true, true]],
    ["ForwardPAI", row(hasKey("ForwardPAI")), [false, false, true, true, true]],
    ["OMSEnabled", row(hasKey("OMSEnabled")), [false, false, false, false, true]],
    ["HardwareType", row(hasKey("HardwareType")), [true, true, true, true, true]],
    ["WSUSServer", row(hasKey("WSUSServer")), [true, true, true, true, true]],
    ["WSUSStatusServer", row(hasKey("WSUSStatusServer")), [true, true, true, true, true]],
    ["SiteName", row(hasKey("SiteName")), [true, true, true, true, true]],
    [".NET 4.6.1 on the host", row((one) => versionFacts(one).needsDotNet461), [false, false, false, false, true]],
    ["media bypass", row((one) => versionFacts(one).mediaBypass), [false, false, true, true, true]],
    ["the whole chain in the .pfx", row((one) => versionFacts(one).fullChain), [false, true, true, true, true]],
    ["-Target of Set-CcExternalCertificateFilePath", row((one) => versionFacts(one).certificateTarget), [false, true, true, true, true]],
    ["Import-CcConfiguration", row((one) => versionFacts(one).importConfiguration), [false, false, true, true, true]],
  ])("differ in %s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it("ask for other passwords and another tenant account from 2.0 on", () => {
    const passwords = (version: Version) => versionFacts(version).passwords.map(({ name }) => name);
    const before = ["External certificate", "Safe Mode Administrator", "Domain Administrator", "Virtual Machine Administrator"];
    expect(row(passwords)).toEqual([before, before, ...Array(3).fill(["External certificate", "CceService", "CABackupFile"])]);
    expect(row((one) => versionFacts(one).tenantRole)).toEqual([
      ...Array(2).fill("Global Administrator"),
      ...Array(3).fill("Skype for Business Administrator"),
    ]);
  });

  it("want CceService and CABackupFile the same in all appliances of a site, and no other password", () => {
    expect(PASSWORDS.filter(({ sameInSite }) => sameInSite).map(({ name }) => name)).toEqual(["CceService", "CABackupFile"]);
  });

  it("have media bypass only where it is switched on too", () => {
    expect(hasMediaBypass({ mediaBypass: "True", targetVersion: "2.0" })).toBe(true);
    expect(hasMediaBypass({ mediaBypass: "true", targetVersion: "1.4.2" })).toBe(false);
    expect(hasMediaBypass({ mediaBypass: "false", targetVersion: "2.1" })).toBe(false);
  });
});
