import { gatewayInSubnet } from "../gatewayInSubnet.ts";

export const corpnetGatewayInSubnet = gatewayInSubnet({
  id: "network/corpnet-gateway-in-subnet",
  severity: "error",
  title: "The corpnet default gateway lies in the corpnet.",
  side: "corpnet",
});
