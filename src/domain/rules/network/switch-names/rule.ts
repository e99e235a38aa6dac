import { fieldOf } from "../../../model/fields/index.ts";
import { sameName } from "../../../net/name.ts";
import { setFieldFix, sharedValueFix } from "../../fixes.ts";
import { quoted } from "../../quoted.ts";
import type { SiteRule, SiteRuleContext, Statement } from "../../rule.ts";
import { type Reading, siteReadings } from "../../shared.ts";

const SWITCHES = [
  ["corpnetSwitchName", "corpnet switch"],
  ["internetSwitchName", "internet switch"],
  ["managementSwitchName", "management switch"],
] as const;
type SwitchField = (typeof SWITCHES)[number][0];
const FIELDS = SWITCHES.map(([field]) => field);

export const switchNames: SiteRule = {
  id: "network/switch-names",
  severity: "error",
  title: "The three Hyper-V switches have names, and all three differ.",
  scope: "site",
  check: (context) => [...nameless(context), ...alike(context)],
  fix(design, finding) {
    const usual = fieldOf("site", finding.subject.field ?? "")?.initial;
    return sharedValueFix(design, finding) ?? (usual === undefined ? undefined : setFieldFix(design, finding, usual));
  },
};

function nameless(context: SiteRuleContext): readonly Statement[] {
  return SWITCHES.flatMap(([field, what]) =>
    siteReadings(context, [field])
      .filter(({ text }) => text(field) === "")
      .map(({ subject }) => {
        const about = subject(field);
        const message = `The ${what} of ${about.name} has no name. The installation finds or makes the Hyper-V switch by it: write the default, ${fieldOf("site", field)?.initial}, or the name of the switch.`;
        return { message, subject: about };
      }),
  );
}

function alike(context: SiteRuleContext): readonly Statement[] {
  const [shared, ...files] = siteReadings(context, FIELDS);
  if (shared === undefined) return [];
  const ofSite = repeated(shared);
  // What a file has like its site has been said of the site.
  const ofFiles = files.flatMap((file) =>
    repeated(file).filter(({ field, name }) => !ofSite.some((one) => one.field === field && sameName(one.name, name))),
  );
  return [...ofSite, ...ofFiles].map(({ field, name, what, other, reading }) => {
    const subject = reading.subject(field);
    const message = `The ${what} and the ${other} of ${subject.name} are both called ${quoted(name)}. They connect the VMs to different networks, so they have to be different switches: give each a name of its own.`;
    return { message, subject };
  });
}

interface Repeated {
  readonly field: SwitchField;
  readonly name: string;
  readonly what: string;
  /** The switch before it that has the name. */
  readonly other: string;
  readonly reading: Reading<SwitchField>;
}

function repeated(reading: Reading<SwitchField>): readonly Repeated[] {
  return SWITCHES.flatMap(([field, what], index) => {
    const name = reading.text(field);
    const other = SWITCHES.slice(0, index).find(([one]) => name !== "" && sameName(reading.text(one), name));
    return other ? [{ field, name, what, other: other[1], reading }] : [];
  });
}
