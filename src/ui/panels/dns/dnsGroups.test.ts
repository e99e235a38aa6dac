import { describe, expect, it } from "vitest";
import type { DnsFacts } from "../../../domain/facts/types.ts";
import { dnsGroups, toTsv } from "./dnsGroups.ts";

const DNS: DnsFacts = {
  external: [{ zone: "contoso.com", name: "ap1", type: "A", value: "198.51.100.11", site: "site-1" }],
  verify: [{ zone: "contoso.com", name: "_sip._tls", type: "SRV", value: "100 1 443 sipdir.online.lync.com" }],
  never: [{ zone: "contoso.com", name: "sip", type: "A", value: "" }],
  internal: [],
};
const TITLES = new Map([["site-1", "Seattle"]]);

describe("the DNS records by what is done with them", () => {
  it("are to create, to verify and never to create", () => {
    expect(dnsGroups(DNS, TITLES).map((group) => group.id)).toEqual(["external", "verify", "never"]);
  });

  it("have an internal group when media bypass asks for records", () => {
    const internal = [{ zone: "contoso.com", name: "bypass", type: "A", value: "10.20.0.12", site: "site-1" }] as const;
    expect(dnsGroups({ ...DNS, internal }, TITLES).map((group) => group.id)).toEqual(["external", "internal", "verify", "never"]);
  });

  it("name the site instead of its id", () => {
    expect(dnsGroups(DNS, TITLES).map((group) => group.rows[0]?.site)).toEqual(["Seattle", "", ""]);
  });
});

describe("records for a spreadsheet", () => {
  it("have a line of headings and tabs between cells", () => {
    expect(toTsv([{ zone: "contoso.com", name: "ap1", type: "A", value: "198.51.100.11", site: "Seattle" }])).toBe(
      "Zone\tName\tType\tValue\tSite\ncontoso.com\tap1\tA\t198.51.100.11\tSeattle\n",
    );
  });

  it("keep one record in one line, whatever its values hold", () => {
    const text = toTsv([{ zone: "a\tb", name: "c\r\nd", type: "A", value: "", site: "" }]);
    expect(text.split("\n")[1]).toBe("a b\tc d\tA\t\t");
  });
});
