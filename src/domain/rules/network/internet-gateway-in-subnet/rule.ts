import { gatewayInSubnet } from "../gatewayInSubnet.ts";

export const internetGatewayInSubnet = gatewayInSubnet({
  id: "network/internet-gateway-in-subnet",
  severity: "error",
  title: "The internet default gateway lies in the internet subnet.",
  side: "internet",
});
