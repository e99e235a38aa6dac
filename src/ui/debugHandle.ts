import { readProbe, startProbe } from "./kit/renderProbe.ts";
import type { Studio } from "./studio.tsx";

/** What a developer (or a test) finds on the page: the stores, and which components an action rendered. */
export interface DebugHandle {
  readonly studio: Studio;
  readonly startProbe: typeof startProbe;
  readonly readProbe: typeof readProbe;
}

declare global {
  interface Window {
    cceStudio?: DebugHandle;
  }
}

/** Puts the handle on the page as `cceStudio`, for the browser's console. */
export function exposeDebugHandle(studio: Studio): void {
  window.cceStudio = { studio, startProbe, readProbe };
}
