import { describe, expect, it } from "vitest";
import { twoSites } from "../../fixtures/twoSites.ts";
import { DeploymentFacts } from "./deploymentFacts.ts";

const { deployment } = twoSites();
const [SEATTLE, AMSTERDAM] = new DeploymentFacts(deployment).sites;
if (!SEATTLE || !AMSTERDAM) throw new Error("The fixture has two sites.");

describe("trunks", () => {
  it("lead from every gateway to every Mediation Server of its site, never to the pool, with equal priority", () => {
    expect(SEATTLE.trunks.map((one) => `${one.gateway} → ${one.mediationFqdn}`)).toEqual([
      "sbc1 → SEA-MED1.cce.local",
      "sbc1 → SEA-MED2.cce.local",
      "sbc1 → SEA-MED3.cce.local",
      "sbc2 → SEA-MED1.cce.local",
      "sbc2 → SEA-MED2.cce.local",
      "sbc2 → SEA-MED3.cce.local",
    ]);
    expect(new Set(SEATTLE.trunks.map((one) => one.priority)).size).toBe(1);
    expect(SEATTLE.trunks.map((one) => one.mediationAddress)).not.toContain(undefined);
  });

  it("are TLS on 5067 with certificates exchanged, or TCP on 5068 without", () => {
    const facts = (one: (typeof SEATTLE.trunks)[number] | undefined) => [one?.protocol, one?.mediationPort, one?.certificateExchange];
    expect(facts(SEATTLE.trunks[0])).toEqual(["TLS", 5067, true]);
    expect(facts(AMSTERDAM.trunks[0])).toEqual(["TCP", 5068, false]);
  });

  it("tell what the design knows of the gateway: make and model, REFER, voice routes", () => {
    const sites = deployment.sites.map((site) => ({
      ...site,
      gateways: site.gateways.map((one) => ({ ...one, makeModel: " Mediant 800 ", referSupport: "False", voiceRoutes: "Local, Abroad" })),
    }));
    expect(new DeploymentFacts({ ...deployment, sites }).sites[0]?.trunks[0]).toMatchObject({
      makeModel: "Mediant 800",
      refer: false,
      voiceRoutes: ["Local", "Abroad"],
    });
    expect(SEATTLE.trunks[0]?.refer).toBeUndefined();
  });
});
