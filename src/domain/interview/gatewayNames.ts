import { parseList } from "../net/address.ts";
import { isFqdn } from "../net/name.ts";
import { listed, quoted } from "../rules/quoted.ts";
import type { Answers } from "./answers.ts";
import type { Protocol } from "./gateways.ts";
import type { Problems } from "./problem.ts";
import { gatewayCount, type SizedSite } from "./sites.ts";
import { counted } from "./words.ts";

/** The names of a site's gateways as stated, `{site}` and `{n}` filled in; none where none are stated. */
export function readGatewayNames(answers: Answers, site: SizedSite, protocol: Protocol, problems: Problems): readonly string[] {
  const wanted = gatewayCount(site);
  const patterns = parseList(isOwn(site) ? site.answers.gatewayNames : answers.gatewayNames);
  const names = namesOf(patterns, wanted, site.title);
  const problem = namesProblem(names, wanted, site.title, protocol);
  if (problem === undefined) return names;
  say(site, problem, problems);
  return [];
}

function isOwn({ answers }: SizedSite): boolean {
  return answers.gatewayNames.trim() !== "";
}

/** Speaks of the names where they are stated: at the site, or for all. */
function say(site: SizedSite, message: string, problems: Problems): void {
  if (isOwn(site)) problems.site(site.answers.key, "gatewayNames", message);
  else problems.general("gatewayNames", message, site.title);
}

/** One name with `{n}` in it stands for all of them. */
function namesOf(patterns: readonly string[], wanted: number, title: string): readonly string[] {
  const filled = (pattern: string, index: number) => pattern.replaceAll("{site}", labelOf(title)).replaceAll("{n}", String(index + 1));
  const [only, ...others] = patterns;
  const standsForAll = only !== undefined && others.length === 0 && only.includes("{n}");
  return standsForAll ? Array.from({ length: wanted }, (_, index) => filled(only, index)) : patterns.map(filled);
}

function namesProblem(names: readonly string[], wanted: number, title: string, protocol: Protocol): string | undefined {
  if (names.length === 0) {
    if (protocol === "TCP" || wanted === 0) return undefined;
    return `No names are given for the gateways of ${quoted(title)}, which TLS needs for their certificates. Write them, with {n} for the number.`;
  }
  if (wanted > 0 && names.length !== wanted) {
    const given = counted(names.length, "name is", "names are");
    return `${quoted(title)} has ${counted(wanted, "gateway")}, and ${given} given. Write one name for each, or one with {n} in it.`;
  }
  const wrong = names.filter((name) => !isFqdn(name));
  if (wrong.length === 0) return undefined;
  const are = wrong.length === 1 ? "is no full domain name" : "are no full domain names";
  return `${listed(wrong)} ${are}. Write names of two labels or more, like sbc{n}.{site}.example.net.`;
}

/** The longest label that leaves room for more in a name. */
const LONGEST_LABEL = 40;

/** A site's name as a label of a domain name: small letters, digits and hyphens; `site` where it has none. */
function labelOf(title: string): string {
  const plain = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== "");
  return words.join("-").slice(0, LONGEST_LABEL).replace(/-$/, "") || "site";
}

/** A name belongs to one gateway. */
export function requireDistinctNames(sites: readonly SizedSite[], names: readonly (readonly string[])[], problems: Problems): void {
  const owners = new Map<string, SizedSite>();
  sites.forEach((site, index) => {
    for (const name of names[index] ?? []) {
      const owner = owners.get(name.toLowerCase());
      owners.set(name.toLowerCase(), owner ?? site);
      if (owner === undefined) continue;
      const whose =
        owner === site ? `two gateways of ${quoted(site.title)}` : `gateways of ${quoted(owner.title)} and ${quoted(site.title)}`;
      say(
        site,
        `${quoted(name)} would name ${whose}. Put {site} and {n} into the name, or write names of their own at the site.`,
        problems,
      );
    }
  });
}
