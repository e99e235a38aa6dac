import { quoted } from "../quoted.ts";
import type { Claim, SiteRuleContext, Statement } from "../rule.ts";
import { siteReadings } from "../shared.ts";

type PoolField = "accessPoolName" | "mediaRelayPoolName";

const WHAT = { accessPoolName: "Access Edge pool", mediaRelayPoolName: "Media Relay pool" } as const;

/** The external pools of a site by name, as the site has them and as single files do; a site may call both alike. */
export function poolClaims(context: SiteRuleContext, fields: readonly PoolField[]): readonly Claim[] {
  const site = context.site.id;
  return fields.flatMap((field) =>
    siteReadings(context, [field]).flatMap(({ text, subject }) => {
      const name = text(field);
      if (name === "") return [];
      return [{ key: name.toLowerCase(), subject: subject(field), site, use: `the ${WHAT[field]} of ${subject(field).name}`, group: site }];
    }),
  );
}

/** What is to be said of each pool of one kind that has the name of another site's pool. */
export function sharedPools(claims: readonly Claim[], field: PoolField): readonly Statement[] {
  return claims.flatMap(({ key, subject, use, group }) => {
    const other = claims.find((one) => one.group !== group);
    if (subject.field !== field || other === undefined) return [];
    const message = `${quoted(String(key))} is the name of ${use} and of ${other.use}. Each site is reached under a public name of its own, with addresses of its own: give one of them another name.`;
    return [{ message, subject }];
  });
}
