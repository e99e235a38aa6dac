import type { Page } from "@playwright/test";

/** What the page and its helper have to say to each other of this. */
interface Told {
  readonly kind: "progress" | "result" | "failed";
  readonly progress?: { readonly step: string };
}

/** Long work that is held on the way. */
export interface Held {
  /** Lets it go on, now and from now on. */
  release(): Promise<void>;
}

/**
 * Holds all long work once it has told that it is at a step: the page hears no more until it is released, so that what is done meanwhile
 * is done on the way, however fast the machine. To be called before the studio is opened.
 */
export async function holdAt(page: Page, step: string): Promise<Held> {
  await page.addInitScript((held) => {
    const waiting: (() => void)[] = [];
    let isHeld = true;
    window.addEventListener("release-held-work", () => {
      isHeld = false;
      for (const go of waiting.splice(0)) go();
    });
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        let hasCome = false;
        // The first to listen: what it stops, nobody hears.
        super.addEventListener("message", (event: MessageEvent<Told>) => {
          if (!isHeld || !event.isTrusted) return;
          if (hasCome) {
            event.stopImmediatePropagation();
            waiting.push(() => this.dispatchEvent(new MessageEvent("message", { data: event.data })));
          }
          hasCome ||= event.data.progress?.step === held;
        });
      }
    };
  }, step);
  return { release: () => page.evaluate(() => void window.dispatchEvent(new Event("release-held-work"))) };
}
