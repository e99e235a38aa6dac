import { proxyServer } from "../../../facts/proxy.ts";
import { quoted } from "../../quoted.ts";
import type { DeploymentRule } from "../../rule.ts";
import { deploymentSubject } from "../../subjects.ts";

export const proxyForm: DeploymentRule = {
  id: "deployment/proxy-form",
  severity: "warning",
  title: "The proxy of the hosts, where there is one, is written as host and port.",
  scope: "deployment",
  check({ proxy }) {
    const text = proxy?.trim() ?? "";
    if (text === "" || proxyServer(text) !== undefined) return [];
    const message = `The proxy of the hosts is ${quoted(text)}, which is no host and port, so no command can tell the hosts of it. Write it like “proxy.example.net:8080”.`;
    return [{ message, subject: deploymentSubject("proxy") }];
  },
};
