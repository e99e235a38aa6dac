import { parseList } from "../../../net/address.ts";
import { siteValueRule } from "../../shared.ts";

export const edgeDnsRecommended = siteValueRule({
  id: "network/edge-dns-recommended",
  severity: "info",
  title: "The Edge has a DNS server on its internet side.",
  reads: ["internetDns"],
  judge({ text, subject }) {
    if (parseList(text("internetDns")).length > 0) return [];
    const about = subject("internetDns");
    const message = `No internet DNS server is stated for ${about.name}. The Edge then asks the perimeter's own DNS for every name, which works only if that forwards internet names: better state a server for its internet side.`;
    return [{ message, subject: about }];
  },
});
