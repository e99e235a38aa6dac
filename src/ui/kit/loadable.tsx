import { type ComponentType, lazy, useState } from "react";

/** A component whose code is loaded when it is first shown, or ahead of that by `load`. */
export type Loadable<Props extends object> = ComponentType<Props> & { load(): Promise<unknown> };

/**
 * Like React's `lazy`, which shows what stands in for a component even when its code is there already, and then goes on showing
 * it for a third of a second: what was loaded ahead is shown at once.
 */
export function loadable<Props extends object>(get: () => Promise<{ readonly default: ComponentType<Props> }>): Loadable<Props> {
  let loaded: ComponentType<Props> | undefined;
  const load = async () => {
    const module = await get();
    loaded = module.default;
    return module;
  };
  const Lazy = lazy(load);
  function LoadedOrLazy(props: Props) {
    // What began in one way goes on in it: a change would build everything anew.
    const [Shown] = useState<ComponentType<Props>>(() => loaded ?? (Lazy as ComponentType<Props>));
    return <Shown {...props} />;
  }
  return Object.assign(LoadedOrLazy, { load });
}
