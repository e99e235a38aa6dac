import { siteValueRule } from "../../shared.ts";

export const corpnetGatewayRequired = siteValueRule({
  id: "network/corpnet-gateway-required",
  severity: "error",
  title: "Every site has a corpnet default gateway.",
  reads: ["corpnetDefaultGateway"],
  judge({ text, subject }) {
    if (text("corpnetDefaultGateway") !== "") return [];
    const about = subject("corpnetDefaultGateway");
    const message = `No corpnet default gateway is stated for ${about.name}. It is set on the inside of every VM, which reaches the internet and other networks through it, during deployment already: write the address of the router in the corpnet.`;
    return [{ message, subject: about }];
  },
});
