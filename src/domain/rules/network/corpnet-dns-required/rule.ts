import { parseList } from "../../../net/address.ts";
import { siteValueRule } from "../../shared.ts";

export const corpnetDnsRequired = siteValueRule({
  id: "network/corpnet-dns-required",
  severity: "error",
  title: "Every site has a corpnet DNS server.",
  reads: ["corpnetDns"],
  judge({ text, subject }) {
    if (parseList(text("corpnetDns")).length > 0) return [];
    const about = subject("corpnetDns");
    const message = `No corpnet DNS server is stated for ${about.name}. The VMs look up internet names through it from the first step on, and without it the deployment does not finish: write the address of a server that resolves internet names.`;
    return [{ message, subject: about }];
  },
});
