import AxeBuilder from "@axe-core/playwright";
import { test as base, type ConsoleMessage, expect, type Page, type Request } from "@playwright/test";

/**
 * Playwright's test, with a page that may not misbehave: a console error or warning, an uncaught error or a request to
 * another host fails the test, wherever it comes from.
 */
export const test = base.extend<{ guarded: undefined }>({
  guarded: [
    async ({ page, baseURL }, use) => {
      const troubles: string[] = [];
      const host = new URL(baseURL ?? "").host;
      page.on("console", (message: ConsoleMessage) => {
        if (message.type() === "error" || message.type() === "warning") troubles.push(`console ${message.type()}: ${message.text()}`);
      });
      page.on("pageerror", (error) => troubles.push(`uncaught: ${error.message}`));
      page.on("request", (request: Request) => {
        const url = new URL(request.url());
        if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) troubles.push(`request to another host: ${request.url()}`);
      });
      await use(undefined);
      expect(troubles, "the page ran without console errors, uncaught errors and foreign requests").toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Expects that axe finds nothing against WCAG 2.2 AA and its best practices on the page as it stands.
 * @param part looks at nothing but what this selector matches
 */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  // The studio has no frames, so what is found needs no page of its own to be put together in: twice as fast.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  const found = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map((node) => node.target.join(" ")) }));
  expect(found, "accessibility violations").toEqual([]);
}

/**
 * Expects the same in both themes.
 * @param part looks at nothing but what this selector matches
 */
export async function expectAccessibleInBothThemes(page: Page, part?: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    // A theme that comes gradually would be looked at between the colours.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expectAccessible(page, part);
  }
}

export { expect };
