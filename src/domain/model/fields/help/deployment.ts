import type { DeploymentField } from "../index.ts";
import { DESIGN_ONLY, type FieldHelp } from "./help.ts";

/** Help for the fields of the deployment. */
export const DEPLOYMENT_HELP: Readonly<Record<DeploymentField, FieldHelp>> = {
  customer: { about: "Whom the design is for. It heads the documents and names the files that are saved.", source: DESIGN_ONLY },
  author: { about: "Who answers for the design. It stands on the documents.", source: DESIGN_ONLY },
  revision: { about: "Which state of the design this is, in your own count. It stands on the documents.", source: DESIGN_ONLY },
  date: { about: "The date of this revision, as it is to stand on the documents. The studio never fills it in.", source: DESIGN_ONLY },
  notes: { about: "What others should know of the design: assumptions, open questions, what to replace.", source: DESIGN_ONLY },
  targetVersion: {
    about:
      "The version of Cloud Connector that the files are written for. Keys that came later are left out; before 2.0 a site holds 4 appliances instead of 16.",
    source: "Plan, Determine deployment parameters and High availability considerations.",
  },
  sipDomains: {
    about:
      "The SIP domains of the tenant's users. The names of the Edge pools are made under the first, and certificates name all of them.",
    source: "Plan, Determine deployment parameters (SIP domains).",
  },
  vmDomain: {
    about: "The forest that every appliance makes for its four VMs. It is never a production domain, and the same in every appliance.",
    source: "Plan, Determine deployment parameters (virtual machine domain name).",
  },
  onlineSipFederationFqdn: {
    about: "Where the Edge reaches Office 365. Only national clouds have another one than the default.",
    source: "Plan, Determine deployment parameters (online SIP federation FQDN).",
  },
  mediationPoolName: {
    about: "The name under which the Mediation Servers stand together, within the internal domain.",
    source: "Plan, Determine deployment parameters; configuration file, MediationServer.",
  },
  edgePoolName: {
    about: "The name of the Edge pool towards the inside, within the internal domain.",
    source: "Plan, Determine deployment parameters; configuration file, EdgeServer.",
  },
  fallbackSite: {
    about: "The site that takes the calls of users whom nobody has assigned to a site. The runbook sets it in the tenant.",
    source: "Product documentation, hybrid PSTN site settings of the tenant (PeerDestination).",
  },
  certificateOption: {
    about: "How the public certificates of the Edges are cut. With 2 and 3 one certificate serves all sites.",
    form: "1: a certificate for each Edge pool. 2: a wildcard for all pools. 3: one certificate that names every pool.",
    source: "Plan, Certificate requirements.",
  },
  poolNamePerSipDomain: {
    about:
      "Whether certificates name the Edge pool under every SIP domain, not only under the first. The plan asks for it; its own example leaves it out.",
    source: "Plan, Certificate requirements.",
  },
  firewallProfile: {
    about:
      "Which rows the external firewall gets. Recommended lets media of outside clients go straight to the Edge; minimum leads it through the Edge of Office 365.",
    source: "Plan, Ports and protocols (external firewall).",
  },
  mediaBypass: {
    about: "Whether inside clients send their media straight to the gateway, so that only outside clients load the appliances.",
    source: "Plan, Cloud Connector media flow.",
  },
  mediaBypassName: {
    about: "The internal DNS name by which clients find the Mediation Servers for media bypass. It never stands in external DNS.",
    source: "Plan, Cloud Connector media flow.",
  },
  proxy: {
    about: "The web proxy that the hosts use. The bypass list of each host then holds its management network and its corpnet.",
    form: "Host and port, like proxy.example.net:8080; empty where there is none.",
    source: "Plan, Requirements for deployment (proxy server).",
  },
};
