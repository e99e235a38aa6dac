import { describe, expect, it } from "vitest";
import { createIdleQueue } from "./idleQueue.ts";

/** A queue whose quiet moments come by hand. */
function createByHand() {
  const moments: (() => void)[] = [];
  const done: string[] = [];
  const queue = createIdleQueue((run) => moments.push(run));
  return { done, add: (name: string) => queue(() => done.push(name)), queue, moments, pass: () => moments.shift()?.() };
}

describe("the queue of what can wait", () => {
  it("runs one task in each quiet moment, in the order they came", () => {
    const { done, add, pass } = createByHand();
    for (const name of ["one", "two", "three"]) add(name);
    expect(done).toEqual([]);
    pass();
    expect(done).toEqual(["one"]);
    pass();
    pass();
    expect(done).toEqual(["one", "two", "three"]);
  });

  it("asks for no more moments than it needs", () => {
    const { add, pass, moments } = createByHand();
    add("one");
    add("two");
    expect(moments).toHaveLength(1);
    pass();
    pass();
    expect(moments).toHaveLength(0);
  });

  it("leaves out what was taken back", () => {
    const { done, add, pass } = createByHand();
    const takeBack = add("one");
    add("two");
    takeBack();
    pass();
    pass();
    expect(done).toEqual(["two"]);
  });

  it("goes on after a task that fails", () => {
    const { done, add, queue, pass } = createByHand();
    queue(() => {
      throw new Error("This one is broken.");
    });
    add("two");
    expect(pass).toThrow("broken");
    pass();
    expect(done).toEqual(["two"]);
  });
});
