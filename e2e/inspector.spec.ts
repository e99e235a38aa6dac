import type { Locator } from "@playwright/test";
import { boxOf } from "./support/still.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

test("a field's hint covers no other field, and Tab goes from field to field", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^Seattle/);
  const subnet = studio.field("Corpnet subnet");
  await subnet.focus();
  const hint = studio.inspector.getByRole("region", { name: "Help: Corpnet subnet" });
  await expect(hint).toContainText("Left empty, it follows");
  const bottomOf = async (what: Locator) => {
    const box = await what.boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0);
  };
  await expect.poll(async () => (await bottomOf(subnet)) <= ((await hint.boundingBox())?.y ?? 0)).toBe(true);
  // It stands at the foot of the inspector, outside of what scrolls.
  expect(await bottomOf(hint)).toBe(await bottomOf(studio.inspector));
  await studio.field("City").fill("");
  await page.keyboard.press("Tab");
  await expect(studio.field("State")).toBeFocused();
});

test("Ctrl+Delete in an empty field takes its line out of the file, and undo puts it back", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^SEA-HOST1/);
  await studio.showTab("Configuration");
  const line = studio.tabPanel().getByText("IP=10.20.0.10", { exact: true });
  await expect(line).toBeVisible();
  const address = studio.field("Address", "Domain controller");
  await address.fill("");
  await address.press("Control+Delete");
  await expect(address).toHaveAttribute("placeholder", "no line");
  await address.press("Control+z");
  await address.press("Control+z");
  await expect(line).toBeVisible();
});

test("a new appliance without subnets has one cause to complain of on each side, and no line that is called absent", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await studio.fill({ "SIP domains": "contoso.com", "Internal (VM) domain": "cce.local" });
  await studio.add("PSTN site");
  await studio.add("Appliance, Normal");
  await expect(studio.inspector.getByText("absent", { exact: true })).toHaveCount(0);
  const problems = studio.tabPanel();
  await page.getByLabel("Find in problems").fill("missing");
  await expect(problems.getByText(/addresses? (?:is|are) missing/)).toHaveCount(2);
  await studio.select(/^PSTN site 1/);
  await studio.fill({ "Corpnet subnet": "10.20.0.0/99" }, "Networks");
  await expect(studio.field("Corpnet subnet")).toHaveAccessibleDescription(/“10\.20\.0\.0\/99” cannot be read/);
  await studio.fill({ "Corpnet subnet": "10.20.0.0/24", "Internet subnet": "198.51.100.0/24" }, "Networks");
  await expect(problems.getByText(/missing|cannot be read/)).toHaveCount(0);
});

test("in a window of 1024 pixels the capacity table shows the need whole, and every field has a line of its own", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const studio = new StudioPage(page);
  await studio.open("with-problems");
  await studio.showTab("Capacity");
  const panel = await boxOf(studio.tabPanel());
  for (const name of ["Site", "Need", "Margin", "All up", "N+1 99.8 %", "N+2 99.9 %"]) {
    const heading = await boxOf(studio.tabPanel().getByRole("columnheader", { name, exact: true }));
    expect(heading.x + heading.width, name).toBeLessThanOrEqual(panel.x + panel.width);
  }
  await studio.select(/^SEA-HOST1/);
  const [name, address] = [studio.field("Server name", "Domain controller"), studio.field("Address", "Domain controller")];
  expect((await boxOf(address)).x).toBe((await boxOf(name)).x);
});

test("a subnet that is full is said, although the appliance was added, until Escape", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await studio.add("PSTN site");
  await studio.fill({ "Corpnet subnet": "10.20.0.0/29" }, "Networks");
  await studio.add("Appliance, Normal");
  await studio.add("Appliance, Normal");
  const full = page.getByRole("alert").filter({ hasText: "10.20.0.0/29 has no free address left" });
  await expect(full).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(full).toHaveCount(0);
});

test("F1 tells what a field is and where that stands, by the keyboard alone, and Escape goes back to the field", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^Seattle/);
  const dns = studio.field("Corpnet DNS servers");
  await dns.press("F1");
  const help = studio.inspector.getByRole("region", { name: "Help: Corpnet DNS servers" });
  await expect(help).toBeFocused();
  await expect(help).toContainText("[Network] CorpnetDNSIPAddress");
  await expect(help).toContainText("Plan, Determine deployment parameters");
  await expectAccessible(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(studio.tabPanel().getByRole("button", { name: /^CorpnetDNSIPAddress=.*The focused field/ })).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(dns).toBeFocused();
  await expect(help).not.toContainText("CorpnetDNSIPAddress");
  await expect(dns).toBeInViewport();
});

test("Tab goes from a field with a problem to the next field, and Shift+F1 to the rule and back", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const domains = studio.field("SIP domains", "Deployment");
  await domains.fill("");
  await expect(studio.inspector.getByRole("button", { name: "Why? About the rule deployment/sip-domain-required" })).toBeVisible();
  await page.keyboard.press("Shift+F1");
  const reference = page.getByRole("dialog", { name: "Rule reference" });
  await expect(reference.getByText("deployment/sip-domain-required").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(domains).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(studio.field("Internal (VM) domain", "Deployment")).toBeFocused();
});

test("a name or address that a hand wrote is made automatic again by one press or key, and Tab goes past the way back", async ({
  page,
}) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^SEA-HOST1/);
  const host = studio.field("Host name");
  const address = studio.field("Address", "Domain controller");
  const given = await address.inputValue();
  const back = (label: string) => studio.inspector.getByRole("button", { name: `Make it automatic for ${label}` });
  await expect(back("Host name")).toHaveCount(0);
  const topOf = async (what: Locator) => (await boxOf(what)).y;
  const next = studio.field("Host corpnet address");
  await host.focus();
  const before = await topOf(next);
  await host.fill("MYHOST");
  await expect(back("Host name")).toBeVisible();
  // What is below stays where it is.
  expect(await topOf(next)).toBe(before);
  await page.keyboard.press("Tab");
  await expect(back("Host name")).not.toBeFocused();
  await back("Host name").click();
  await expect(host).toHaveValue("SEA-HOST1");
  await expect(host).toBeFocused();
  await expect(back("Host name")).toHaveCount(0);
  await address.fill("10.20.0.99");
  await expect(back("Address")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Shift+F2");
  await expect(address).toHaveValue(given);
  await expect(back("Address")).toHaveCount(0);
  await page.keyboard.press("Control+Z");
  await expect(address).toHaveValue("10.20.0.99");

  await test.step("an own value and what is typed for it are one step", async () => {
    await studio.inspector.getByRole("button", { name: "Own value for CMS file share" }).click();
    await page.keyboard.type("Foo");
    await expect(studio.field("CMS file share")).toHaveValue("Foo");
    await page.getByRole("button", { name: "Undo: Override [PrimaryCMS] ShareName in SEA-HOST1" }).click();
    await expect(page.getByRole("button", { name: /^Undo: Change Address/ })).toBeEnabled();
  });
});

test("help opens by a press beside the label and goes with the focus from field to field", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^sbc1/);
  await studio.field("Port").hover();
  await studio.inspector.getByRole("button", { name: "Help on Port" }).click();
  await expect(studio.field("Port")).toBeFocused();
  await expect(studio.inspector.getByRole("region", { name: "Help: Port" })).toContainText("A port from 1 to 65535");
  await page.keyboard.press("Tab");
  await expect(studio.inspector.getByRole("region", { name: "Help: Protocol" })).toContainText("One of TCP, TLS");
});

test("help goes with its field when an undo takes the field away", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const help = studio.inspector.getByRole("region", { name: /^Help: / });
  for (const [item, label] of [
    ["Gateway / SBC", "FQDN"],
    ["PSTN site", "Site name"],
  ] as const) {
    await studio.add(item);
    await expect(studio.field(label)).toBeFocused();
    await expect(help).toHaveAccessibleName(`Help: ${label}`);
    await page.keyboard.press("Control+Z");
    await expect(studio.inspector.getByRole("heading", { name: "Deployment", exact: true }).first()).toBeVisible();
    await expect(help).toHaveCount(0);
  }
});

test("a site tells whose files have a value of their own, leads there, and takes them back", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("with-problems");
  await studio.select(/^Seattle/);
  const networks = studio.inspector.getByRole("group", { name: "Networks" });
  await networks.getByRole("button", { name: /^SEA-HOST3 has its own value for Corpnet default gateway/ }).click();
  await expect(studio.field("Corpnet default gateway")).toBeFocused();
  await expect(studio.field("Corpnet default gateway")).toHaveValue("10.20.0.1.1");
  await studio.select(/^Seattle/);
  await networks.getByRole("button", { name: "Use this one for Corpnet default gateway in all" }).click();
  await expect(networks.getByRole("button", { name: /has its own value/ })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Undo: Use the site's Corpnet default gateway in SEA-HOST3" })).toBeEnabled();
});

test("thousands may be set apart in the calls needed: the plain number is written when the field is left, in one undo step", async ({
  page,
}) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^Seattle/);
  const calls = studio.field("Concurrent calls needed");
  const before = await calls.inputValue();
  await calls.fill("1,200");
  await page.keyboard.press("Tab");
  await expect(calls).toHaveValue("1200");
  await expect(studio.inspector.getByText("which is no whole number")).toHaveCount(0);
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(calls).toHaveValue(before);
});

test("while the name of a new site is typed, what is wrong with it is seen whole above the field", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const studio = new StudioPage(page);
  await studio.open();
  await studio.add("PSTN site");
  await studio.field("Site name", "Site").fill("Seattle");
  await studio.add("PSTN site");
  await expect(studio.field("Site name", "Site")).toBeFocused();
  const sentence = (name: string) => studio.inspector.getByText(`${name} has no appliance, so no call can pass through it`);
  await expect(sentence("PSTN site 1")).toBeInViewport({ ratio: 1 });
  const { y } = await boxOf(studio.field("Site name", "Site"));
  // With the first letter the sentence loses a line, and gets it back as the name grows.
  await page.keyboard.press("R");
  await expect(sentence("R")).toBeVisible();
  await page.keyboard.type("otterdam");
  await expect(sentence("Rotterdam")).toBeVisible();
  const head = await boxOf(studio.inspector.locator("header"));
  expect((await boxOf(sentence("Rotterdam"))).y).toBeGreaterThanOrEqual(head.y + head.height);
  expect(Math.abs((await boxOf(studio.field("Site name", "Site"))).y - y)).toBeLessThanOrEqual(1);
});

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 640, height: 400 },
]) {
  test(`where the inspector is scrolled to with a field, a whole field or heading comes first, in a window of ${viewport.width}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const studio = new StudioPage(page);
    await studio.open("two-sites");
    await studio.select(/^SEA-HOST2/);
    const group = (name: string) => studio.inspector.getByRole("group", { name, exact: true });
    const cut = () =>
      studio.inspector.evaluate((panel) => {
        const edge = panel.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
        const parts = [...panel.querySelectorAll("h3, label, input, select, textarea")];
        return parts
          .filter((part) => {
            const { top, bottom } = part.getBoundingClientRect();
            return top < edge - 1 && bottom > edge + 1;
          })
          .map((part) => part.textContent || part.id);
      });
    /** Groups of which the end alone is seen: a line right below that of the head. */
    const endings = () =>
      studio.inspector.evaluate((panel) => {
        const edge = panel.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
        const bottoms = [...panel.querySelectorAll("fieldset")].map((group) => group.getBoundingClientRect().bottom);
        return bottoms.filter((bottom) => bottom > edge + 1 && bottom < edge + 18);
      });
    for (const [name, field] of [
      ["Mediation", "Address"],
      ["Edge", "Internal address"],
      ["Domain controller", "Address"],
      ["Central Management Store", "Address"],
    ] as const) {
      await group(name).getByLabel(field, { exact: true }).focus();
      await expect.poll(cut, field).toEqual([]);
      await expect.poll(endings, field).toEqual([]);
      await expect(group(name).getByLabel(field, { exact: true })).toBeInViewport({ ratio: 1 });
    }
  });
}
