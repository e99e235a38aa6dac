/** What the bench does within a page, the same on the studio and on the yardstick. */
export interface Driver {
  /** Does one step in each frame. Resolves with the milliseconds from each frame to the next. */
  frames(count: number, step: (nth: number) => void): Promise<number[]>;
  /** Presses the mouse on an element and moves it round a circle, a step a frame. */
  drag(selector: string, from: Place, radius: number): Promise<number[]>;
  /** Zooms in on a place of an element by the wheel, and out again, a step a frame. */
  wheel(selector: string, at: Place): Promise<number[]>;
  /** Resolves in the first frame after which a state holds, with the milliseconds since `start`. */
  until(holds: () => boolean, start: number): Promise<number>;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

declare global {
  interface Window {
    benchDriver: Driver;
  }
}

/** Puts the driver onto a page. It is sent there as text: nothing outside of it may be used in it. */
export function installDriver(): void {
  /** Frames of one gesture. */
  const COUNT = 120;

  /** A dot that changes in every frame: one in which nothing is drawn waits for the clock of the screen, however quick the page is. */
  const beat = document.createElement("div");
  Object.assign(beat.style, { position: "fixed", right: 0, bottom: 0, width: "1px", height: "1px", zIndex: 99999 });

  function frames(count: number, step: (nth: number) => void): Promise<number[]> {
    document.body.append(beat);
    return new Promise((resolve) => {
      const times: number[] = [];
      let before: number | undefined;
      const frame = () => {
        const now = performance.now();
        if (before !== undefined) times.push(now - before);
        before = now;
        if (times.length === count) return resolve(times);
        beat.style.backgroundColor = times.length % 2 === 0 ? "black" : "white";
        step(times.length);
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
  }

  function find(selector: string): Element {
    const found = document.querySelector(selector);
    if (found === null) throw new Error(`The page has no ${selector}.`);
    return found;
  }

  function mouse(type: string, target: EventTarget, { x, y }: Place): void {
    const buttons = type === "mouseup" ? 0 : 1;
    target.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view: window, clientX: x, clientY: y, buttons }));
  }

  async function drag(selector: string, from: Place, radius: number): Promise<number[]> {
    mouse("mousedown", find(selector), from);
    let at = from;
    const times = await frames(COUNT, (nth) => {
      const angle = nth / 10;
      // A mouse knows whole pixels only.
      at = { x: Math.round(from.x + radius * Math.sin(angle)), y: Math.round(from.y + radius * (1 - Math.cos(angle))) };
      mouse("mousemove", window, at);
    });
    mouse("mouseup", window, at);
    return times;
  }

  function wheel(selector: string, { x, y }: Place): Promise<number[]> {
    const target = find(selector);
    return frames(COUNT, (nth) => {
      const deltaY = nth % 60 < 30 ? -10 : 10;
      const turn = { bubbles: true, cancelable: true, view: window, clientX: x, clientY: y, ctrlKey: true, deltaY };
      target.dispatchEvent(new WheelEvent("wheel", turn));
    });
  }

  function until(holds: () => boolean, start: number): Promise<number> {
    return new Promise((resolve) => {
      const frame = () => {
        // What holds now is painted by the end of this frame.
        if (holds()) requestAnimationFrame(() => resolve(performance.now() - start));
        else requestAnimationFrame(frame);
      };
      frame();
    });
  }

  window.benchDriver = { frames, drag, wheel, until };
}
