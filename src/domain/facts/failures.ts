/** What happens to calls when a part of an appliance or site fails, and what to do (domain, §4). */
export interface Failure {
  readonly down: string;
  /** Calls from the PSTN that reach this appliance. */
  readonly inbound: string;
  /** Calls to the PSTN. */
  readonly outbound: string;
  readonly action: string;
}

export const FAILURES: readonly Failure[] = [
  {
    down: "Edge",
    inbound: "Fail: the Mediation Server cannot redirect them to another appliance’s Edge.",
    outbound: "Succeed: Office 365 notices and takes another appliance.",
    action: "Shut down the whole appliance.",
  },
  {
    down: "Mediation",
    inbound: "Fail here; gateways try the next Mediation Server.",
    outbound: "Not through this appliance.",
    action: "Wait for the automatic recovery, or drain the appliance.",
  },
  {
    down: "CMS or AD",
    inbound: "Go on.",
    outbound: "Go on.",
    action: "Do not restart Mediation, which needs both, nor the CMS while AD is down.",
  },
  {
    down: "Whole appliance",
    inbound: "Gateways use the other appliances.",
    outbound: "Office 365 uses the other appliances.",
    action: "The capacity of the site falls by this appliance.",
  },
  {
    down: "One gateway of several",
    inbound: "Through the other gateways.",
    outbound: "Rerouted; with EnableFastFailoverTimer also when there is no answer within 10 seconds.",
    action: "Repair the gateway.",
  },
  { down: "The only gateway or the only appliance", inbound: "Fail.", outbound: "Fail.", action: "Add a second one." },
];
