import type { Locator } from "@playwright/test";
import { boxOf } from "./support/still.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";

/** Expects that a field has the focus before and after, and is where it was, within a pixel. */
async function expectStays(field: Locator, happens: () => Promise<void>): Promise<void> {
  await field.focus();
  const before = await boxOf(field);
  await happens();
  await expect(field).toBeFocused();
  const after = await boxOf(field);
  for (const side of ["x", "y", "width"] as const) expect.soft(Math.abs(after[side] - before[side]), side).toBeLessThanOrEqual(1);
}

test("the field in which one types stays where it is, whatever appears around it", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^Seattle/);

  await test.step("the help, opened and closed", async () => {
    const field = studio.field("Corpnet subnet");
    const help = studio.inspector.getByRole("region", { name: "Help: Corpnet subnet" });
    await field.focus();
    await expect(help).toBeVisible();
    await expectStays(field, async () => {
      await help.getByRole("button", { name: "More help" }).click();
      await expect(help.getByRole("button", { name: "Less help" })).toBeVisible();
    });
    await expectStays(field, async () => {
      await help.getByRole("button", { name: "Less help" }).click();
      await expect(help.getByRole("button", { name: "More help" })).toBeVisible();
    });
  });

  await test.step("a finding at the field, and the note that the design is kept", async () => {
    const field = studio.field("Corpnet subnet");
    await expectStays(field, async () => {
      await field.press("End");
      await page.keyboard.type("9");
      await expect(field).toHaveAccessibleDescription(/cannot be read/);
      await studio.kept();
    });
    await expectStays(field, async () => {
      await page.keyboard.press("Backspace");
      await expect(field).not.toHaveAccessibleDescription(/cannot be read/);
    });
  });

  await test.step("a finding at a field above", async () => {
    await studio.select(/^SEA-HOST1/);
    const [above, field] = [studio.field("Address", "Domain controller"), studio.field("Address", "Mediation")];
    // Written by hand, it makes no way.
    await above.fill("10.20.0.99");
    await expectStays(field, async () => {
      await field.fill("10.20.0.99");
      await expect(above).toHaveAttribute("aria-invalid");
    });
    await expectStays(field, async () => {
      await field.fill("10.20.0.98");
      await expect(above).not.toHaveAttribute("aria-invalid");
    });
  });

  await test.step("a finding at a field above, of what is typed before the browser has painted that the field has the focus", async () => {
    const [above, field] = [studio.field("Address", "Domain controller"), studio.field("Address", "Mediation")];
    await above.focus();
    const before = await boxOf(field);
    // In the very turn in which a press gives it the focus.
    await field.evaluate((one: HTMLInputElement) => {
      const type = () => {
        one.select();
        document.execCommand("insertText", false, "10.20.0.99");
      };
      window.addEventListener("focusin", type, { once: true });
    });
    await field.click();
    await expect(above).toHaveAttribute("aria-invalid");
    expect(Math.abs((await boxOf(field)).y - before.y)).toBeLessThanOrEqual(1);
  });
});

test("the field in which one types stays where it is while the title above it grows, and the errors into two digits", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await studio.add("PSTN site");
  await studio.add("Appliance, Normal");
  await studio.select(/^PSTN site 1/);
  const errors = studio.inspector.getByText(/^\d+ errors$/);
  await expect(errors).toHaveText(/^\d errors$/);

  await test.step("a name of two lines", async () => {
    const title = studio.inspector.getByRole("heading", { name: /^Seattle/ });
    await expectStays(studio.field("Site name"), async () => {
      await studio.field("Site name").fill("Seattle");
      const before = await title.boundingBox();
      await studio.field("Site name").fill("Seattle, the old exchange at the harbour, second floor");
      await expect.poll(async () => (await title.boundingBox())?.height).toBeGreaterThan(before?.height ?? Number.NaN);
    });
  });

  for (const label of [
    "Corpnet default gateway",
    "Internet default gateway",
    "Corpnet prefix length",
    "Internet prefix length",
    "Internet DNS servers",
    "Media Relay ports",
    "Last Mediation media port",
  ]) {
    await test.step(label, async () => {
      const field = studio.field(label);
      await expectStays(field, async () => {
        await page.keyboard.type("999x");
        await expect(field).toHaveAttribute("aria-invalid");
      });
    });
  }
  await expect(errors).toHaveText(/^\d\d errors$/);
});
