import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";

/** The studio as a person handles it: by the roles and names of what is seen. */
export class StudioPage {
  readonly canvas: Locator;
  readonly outline: Locator;
  readonly inspector: Locator;
  /** The list of problems in the dock. */
  readonly problems: Locator;

  constructor(readonly page: Page) {
    this.canvas = page.getByRole("region", { name: "Canvas" });
    this.outline = page.getByRole("tree");
    this.problems = page.getByRole("list", { name: "Problems", exact: true });
    this.inspector = page.getByRole("complementary", { name: "Inspector" });
  }

  async open(fixture?: string): Promise<void> {
    await this.page.goto(fixture === undefined ? "./" : `./?fixture=${fixture}`);
    await this.page.getByRole("heading", { name: "CCE Studio" }).waitFor();
  }

  /** Clicks an entry of the palette. */
  async add(item: "PSTN site" | "Appliance, Normal" | "Appliance, Minimum" | "Gateway / SBC" | "Note"): Promise<void> {
    await this.page.getByRole("button", { name: `Add ${item}`, exact: true }).click();
  }

  /** Selects a row of the outline: the first of that name. */
  async select(name: string | RegExp): Promise<void> {
    await this.outline.getByRole("treeitem", { name }).first().click();
  }

  /** A field of the inspector, in one of its groups where the label stands more than once. */
  field(label: string, group?: string): Locator {
    const place = group === undefined ? this.inspector : this.inspector.getByRole("group", { name: group, exact: true });
    return place.getByLabel(label, { exact: true });
  }

  /** Fills text fields of the inspector: label → text. */
  async fill(texts: Readonly<Record<string, string>>, group?: string): Promise<void> {
    for (const [label, text] of Object.entries(texts)) await this.field(label, group).fill(text);
  }

  async showTab(name: string): Promise<void> {
    await this.page.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
  }

  tabPanel(): Locator {
    return this.page.getByRole("tabpanel");
  }

  async menu(button: string | RegExp, item: string | RegExp): Promise<void> {
    await this.page.getByRole("button", { name: button }).click();
    await this.page.getByRole("menuitem", { name: item }).click();
  }

  /** Does what starts a download and gives its name and bytes. */
  async download(start: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), start()]);
    return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
  }

  /** Does what opens a file chooser and chooses these files. */
  async choose(start: () => Promise<void>, files: Parameters<import("@playwright/test").FileChooser["setFiles"]>[0]): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent("filechooser"), start()]);
    await chooser.setFiles(files);
  }

  /** Drops files on the studio, each loose. */
  async drop(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void> {
    const plain = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") }));
    const transfer = await this.page.evaluateHandle((given) => {
      const carried = new DataTransfer();
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        carried.items.add(new File([bytes], name));
      }
      return carried;
    }, plain);
    for (const event of ["dragover", "drop"]) await this.page.dispatchEvent("body", event, { dataTransfer: transfer });
    await transfer.dispose();
  }

  /** What is shown of files before anything is replaced. */
  importDialog(): Locator {
    return this.page.getByRole("dialog", { name: "Import" });
  }

  /** Makes a new design of the files that are looked at. */
  async makeNewDesign(): Promise<void> {
    await this.importDialog().getByRole("button", { name: "New design" }).click();
    await this.importDialog().waitFor({ state: "detached" });
  }

  /** Waits until the browser has kept what was last changed. */
  async kept(): Promise<void> {
    await this.page.getByText("saved in this browser").waitFor();
  }
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}
