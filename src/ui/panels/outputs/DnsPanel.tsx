import { dns } from "../../../domain/outputs/dns/dns.ts";
import { OutputView } from "./OutputView.tsx";

/** Every DNS record by what is to be done with it, and the same for BIND and PowerShell. */
export default function DnsPanel() {
  return <OutputView output={dns} />;
}
