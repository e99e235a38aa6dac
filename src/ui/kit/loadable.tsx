import { type ComponentType, lazy, useState } from "react";

/** A component whose code is loaded when it is first shown, or ahead of that by `load`. */
export type Loadable<Props extends object> = ComponentType<Props> & { load(): Promise<unknown> };

/** How often what had failed was given up. */
let failures = 0;

/** What could not be loaded is asked for again where it is shown next; until then React remembers that it failed. */
export function forgetFailures(): void {
  failures += 1;
}

/**
 * Like React's `lazy`, which shows what stands in for a component even when its code is there already, and then goes on showing
 * it for a third of a second: what was loaded ahead is shown at once.
 */
export function loadable<Props extends object>(get: () => Promise<{ readonly default: ComponentType<Props> }>): Loadable<Props> {
  let loaded: ComponentType<Props> | undefined;
  let failed: number | undefined;
  const load = async () => {
    try {
      const module = await get();
      loaded = module.default;
      return module;
    } catch (error) {
      failed = failures;
      throw error;
    }
  };
  let Lazy = lazy(load);
  function shown(): ComponentType<Props> {
    if (failed !== undefined && failed < failures) {
      failed = undefined;
      Lazy = lazy(load);
    }
    return loaded ?? (Lazy as ComponentType<Props>);
  }
  function LoadedOrLazy(props: Props) {
    // What began in one way goes on in it: a change would build everything anew.
    const [Shown] = useState(() => shown());
    return <Shown {...props} />;
  }
  return Object.assign(LoadedOrLazy, { load });
}
