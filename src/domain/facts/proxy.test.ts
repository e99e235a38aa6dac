import { describe, expect, it } from "vitest";
import { newSite } from "../model/create.ts";
import { bypassList, proxyServer } from "./proxy.ts";
import { siteContext } from "./siteContext.ts";

const bypass = (corpnetSubnet: string, more = {}) =>
  bypassList(siteContext({ vmDomain: "cce.local" }, { ...newSite("site-1", "route-1"), corpnetSubnet, ...more }));

describe("what goes past the proxy of a host", () => {
  it("is the management network, the corpnet, the internal domain, the online PowerShell and what is local", () => {
    expect(bypass("10.20.0.0/24")).toEqual(["192.168.213.*", "10.20.0.*", "*.cce.local", "*.online.lync.com", "<local>"]);
  });

  it.each([
    ["10.20.30.0/24", "10.20.30.*"],
    ["10.20.0.0/16", "10.20.*"],
    ["10.0.0.0/8", "10.*"],
    ["10.20.16.0/20", "10.20.*"],
    ["10.16.0.0/12", "10.*"],
    ["10.20.30.64/27", "10.20.30.*"],
    ["10.20.30.64/30", "10.20.30.*"],
  ])("knows only whole octets: %s is %s", (subnet, wildcard) => {
    expect(bypass(subnet)[1]).toBe(wildcard);
  });

  it("follows the management prefix in use", () => {
    expect(bypass("10.20.0.0/24", { managementPrefix: "172.31.5.0" })[0]).toBe("172.31.5.*");
  });
});

describe("a proxy", () => {
  it.each([
    ["proxy.example.net:8080", "proxy.example.net:8080"],
    [" http://10.10.10.175:8080/ ", "10.10.10.175:8080"],
    ["proxy", "proxy"],
    ["proxy 8080", undefined],
    ['proxy";calc', undefined],
    ["%PROXY%:80", undefined],
    ["", undefined],
  ])("%j is %j", (text, server) => {
    expect(proxyServer(text)).toBe(server);
  });
});
