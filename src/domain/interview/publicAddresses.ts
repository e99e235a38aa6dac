import { type Address, formatAddress, isPrivateAddress, isUnusableAnywhere } from "../net/address.ts";
import { listed, quoted } from "../rules/quoted.ts";
import { type AddressList, firstOf, readAddressList } from "./addressLists.ts";
import type { Answers } from "./answers.ts";
import type { Problems } from "./problem.ts";
import type { SizedSite } from "./sites.ts";
import { counted } from "./words.ts";

/** The public addresses of the Edges behind NAT, by the order of the sites; none where Edges are public themselves. */
export function readPublicAddresses(answers: Answers, sites: readonly SizedSite[], problems: Problems): readonly (readonly Address[])[] {
  if (answers.edges !== "nat") return sites.map(() => []);
  const isOwn = ({ answers: site }: SizedSite) => site.publicAddresses.trim() !== "";
  const wanted = sites.filter((site) => !isOwn(site)).reduce((sum, { appliances }) => sum + appliances, 0);
  const say = (message: string) => problems.general("publicRange", message);
  const pool = wanted === 0 ? [] : take(readAddressList(answers.publicRange), wanted, "The sites", say);
  let next = 0;
  return sites.map((site) => {
    const { key, publicAddresses } = site.answers;
    if (isOwn(site))
      return take(readAddressList(publicAddresses), site.appliances, quoted(site.title), (message) =>
        problems.site(key, "publicAddresses", message),
      );
    const own = pool.slice(next, next + site.appliances);
    next += site.appliances;
    return own;
  });
}

/** As many public addresses of a list as there are Edges; says why it has not. */
function take(list: AddressList, wanted: number, whose: string, say: (message: string) => void): readonly Address[] {
  if (list.wrong.length > 0) {
    say(
      `${listed(list.wrong)} ${list.wrong.length === 1 ? "is no address" : "are no addresses"}. Write IPv4 addresses, ranges like 203.0.113.10-203.0.113.20, or subnets.`,
    );
    return [];
  }
  const addresses = firstOf(list.addresses, wanted);
  const unfit = addresses.find((address) => isPrivateAddress(address) || isUnusableAnywhere(address));
  if (unfit !== undefined) {
    say(`${formatAddress(unfit)} is not an address of the internet. Write the public addresses that NAT translates to the Edges.`);
    return [];
  }
  if (addresses.length < wanted) {
    const given = addresses.length === 0 ? "none is" : `${addresses.length} ${addresses.length === 1 ? "is" : "are"}`;
    say(
      `${whose} ${whose === "The sites" ? "have" : "has"} ${counted(wanted, "Edge")}, each with a public address of its own, and ${given} given. Write ${wanted} or more.`,
    );
    return [];
  }
  return addresses;
}
