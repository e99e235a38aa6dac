import type { JobName, Progress, Request, Result } from "../../../store/jobs.ts";
import type { Helper } from "../../../store/ports.ts";
import type { Asked, Told } from "./messages.ts";
import { scriptAddress } from "./scriptAddress.ts";

/** Somebody who waits for what comes of a job. */
interface Waiting {
  onProgress(progress: Progress): void;
  resolve(result: unknown): void;
  reject(reason: unknown): void;
}

const NO_START = "The part of the studio that does long work could not be loaded. Reload the page and try again.";

/** Starts a worker that does long work. */
export function startHelper(address: string): Helper {
  const worker = new Worker(scriptAddress(address), { type: "module" });
  const waiting = new Map<number, Waiting>();
  let asked = 0;

  function end(reason: unknown): void {
    worker.terminate();
    for (const one of waiting.values()) one.reject(reason);
    waiting.clear();
  }

  worker.addEventListener("message", ({ data }: MessageEvent<Told>) => {
    const one = waiting.get(data.id);
    if (data.kind === "progress") {
      one?.onProgress(data.progress);
      return;
    }
    waiting.delete(data.id);
    if (data.kind === "result") one?.resolve(data.result);
    else one?.reject(new Error(data.message));
  });
  // What a job throws is told as a message: this is about the worker itself, out of memory or never loaded.
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    end(new Error(event.message ? `The work broke off: ${event.message}` : NO_START));
  });
  worker.addEventListener("messageerror", () => end(new Error("The work broke off: what came of it could not be handed over.")));

  return {
    ask<Name extends JobName>(job: Name, request: Request<Name>, onProgress: (progress: Progress) => void = () => {}) {
      return new Promise<Result<Name>>((resolve, reject) => {
        const id = asked++;
        waiting.set(id, { onProgress, resolve, reject });
        worker.postMessage({ id, job, request } satisfies Asked<Name>);
      });
    },
    stop: () => end(new DOMException("The work is no longer wanted.", "AbortError")),
  };
}
