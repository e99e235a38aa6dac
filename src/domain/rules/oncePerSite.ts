import type { SiteContext } from "../facts/siteContext.ts";

/** Something that several rules read of a site: it is worked out when the first of them asks, and kept as long as the look at the site. */
export function oncePerSite<Reading>(read: (context: SiteContext) => Reading): (context: SiteContext) => Reading {
  const known = new WeakMap<SiteContext, { readonly reading: Reading }>();
  return (context) => {
    const before = known.get(context);
    if (before) return before.reading;
    const reading = read(context);
    known.set(context, { reading });
    return reading;
  };
}
