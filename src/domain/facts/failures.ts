/** What happens to calls when a part of an appliance or site fails, and what to do (domain, §4). */
export interface Failure {
  readonly down: string;
  /** Calls from the PSTN that reach this appliance. */
  readonly inbound: string;
  /** Calls to the PSTN. */
  readonly outbound: string;
  readonly action: string;
}

/** What decides which parts can fail, and who takes over then. */
export interface Redundancies {
  /** Whether a site has several appliances, and whether one has a single one. */
  readonly appliances: { readonly several: boolean; readonly single: boolean };
  readonly gateways: { readonly several: boolean; readonly single: boolean };
  /** Whether a call that is not answered within 10 seconds goes to the next gateway. */
  readonly fastFailover: boolean;
}

/** Everything that can fail, in a deployment with sites of every kind. */
export const EVERY_REDUNDANCY: Redundancies = {
  appliances: { several: true, single: true },
  gateways: { several: true, single: true },
  fastFailover: true,
};

const SERVERS: Failure = {
  down: "CMS or AD",
  inbound: "Go on.",
  outbound: "Go on.",
  action: "Do not restart Mediation, which needs both, nor the CMS while AD is down.",
};

/** Where a site has other appliances, which take over. */
const WITH_OTHERS: readonly Failure[] = [
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
  SERVERS,
  {
    down: "Whole appliance",
    inbound: "Gateways use the other appliances.",
    outbound: "Office 365 uses the other appliances.",
    action: "The capacity of the site falls by this appliance.",
  },
];

/** The failures that a deployment knows, with what happens in it. */
export function failures({ appliances, gateways, fastFailover }: Redundancies): readonly Failure[] {
  const only = [...(gateways.single ? ["gateway"] : []), ...(appliances.single ? ["appliance"] : [])];
  return [
    ...(appliances.several ? WITH_OTHERS : appliances.single ? [SERVERS] : []),
    ...(gateways.several ? [oneGateway(fastFailover)] : []),
    ...(only.length === 0 ? [] : [onlyOne(only, appliances.single)]),
  ];
}

function oneGateway(fastFailover: boolean): Failure {
  return {
    down: "One gateway of several",
    inbound: "Through the other gateways.",
    outbound: fastFailover
      ? "Rerouted to the next gateway; with EnableFastFailoverTimer also when there is no answer within 10 seconds."
      : "Rerouted to the next gateway.",
    action: "Repair the gateway.",
  };
}

/** Its Edge or its Mediation Server is enough: nothing takes over. */
function onlyOne(only: readonly string[], isAppliance: boolean): Failure {
  return {
    down: `The only ${only.join(" or the only ")}${isAppliance ? ", its Edge or its Mediation Server" : ""}`,
    inbound: "Fail.",
    outbound: "Fail.",
    action: "Add a second one.",
  };
}
