import type { Finding } from "../model/finding.ts";
import { siteTitle } from "../model/lookup.ts";
import type { Site } from "../model/site.ts";
import type { SiteClaims } from "../rules/run.ts";

/** What is said of one site, with the site called as it is among the others. */
interface CallingSite {
  findings(found: readonly Finding[]): readonly Finding[];
  claims(found: SiteClaims): SiteClaims;
}

const AS_IT_IS: CallingSite = { findings: (found) => found, claims: (found) => found };

/**
 * Rules see one site at a time and cannot tell it from another without a name. Where there are several of those, what they say
 * of one gets its number.
 * @param title what the site is called among the others
 */
export function callingSite(site: Site, title: string): CallingSite {
  const alone = siteTitle(site);
  if (site.siteName?.trim() || title === alone) return AS_IT_IS;
  const named = <Item extends { readonly subject: Finding["subject"] }>(item: Item): Item =>
    item.subject.kind === "site" ? { ...item, subject: { ...item.subject, name: title } } : item;
  const findings = (found: readonly Finding[]) =>
    found.map((finding) => named({ ...finding, message: finding.message.replaceAll(alone, () => title) }));
  return {
    findings,
    claims: ({ claims, failure }) => ({
      claims: claims.map(({ key, site: id, group, subject, use }) =>
        named({ key, site: id, group, subject, use: use.replaceAll(alone, () => title) }),
      ),
      failure: findings(failure),
    }),
  };
}
