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

/** Expects that axe finds nothing against WCAG 2.2 AA and its best practices on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map((node) => node.target.join(" ")) }));
  expect(found, "accessibility violations").toEqual([]);
}

export { expect };
