import { describe, expect, it } from "vitest";
import { twoSites } from "../../../fixtures/twoSites.ts";
import type { Deployment } from "../../model/deployment.ts";
import type { TextDocument } from "../output.ts";
import { deploymentTarget, siteTarget } from "../target.ts";
import { linesOf, readPsCommand } from "../testing/readers.ts";
import { wholeOf } from "../testing/targets.ts";
import { dns } from "./dns.ts";

const DEPLOYMENT: Deployment = { ...twoSites().deployment, mediaBypass: "true", mediaBypassName: "voice.contoso.com" };
const [SEATTLE, AMSTERDAM] = DEPLOYMENT.sites;
if (!SEATTLE || !AMSTERDAM) throw new Error("The fixture has two sites.");
const ALONE: Deployment = { ...DEPLOYMENT, sites: [AMSTERDAM] };

/** The text documents of the internal DNS. */
function internalOf(deployment: Deployment, at?: number): readonly TextDocument[] {
  const whole = wholeOf(deployment);
  const site = at === undefined ? undefined : deployment.sites[at];
  const documents = dns.make(site ? siteTarget(whole, site) : deploymentTarget(whole.facts, whole.known));
  return documents.filter((one) => one.kind === "text").filter(({ fileName }) => fileName.startsWith("internal"));
}

const fileNames = (documents: readonly TextDocument[]) => documents.map(({ fileName }) => fileName);
const addressesIn = (text: string) => [...text.matchAll(/IPv4Address '([\d.]+)'/g)].map(([, address]) => address);

/** The commands of a script, each with its arguments by name. */
function commandsOf(text: string) {
  const lines = linesOf(text, /^#|^param\($|^ {2}\[Parameter|^\)$/);
  return lines.map(readPsCommand).map(({ name, args }) => {
    const named = args.flatMap((word, index) => (word.startsWith("-") ? [[word.slice(1), args[index + 1]]] : []));
    return { name, ...Object.fromEntries(named) };
  });
}

describe("the internal DNS of media bypass", () => {
  it("of several sites has a fragment and a script for each, with its own Mediation Servers alone", () => {
    const documents = internalOf(DEPLOYMENT);
    expect(fileNames(documents)).toEqual([
      "internal/Seattle/contoso.com.zone",
      "internal/Seattle/internal.ps1",
      "internal/Amsterdam/contoso.com.zone",
      "internal/Amsterdam/internal.ps1",
    ]);
    const [, ofSeattle, , ofAmsterdam] = documents.map(({ text }) => addressesIn(text));
    expect(ofSeattle).toEqual(SEATTLE.appliances.map(({ mediationAddress }) => mediationAddress));
    expect(ofAmsterdam).toEqual(AMSTERDAM.appliances.map(({ mediationAddress }) => mediationAddress));
  });

  it("answers by the subnet of the client, with several sites, and for that name alone", () => {
    const [, , , script] = internalOf(DEPLOYMENT);
    const commands = commandsOf(script?.text ?? "");
    const name = "CloudConnector-2";
    expect(commands[0]).toEqual({ name: "Add-DnsServerClientSubnet", Name: name, IPv4Subnet: "$ClientSubnet" });
    expect(commands[1]).toEqual({ name: "Add-DnsServerZoneScope", ZoneName: "contoso.com", Name: name });
    expect(commands.slice(2, -1)).toEqual(
      AMSTERDAM.appliances.map(({ mediationAddress }) => {
        const record = { ZoneName: "contoso.com", ZoneScope: name, Name: "voice", IPv4Address: mediationAddress, TimeToLive: "01:00:00" };
        return { name: "Add-DnsServerResourceRecordA", ...record };
      }),
    );
    expect(commands.at(-1)).toEqual({
      name: "Add-DnsServerQueryResolutionPolicy",
      Name: name,
      ZoneName: "contoso.com",
      Action: "ALLOW",
      ClientSubnet: `EQ,${name}`,
      Fqdn: "EQ,voice.contoso.com",
      ZoneScope: `${name},1`,
    });
  });

  it("of the only site is created as it is", () => {
    const documents = internalOf(ALONE);
    expect(fileNames(documents)).toEqual(["internal/contoso.com.zone", "internal/internal.ps1"]);
    expect(commandsOf(documents[1]?.text ?? "").map(({ name }) => name)).toEqual(
      AMSTERDAM.appliances.map(() => "Add-DnsServerResourceRecordA"),
    );
  });

  it("of one site among several is split as well, when looked at by itself", () => {
    const [, ofAll] = internalOf(DEPLOYMENT);
    expect(internalOf(DEPLOYMENT, 0)[1]).toEqual(ofAll);
  });

  it("is not there without media bypass", () => {
    expect(internalOf({ ...DEPLOYMENT, mediaBypass: "false" })).toEqual([]);
  });
});
