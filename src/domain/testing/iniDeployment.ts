import fc from "fast-check";
import type { Appliance } from "../model/appliance.ts";
import type { Deployment } from "../model/deployment.ts";
import { FIELDS_OF, INI_FIELDS, INI_SECTIONS } from "../model/fields/index.ts";
import type { SubjectKind } from "../model/finding.ts";
import type { Gateway } from "../model/gateway.ts";
import type { Site } from "../model/site.ts";

/** Texts as people and their mistakes have them: present, empty, nonsensical; without white space at the ends, which no ini can hold. */
export const iniText = fc.oneof(
  fc.constantFrom(
    "",
    "24",
    "024",
    "50b60",
    "TRUE",
    "minimum",
    "Tls",
    "a.com, b.com;c.com",
    "10.0.0.1 10.0.0.2",
    "[x]",
    ";y",
    "#z",
    "a=b",
    "=",
    "C:\\x",
  ),
  fc.string({ unit: "grapheme", maxLength: 8 }).map((text) => text.replace(/[\r\n\0]/g, "").replace(/^[\s\u0085]+|[\s\u0085]+$/g, "")),
);
const text = fc.option(iniText, { nil: undefined });

function texts(owner: SubjectKind) {
  const fields = FIELDS_OF[owner].filter(({ ini }) => ini);
  return fc.record(Object.fromEntries(fields.map(({ name }) => [name, text])));
}

const key = fc.constantFrom("Vendor", "SerialNo", "Über", "a b", "x]", "Key.1");
const unknown = fc.record({
  section: fc.constantFrom("Common", "Network", "EdgeServer", "Vendor Section", "Extra", "Gateway", "GATEWAY"),
  key,
  text: iniText,
});
const differing = fc.record({
  field: fc.constantFrom(
    ...INI_SECTIONS.flatMap((section) => INI_FIELDS[section]).filter(({ owner }) => owner === "site" || owner === "deployment"),
  ),
  text,
});

const comment = fc.record(
  {
    text: fc.oneof(iniText, fc.constant(" a=b")),
    section: fc.constantFrom("Common", "Network", "Extra", "Gone"),
    key: fc.constantFrom("", "City", "Vendor"),
  },
  { requiredKeys: ["text"] },
);

/** An appliance of its own Mediation Server, so that no two files are copies. */
const appliance = fc
  .record({
    texts: texts("appliance"),
    unknown: fc.array(unknown, { maxLength: 3 }),
    differing: fc.array(differing, { maxLength: 3 }),
    comments: fc.array(comment, { maxLength: 3 }),
  })
  .map(({ texts: own, unknown: extra, differing: other, comments }) => {
    const overrides = [...other.map((one) => ({ ...one.field.ini, text: one.text })), ...extra];
    return { own, comments, overrides: overrides.filter((one) => one.key !== "SiteName") };
  });

const gateway = texts("gateway");
const route = fc.record({ name: fc.constantFrom("LocalRoute", "World", "DACH 1", "x]"), pattern: iniText });
const site = fc.record({
  texts: texts("site"),
  appliances: fc.array(appliance, { minLength: 1, maxLength: 3 }),
  gateways: fc.array(gateway, { maxLength: 3 }),
  routes: fc.uniqueArray(route, { maxLength: 3, selector: ({ name }) => name }),
});

/** A deployment as ini files can make one: with overrides, unknown keys and comments. No two Mediation Servers and sites are alike. */
export const iniDeployment = fc
  .record({ texts: texts("deployment"), sites: fc.array(site, { minLength: 1, maxLength: 3 }) })
  .map((drawn): Deployment => {
    const sites = drawn.sites.map((one, index): Site => {
      return {
        ...one.texts,
        id: `site-${index}`,
        siteName: `Site ${index}`,
        voiceRoutes: one.routes.map((own, number) => ({ id: `route-${index}-${number}`, ...own })),
        gateways: one.gateways.map((own, number): Gateway => ({ ...own, id: `gateway-${index}-${number}` })),
        appliances: one.appliances.map(({ own, comments, overrides }, number): Appliance => {
          return { ...own, mediationName: `MED-${index}-${number}`, id: `appliance-${index}-${number}`, comments, overrides };
        }),
      };
    });
    return { ...drawn.texts, targetVersion: "2.1", nextId: 1000, sites };
  });
