import type { Locator, Page } from "@playwright/test";
import { boxOf } from "./still.ts";

/** What a person does, by kind. */
export const ACTION_KINDS = ["clicks", "fields", "keys", "drags"] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];
export type ActionCounts = Readonly<Record<ActionKind, number>>;

/** What a person does, counted: every click, every field that is filled or chosen, every key that is pressed, every drag. */
export class Actions {
  readonly #counts: Record<ActionKind, number> = { clicks: 0, fields: 0, keys: 0, drags: 0 };

  constructor(readonly page: Page) {}

  get counts(): ActionCounts {
    return { ...this.#counts };
  }

  get count(): number {
    return Object.values(this.#counts).reduce((sum, one) => sum + one, 0);
  }

  async click(target: Locator): Promise<void> {
    this.#counts.clicks += 1;
    await target.click();
  }

  async fill(target: Locator, text: string): Promise<void> {
    this.#counts.fields += 1;
    await target.fill(text);
  }

  async choose(target: Locator, option: string): Promise<void> {
    this.#counts.fields += 1;
    await target.selectOption(option);
  }

  /** Types into the field that has the focus. */
  async type(text: string): Promise<void> {
    this.#counts.fields += 1;
    await this.page.keyboard.type(text);
  }

  async press(key: string): Promise<void> {
    this.#counts.keys += 1;
    await this.page.keyboard.press(key);
  }

  async drag(from: Locator, to: Locator): Promise<void> {
    this.#counts.drags += 1;
    await boxOf(to);
    await from.dragTo(to, { targetPosition: { x: 60, y: 20 } });
  }
}

/** What was done between two counts. */
export function between(before: ActionCounts, after: ActionCounts): ActionCounts {
  const done = ACTION_KINDS.map((kind) => [kind, after[kind] - before[kind]] as const);
  return Object.fromEntries(done) as Record<ActionKind, number>;
}
