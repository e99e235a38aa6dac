import { describe, expect, it } from "vitest";
import { twoSites } from "../../../fixtures/twoSites.ts";
import { OUTPUTS } from "../registry.ts";
import { documentsOf } from "../testing/targets.ts";
import { spreadsheetCells } from "./clipboard.ts";

const FORMULA = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/;
const { deployment } = twoSites();
const hostile = {
  ...deployment,
  customer: "=1+1",
  sites: deployment.sites.map((site) => ({
    ...site,
    siteName: "=1+1",
    appliances: site.appliances.map((appliance) => ({ ...appliance, hostName: "+1", edgeName: "@SUM(A1)", accessAddress: "=A1" })),
    gateways: site.gateways.map((gateway) => ({ ...gateway, fqdn: "-1", address: "=A1", makeModel: "\uff1d1" })),
  })),
};

describe("the cells of every table that an output gives", () => {
  const tables = OUTPUTS.flatMap((output) =>
    documentsOf(output, hostile).flatMap((document) =>
      document.kind === "table" ? [[`${output.id}, ${document.title}`, document.table] as const] : [],
    ),
  );

  it.each(tables)("start no formula on the clipboard: %s", (_, table) => {
    const [, ...lines] = spreadsheetCells(table).trimEnd().split("\n");
    expect(lines).toHaveLength(table.rows.length);
    expect(lines.flatMap((line) => line.split("\t")).filter((cell) => FORMULA.test(cell))).toEqual([]);
  });
});
