import { describe, expect, it } from "vitest";
import type { ImportReport } from "./report.ts";
import { reportLines } from "./reportLines.ts";

const REPORT: ImportReport = {
  files: [
    { path: "a.ini", site: "Oslo", siteId: "site-1", appliance: "HV01", applianceId: "appliance-2", encoding: "UTF-16 LE" },
    { path: "b.ini", site: "Oslo", siteId: "site-1", appliance: "HV02", applianceId: "appliance-3", encoding: "ASCII" },
  ],
  merged: [{ path: "c.ini", sameAs: "a.ini" }],
  leftOut: [{ path: "d.ini", reason: "It is empty." }],
  version: { version: "2.1", why: "OMSEnabled stands in “a.ini”." },
  notes: [{ path: "a.ini", line: 3, severity: "error", message: "“x\ny” is no line." }],
  disagreements: [
    { path: "b.ini", appliance: "HV02", applianceId: "appliance-3", section: "Common", key: "City", shared: "Oslo", own: undefined },
  ],
  unknown: [{ path: "b.ini", section: "Vendor", key: "", text: undefined }],
  missing: [
    { path: "a.ini", section: "Common", key: "State" },
    { path: "a.ini", section: "Common", key: "City" },
  ],
  errors: 1,
};

describe("reportLines", () => {
  it("tells what became of every file, a line each, then what to look at", () => {
    expect(reportLines(REPORT)).toEqual([
      "read: a.ini → Oslo / HV01",
      "read: b.ini → Oslo / HV02",
      "encoding: a.ini: UTF-16 LE",
      "copy: c.ini says the same as a.ini",
      "left out: d.ini: It is empty.",
      "version: 2.1. OMSEnabled stands in “a.ini”.",
      "error: a.ini:3: “x y” is no line.",
      "differs: b.ini: [Common] City is absent, elsewhere “Oslo”; kept as this appliance’s own",
      "unknown: b.ini: [Vendor] is kept and written back",
      "missing: a.ini: [Common] State, [Common] City; what is absent stays absent",
    ]);
  });
});
