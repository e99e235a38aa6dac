import { formatSubnet, overlaps } from "../../../net/subnet.ts";
import type { SiteRule } from "../../rule.ts";
import { networkPlaces } from "../networkPlaces.ts";

export const edgeSubnetsDiffer: SiteRule = {
  id: "network/edge-subnets-differ",
  severity: "error",
  title: "The corpnet and the internet subnet of a site do not overlap.",
  scope: "site",
  check: (context) =>
    networkPlaces(context, []).flatMap(({ subnets: { corpnet, internet }, isFile, subject }) => {
      if (corpnet === undefined || internet === undefined || !overlaps(corpnet, internet)) return [];
      const about = subject(isFile ? "internetPrefixLength" : "internetSubnet");
      const message = `The corpnet ${formatSubnet(corpnet)} and the internet subnet ${formatSubnet(internet)} of ${about.name} overlap. The Edge has an interface in each, and would not know through which to answer: give its internet side a network of its own.`;
      return [{ message, subject: about }];
    }),
};
