import { bypassList, proxyServer } from "../../facts/proxy.ts";
import { siteTitle } from "../../model/lookup.ts";
import type { Output } from "../output.ts";
import { windowsTextWithoutMark } from "../text/lines.ts";
import { oneLine } from "../text/oneLine.ts";

/** What tells the hosts of a site their proxy, where there is one (domain, §10). */
export const proxy: Output = {
  id: "proxy",
  title: "Proxy",
  about: "commands that tell a host its proxy, with the bypass list that deployment and recovery need",
  scopes: ["site"],
  filed: ["site"],
  names: ["proxy.cmd"],
  make({ deployment, facts, sites }) {
    const text = deployment.proxy?.trim() ?? "";
    if (text === "") return [];
    const server = proxyServer(text);
    return sites.map((site) => {
      const title = `Proxy of the hosts of ${siteTitle(site)}`;
      if (server === undefined) {
        return { kind: "withheld", title, reasons: [`The proxy “${oneLine(text)}” is no host and port, such as proxy.example.net:8080.`] };
      }
      const commands = proxyCommands(server, bypassList(facts.ofSite(site).context));
      const lines = ["@rem The proxy of this host. Run it as administrator on every host of the site.", ...commands];
      return { kind: "text", title, fileName: "proxy.cmd", language: "batch", text: windowsTextWithoutMark(lines) };
    });
  },
};

const INTERNET_SETTINGS = "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings";

/** The proxy with what goes past it; and the proxy settings per machine rather than per user, else downloads fail. */
export function proxyCommands(server: string, bypass: readonly string[]): readonly string[] {
  return [
    `netsh winhttp set proxy proxy-server="${server}" bypass-list="${bypass.join(";")}"`,
    `reg add "${INTERNET_SETTINGS}" /v ProxySettingsPerUser /t REG_DWORD /d 0 /f`,
  ];
}
