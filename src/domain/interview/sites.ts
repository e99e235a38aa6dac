import { HARDWARE_CALLS, type Hardware, hardwareOf, targetOf } from "../facts/capacity.ts";
import { sizeFor } from "../facts/sizing.ts";
import type { RedundancyTarget } from "../facts/types.ts";
import { unwritableReason } from "../model/ini/text.ts";
import { applianceLimit, SITE_LIMIT, toVersion } from "../model/versions.ts";
import { sameName } from "../net/name.ts";
import { parseCount, withoutSeparators } from "../net/port.ts";
import { LENGTH_LIMITS } from "../rules/ini/value-long/limits.ts";
import { firstHostile, namedCharacter, quoted } from "../rules/quoted.ts";
import type { Answers, SiteAnswers } from "./answers.ts";
import type { Problems } from "./problem.ts";

/** Gateways that the interview draws at one PSTN site; more are added on the canvas. */
const MOST_GATEWAYS = 20;

/** PSTN sites that one location may become; what takes more is a figure that somebody mistyped, and drawing it would take long. */
const MOST_PARTS = 20;

/** Appliances that stay idle at each redundancy. */
const SPARE: Readonly<Record<RedundancyTarget, number>> = { n: 0, "n+1": 1, "n+2": 2 };

/** One PSTN site of the design to be. */
export interface Part {
  readonly name: string;
  readonly appliances: number;
  /** Concurrent calls that it is to carry. */
  readonly calls: number;
}

/** A site of the interview in figures. More calls than one PSTN site carries become several at the same location. */
export interface SizedSite {
  readonly answers: SiteAnswers;
  /** How messages call it. */
  readonly title: string;
  readonly target: RedundancyTarget;
  /** Concurrent calls wanted; undefined while none are stated that can be read. */
  readonly calls: number | undefined;
  /** Calls that the appliances carry at the target. */
  readonly atTarget: number;
  readonly appliances: number;
  /** Gateways of each part. */
  readonly gateways: number;
  readonly parts: readonly Part[];
}

/** The gateways of a site, those of all its parts together. */
export function gatewayCount({ gateways, parts }: SizedSite): number {
  return gateways * Math.max(1, parts.length);
}

/** Reads the names, places and needs and works out how many appliances they take. */
export function sizeSites(answers: Answers, problems: Problems): readonly SizedSite[] {
  const taken = new Set(answers.sites.map(({ name }) => name.trim().toLowerCase()));
  const sized = answers.sites.map((site, index) => {
    readTexts(site, answers.sites.slice(0, index), problems);
    return sizeSite(answers, site, index, taken, problems);
  });
  const sites = sized.reduce((sum, { parts }) => sum + parts.length, 0);
  const largest = sized.reduce((one, other) => (other.parts.length > one.parts.length ? other : one), sized[0] as SizedSite);
  if (sites > SITE_LIMIT && largest) {
    const message = `The sites become ${sites.toLocaleString("en-US")} PSTN sites in all, and a deployment holds ${SITE_LIMIT}. State fewer calls or choose larger hardware.`;
    problems.site(largest.answers.key, "calls", message);
  }
  return sized;
}

function readTexts(site: SiteAnswers, earlier: readonly SiteAnswers[], problems: Problems): void {
  const name = site.name.trim();
  const same = earlier.find((one) => sameName(one.name.trim(), name));
  if (name === "")
    problems.site(site.key, "name", "This site has no name. Write the name that its PSTN site has in the tenant, or is to have.");
  else if (same) problems.site(site.key, "name", `${quoted(name)} is the name of another site already. Give every site a name of its own.`);
  const country = site.countryCode.trim();
  if (country !== "" && !/^[A-Za-z]{2}$/.test(country))
    problems.site(
      site.key,
      "countryCode",
      `${quoted(country)} is no country code. Write the two letters of ISO 3166, e.g. NL, or nothing.`,
    );
  for (const field of ["name", "city"] as const) {
    const reason = unwritableReason(site[field].trim());
    if (reason) problems.site(site.key, field, `${quoted(site[field])} ${reason}. Write it in one line.`);
    const problem = nameProblem(field, site[field].trim());
    if (problem) problems.site(site.key, field, problem);
  }
}

/** What is wrong with a name as such, whatever it names. */
function nameProblem(field: "name" | "city", text: string): string | undefined {
  const limit = LENGTH_LIMITS.get(field === "name" ? "siteName" : field);
  const length = [...text].length;
  if (limit && length > limit.most)
    return `${quoted(text)} has ${length.toLocaleString("en-US")} characters. ${limit.why}: shorten it to ${limit.most} or fewer.`;
  // A joiner is part of many emoji.
  const hidden = firstHostile(text.replaceAll("\u200D", ""));
  return hidden && `${quoted(text)} holds ${namedCharacter(hidden)}, which nobody sees. Take it out.`;
}

function sizeSite(answers: Answers, site: SiteAnswers, index: number, taken: Set<string>, problems: Problems): SizedSite {
  const hardware = hardwareOf(answers.hardware);
  const version = toVersion(answers.version);
  const target = targetOf(site.target);
  const calls = readCalls(site, problems);
  const found = calls === undefined ? undefined : sizeFor({ calls, target, hardware, version });
  const size = found && found.sites <= MOST_PARTS ? found : undefined;
  if (calls !== undefined && size === undefined) {
    const count = calls.toLocaleString("en-US");
    const message = found
      ? `${count} calls take ${found.sites} PSTN sites of ${applianceLimit(version)} appliances, which is all that one of them may have; the interview draws ${MOST_PARTS} at one location. State fewer calls, or part them among locations.`
      : `${count} calls take more than ${SITE_LIMIT} PSTN sites, which is all that a deployment holds. State fewer calls.`;
    problems.site(site.key, "calls", message);
  }
  const title = site.name.trim() || `Site ${index + 1}`;
  const spare = SPARE[target];
  const parts = size ? partsOf(title, calls ?? 0, size.perSite, { spare, hardware }, taken) : [];
  const appliances = size?.appliances ?? 0;
  return {
    answers: site,
    title,
    target,
    calls,
    atTarget: (appliances - spare * parts.length) * HARDWARE_CALLS[hardware],
    appliances,
    gateways: readGateways(site, problems),
    parts,
  };
}

function readCalls(site: SiteAnswers, problems: Problems): number | undefined {
  const text = site.calls.trim();
  const calls = parseCount(withoutSeparators(text));
  if (calls !== undefined && calls > 0) return calls;
  const message =
    text === ""
      ? "No number of calls is given. Write how many calls to and from the telephone network take place at the same time in the busiest hour."
      : `${quoted(text)} is no number of calls. Write a whole number from 1 on.`;
  problems.site(site.key, "calls", message);
  return undefined;
}

function readGateways(site: SiteAnswers, problems: Problems): number {
  const count = parseCount(site.gateways.trim());
  if (count !== undefined && count >= 1 && count <= MOST_GATEWAYS) return count;
  const message = `${site.gateways.trim() === "" ? "No number of gateways is given" : `${quoted(site.gateways)} gateways cannot be drawn`}. Write a whole number from 1 to ${MOST_GATEWAYS}; two or more keep calls going when one fails.`;
  problems.site(site.key, "gateways", message);
  return 0;
}

/** The PSTN sites of one location: the first keeps its name, the others are numbered from 2 on. */
function partsOf(
  title: string,
  calls: number,
  perSite: readonly number[],
  { spare, hardware }: { readonly spare: number; readonly hardware: Hardware },
  taken: Set<string>,
): readonly Part[] {
  let left = calls;
  let capacityLeft = perSite.reduce((sum, appliances) => sum + (appliances - spare) * HARDWARE_CALLS[hardware], 0);
  let number = 1;
  return perSite.map((appliances, index) => {
    // Each carries its share of what is left, so that the shares add up to all calls and none is above its capacity.
    const capacity = (appliances - spare) * HARDWARE_CALLS[hardware];
    const share = Math.ceil((left * capacity) / capacityLeft);
    left -= share;
    capacityLeft -= capacity;
    if (index === 0) return { name: title, appliances, calls: share };
    let name: string;
    do name = `${title} ${++number}`;
    while (taken.has(name.toLowerCase()));
    taken.add(name.toLowerCase());
    return { name, appliances, calls: share };
  });
}
