import { quoted } from "../../quoted.ts";
import { gatewayRule } from "../gatewayRule.ts";
import { portOf, usualPort } from "../readings.ts";

export const gatewayPort = gatewayRule({
  id: "gateway/port",
  severity: "error",
  title: "The port of a gateway is a number from 1 to 65535.",
  reads: ["port"],
  judge(gateway) {
    const port = gateway.text("port");
    if (port === "" || portOf(gateway) !== undefined) return [];
    const message = `${quoted(port)} is no port for ${gateway.use}: a port is a number from 1 to 65535. Without it there is no trunk: write the one on which the gateway listens, such as 5060.`;
    return [{ message, subject: gateway.subject("port") }];
  },
  mend: usualPort,
});
