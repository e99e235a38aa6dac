import { quoted } from "../../quoted.ts";
import type { SiteRule } from "../../rule.ts";
import { siteSubject } from "../../subjects.ts";

/** A server and a share, and whatever folder of it. */
const UNC = /^[\\/]{2}[^\\/]+[\\/][^\\/]+/;

export const directoryUnc: SiteRule = {
  id: "site/directory-unc",
  severity: "warning",
  title: "The site directory is a UNC path where a site has two appliances or more.",
  scope: "site",
  check({ site }) {
    const directory = site.siteDirectory?.trim() ?? "";
    if (directory === "" || site.appliances.length < 2 || UNC.test(directory)) return [];
    const subject = siteSubject(site, "siteDirectory");
    const message = `The site directory of ${subject.name}, ${quoted(directory)}, is no UNC path. Its ${site.appliances.length} appliances share the directory, and a path of one host is another place on the next: write a share like \\\\server\\share.`;
    return [{ message, subject }];
  },
};
