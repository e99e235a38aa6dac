import { LONGEST_FOLLOWED } from "../../../dotNetRegex/slowRepeat.ts";

/** How many characters a value may have, and why no more. */
export interface LengthLimit {
  readonly most: number;
  /** The middle of a sentence, after what is too long. */
  readonly why: string;
}

const UNKNOWN: LengthLimit = { most: 255, why: "No limit is documented, but names on Windows end at 255 characters" };
const SUBJECT: LengthLimit = { most: 128, why: "It becomes part of the subject of certificate requests, where it may have 128 characters" };

/** By field; a field that is not here has a rule of its own about what it holds. */
export const LENGTH_LIMITS: ReadonlyMap<string, LengthLimit> = new Map([
  [
    "siteName",
    {
      most: 64,
      why: "No limit of the tenant is documented, but names in a directory end at 64 characters, and the site’s folder in an export at 100",
    },
  ],
  ["city", SUBJECT],
  ["state", SUBJECT],
  ["wsusServer", UNKNOWN],
  ["wsusStatusServer", UNKNOWN],
  ["corpnetSwitchName", UNKNOWN],
  ["internetSwitchName", UNKNOWN],
  ["managementSwitchName", UNKNOWN],
  ["cmsShareName", { most: 80, why: "Windows takes 80 characters for the name of a file share" }],
]);

/** Of a voice route's name and its pattern. */
export const ROUTE_LIMITS: Readonly<Record<"name" | "pattern", LengthLimit>> = {
  name: UNKNOWN,
  pattern: { most: LONGEST_FOLLOWED, why: "A pattern of that length is not looked through for what takes very long" },
};

/** Of what the studio does not know. */
export const OTHER_LIMIT: LengthLimit = {
  most: 1_000,
  why: "Of a key that the studio does not know no limit is known, but no known value is nearly that long",
};
