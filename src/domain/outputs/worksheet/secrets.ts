import type { SiteFacts } from "../../facts/deploymentFacts.ts";
import { gatewayReading, siteGateways } from "../../facts/trunks.ts";
import { PASSWORDS, versionFacts } from "../../facts/versionFacts.ts";
import { gatewayTitle } from "../../model/lookup.ts";
import type { Version } from "../../model/versions.ts";
import type { OutputTarget } from "../output.ts";
import { type Block, code, heading, type Line, listed, paragraph } from "../prose/block.ts";
import { row } from "./parameter.ts";
import { section } from "./sections.ts";

/** The certificate that the Edges of a site install, and what gateways over TLS need (plan, Certificate requirements). */
export function certificateSection({ facts: all }: OutputTarget, { site, context }: SiteFacts): readonly Block[] {
  const certificate = all.certificates.find(({ sites }) => sites.includes(site.id));
  const overTls = siteGateways(context).filter((gateway) => gatewayReading(gateway).protocol === "TLS");
  const names: Line = certificate ? listed(certificate.subjectAlternativeNames.map(code)) : ["not known yet"];
  return section(2, "Certificate", [
    row("Which option will you use for your deployment?", certificate ? [`Option ${certificate.option}`] : ["not known yet"]),
    row("SN", certificate ? [code(certificate.subjectName)] : ["not known yet"]),
    row("SAN", names),
    ...(overTls.length === 0
      ? []
      : [row("Root certificate of the gateways", listed(overTls.map(gatewayTitle)), "their root CA, or the whole chain; TLS")]),
  ]);
}

/** Room for the passwords that the version asks for; nothing of them is ever in the design. */
export function passwordSection(version: Version): readonly Block[] {
  const { passwords, tenantRole } = versionFacts(version);
  const rows = PASSWORDS.map(({ name, use, sameInSite, asked }): readonly Line[] => {
    const isAsked = passwords.some((one) => one.name === name);
    const room = isAsked ? "" : `not asked by ${version}, only ${asked}`;
    return [[name], [use], [sameInSite ? "the same in all appliances of the site" : ""], [room]];
  });
  return [
    heading(2, ["Passwords and accounts"]),
    paragraph(["To be written by hand, or kept in a safe: the design has no place for them."]),
    {
      kind: "table",
      columns: ["Password", "Used for", "Same", "Kept where"],
      rows: [
        ...rows,
        [
          ["Office 365 Tenant Admin"],
          [`Dedicated account, ${tenantRole}: no multi-factor authentication, never expires.`],
          ["one for the tenant"],
          [],
        ],
      ],
    },
  ];
}
