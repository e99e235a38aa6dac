import { describe, expect, it } from "vitest";
import { emptyDesign } from "../../../domain/model/create.ts";
import type { JobTable, Progress } from "../../../store/jobs.ts";
import type { Told } from "./messages.ts";
import { answer } from "./serve.ts";

const PLAN = { paths: ["README.txt"], drafts: new Set<string>(), withheld: [] };
const STEP: Progress = { step: "working-out", done: 1, total: 9 };

/** What the page is told of one job. */
async function told(planExport: JobTable["planExport"]): Promise<readonly Told[]> {
  const all: Told[] = [];
  const nothing = () => {
    throw new Error("Nobody asked for it.");
  };
  const request = { design: emptyDesign(), scope: { kind: "all" } } as const;
  const jobs = { planExport, makeExport: nothing, noteExport: nothing, addFiles: nothing, readFiles: nothing, joinFiles: nothing };
  await answer(jobs, { id: 7, job: "planExport", request }, (one) => all.push(one));
  return all;
}

describe("a helper", () => {
  it("tells how far it is, then what came of the job", async () => {
    const messages = await told((_, report) => {
      report(STEP);
      return PLAN;
    });
    expect(messages).toEqual([
      { id: 7, kind: "progress", progress: STEP },
      { id: 7, kind: "result", result: PLAN },
    ]);
  });

  it("does not tell of every step: the page has better things to do", async () => {
    const messages = await told((_, report) => {
      for (let done = 0; done < 1000; done++) report({ ...STEP, done });
      return PLAN;
    });
    expect(messages.length).toBeLessThan(500);
    expect(messages.at(-1)).toMatchObject({ kind: "result" });
  });

  it.each([
    ["throws", () => Promise.reject(new Error("No file could be made."))],
    [
      "throws at once",
      () => {
        throw new Error("No file could be made.");
      },
    ],
  ])("tells the sentence of a job that %s", async (_, fail) => {
    expect(await told(fail)).toEqual([{ id: 7, kind: "failed", message: "No file could be made." }]);
  });
});
