import { quoted } from "../../quoted.ts";
import type { ClaimRule } from "../../rule.ts";
import { siteSubject } from "../../subjects.ts";

export const directoryUnique: ClaimRule = {
  id: "site/directory-unique",
  severity: "error",
  title: "The site directories that are given differ.",
  scope: "claims",
  claims({ site }) {
    const directory = site.siteDirectory?.trim() ?? "";
    if (directory === "") return [];
    return [{ key: keyOf(directory), subject: siteSubject(site, "siteDirectory"), site: site.id, use: quoted(directory), group: site.id }];
  },
  judge: (claims) =>
    claims.map(({ subject, use, group }) => {
      const other = claims.find((one) => one.group !== group)?.subject.name ?? "another site";
      const message = `${use} is the site directory of ${subject.name} and of ${other}. The appliances of a site exchange files there, among them a backup of its certification authority, which would overwrite one another: give each site a share of its own.`;
      return { message, subject };
    }),
};

/** The path as Windows sees it: letter case, the kind of slash and one at the end are of no account. */
function keyOf(directory: string): string {
  const path = directory.toLowerCase().replaceAll("/", "\\");
  return path.endsWith("\\") ? path.slice(0, -1) : path;
}
