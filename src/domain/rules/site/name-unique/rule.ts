import { namedText, setFieldFix, sharedValueFix } from "../../fixes.ts";
import { freeSiteName } from "../../freeNames.ts";
import { quoted } from "../../quoted.ts";
import type { ClaimRule } from "../../rule.ts";
import { siteReadings } from "../../shared.ts";

export const siteNameUnique: ClaimRule = {
  id: "site/name-unique",
  severity: "error",
  title: "The names of the sites differ, letter case aside.",
  scope: "claims",
  claims: (context) =>
    siteReadings(context, ["siteName"]).flatMap(({ text, subject }) => {
      const name = text("siteName");
      if (name === "") return [];
      const site = context.site.id;
      return [{ key: name.toLowerCase(), subject: subject("siteName"), site, use: quoted(name), group: site }];
    }),
  judge: (claims) =>
    claims.map(({ use, subject, group }) => {
      const other = claims.find((one) => one.group !== group)?.use ?? use;
      const written = other === use ? "" : `, written ${other}`;
      const message = `${use} is the name of another site as well${written}. The tenant tells PSTN sites apart by their names, letter case aside, so the appliances of both would be taken for one site: give one of them another name.`;
      return { message, subject };
    }),
  fix(design, finding) {
    if (finding.subject.kind !== "site") return sharedValueFix(design, finding);
    const name = freeSiteName(design.deployment, namedText(design, finding)?.trim() ?? "");
    return setFieldFix(design, finding, name, `Call it ${quoted(name)}`);
  },
};
