import { describe, expect, it } from "vitest";
import { awkward } from "../../fixtures/awkward.ts";
import { twoSites } from "../../fixtures/twoSites.ts";
import type { Deployment } from "../model/deployment.ts";
import { hardware } from "./hardware/hardware.ts";
import type { Output } from "./output.ts";
import { proxy } from "./proxy/proxy.ts";
import { runbook } from "./runbook/runbook.ts";
import { csvText } from "./table/csv.ts";
import { documentsOf } from "./testing/targets.ts";
import { worksheet } from "./worksheet/worksheet.ts";

/** Two sites with bypass, a proxy, OMS, and a gateway whose name lies in a SIP domain. */
function everything(): Deployment {
  const { deployment } = awkward();
  const [seattle, amsterdam] = deployment.sites;
  const [gateway, ...gateways] = seattle?.gateways ?? [];
  if (!seattle || !amsterdam || !gateway) throw new Error("The fixture has two sites with gateways.");
  const named = { ...gateway, fqdn: "sbc1.contoso.com" };
  return { ...deployment, sites: [{ ...seattle, omsEnabled: "true", gateways: [named, ...gateways] }, amsterdam] };
}

function textOf(output: Output, deployment: Deployment): string {
  const texts = documentsOf(output, deployment).map((one) =>
    one.kind === "table" ? csvText(one.table) : one.kind === "text" ? one.text : "",
  );
  return texts.join("\n");
}

const TEXTS = new Map([runbook, worksheet, hardware, proxy].map((output) => [output, textOf(output, everything())]));

describe("the documents tell (domain, §10 and §11)", () => {
  it.each([
    ["how calls are routed", runbook, /Voice routing is global and by the dialled number alone: no least-cost or location routing/],
    ["that emergency calls may be refused", runbook, /carriers or area codes, emergency calls may be refused/],
    ["the online dial plan", runbook, /an online dial plan/],
    [
      "that users are homed online, created on premises first where synchronised",
      runbook,
      /users homed online.*accounts are created on premises first/,
    ],
    ["what Audio Conferencing is for", runbook, /Dial-in and the escalation of a PSTN call to a conference need Audio Conferencing/],
    [
      "what SiteName has to match",
      runbook,
      /SiteName must match the PSTN site in the tenant, if it exists there; registering the first appliance creates it/,
    ],
    [
      "the ten seconds",
      runbook,
      /EnableFastFailoverTimer is true: a call not answered within 10 seconds goes to the next gateway, or is dropped/,
    ],
    ["what slow destinations need", runbook, /Set the gateways alike; destinations that are slow to answer need false/],
    ["ForwardCallHistory", worksheet, /ForwardCallHistory.*History-Info and Referred-By/],
    ["ForwardPAI", worksheet, /Forward PAI.*P-Asserted-Identity and Privacy/],
    ["how often the product looks after itself", runbook, /Every minute the product looks after itself/],
    [
      "the services of CMS and Mediation",
      runbook,
      /CMS: master and replica replicator agents\. Mediation: replica replicator agent, Mediation\./,
    ],
    [
      "the services of the Edge",
      runbook,
      /Edge: replica replicator agent, Access Edge, A\/V Edge, A\/V Authentication, Web Conferencing Edge\./,
    ],
    ["the watched firewall rules", runbook, /CS RTCSRV of the Edge and CS RTCMEDSRV of the Mediation Server/],
    ["the state of a VM that is watched", runbook, /A VM that is not on its switch, saved or stopped/],
    ["OMS", runbook, /By OMS as well/],
    ["that the disk image goes to further sites", runbook, /Copy the disk image \(VHDX\) of/],
    ["dual power supplies", hardware, /Hyper-V host, Normal.*dual power supplies/],
    ["AudioCodes and Sonus appliances", hardware, /AudioCodes and Sonus appliances come with Standard and are supported/],
    ["what the DNS of the corpnet is not", runbook, /they should not be those of the production network/],
    ["the lives of certificates", runbook, /Internal server certificates live 2 years, the internal CA 5 years/],
    ["that the product was retired", runbook, /retired on July 31, 2021; its successor is Teams Direct Routing/],
    ["for how long the version before was supported", runbook, /supported for 60 days/],
    ["that passwords are stored nowhere", worksheet, /the design has no place for them/],
    ["the account of the tenant", runbook, /no multi-factor authentication, a password that never expires/],
    [
      "the proxy of the machine, not of each user",
      proxy,
      /reg add "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings" \/v ProxySettingsPerUser \/t REG_DWORD \/d 0/,
    ],
    ["what goes past the proxy", proxy, /bypass-list="192\.168\.213\.\*;10\.20\.0\.\*;/],
    ["how the base image is updated behind a proxy", runbook, /Convert-CcIsoToVhdx .*-PauseBeforeUpdate/],
  ])("%s", (_, output, sentence) => {
    expect(TEXTS.get(output)).toMatch(sentence);
  });

  it("where an Edge without a DNS server of its own looks names up, which works only without a gateway in a SIP domain", () => {
    const { deployment } = twoSites();
    const sites = deployment.sites.map((site) => ({ ...site, internetDns: "" }));
    expect(textOf(runbook, { ...deployment, sites })).toMatch(
      /they use those of the corpnet for everything, which must forward names of the internet/,
    );
    const inSipDomain = everything();
    const without = { ...inSipDomain, sites: inSipDomain.sites.map((site) => ({ ...site, internetDns: "" })) };
    expect(textOf(runbook, without)).toMatch(
      /each Edge needs a DNS server on its internet interface, InternetDNSIPAddress: `<DNS server for the internet>`/,
    );
  });
});
