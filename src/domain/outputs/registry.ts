import { addresses } from "./addresses/addresses.ts";
import { audit } from "./audit/audit.ts";
import { capacity } from "./capacity/capacity.ts";
import { certificates } from "./certificates/certificates.ts";
import { configuration } from "./configuration.ts";
import { dns } from "./dns/dns.ts";
import { firewall } from "./firewall/firewall.ts";
import { gateways } from "./gateways/gateways.ts";
import { hardware } from "./hardware/hardware.ts";
import { hosts } from "./hosts/hosts.ts";
import type { Output } from "./output.ts";
import { proxy } from "./proxy/proxy.ts";
import { runbook } from "./runbook/runbook.ts";
import { switches } from "./switches/switches.ts";
import { worksheet } from "./worksheet/worksheet.ts";

/** Everything a design gives, in the order of the archive and of the app. */
export const OUTPUTS: readonly Output[] = [
  configuration,
  capacity,
  hardware,
  addresses,
  certificates,
  dns,
  firewall,
  gateways,
  hosts,
  switches,
  proxy,
  worksheet,
  runbook,
  audit,
];
