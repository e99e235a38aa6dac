import { cx } from "./cx.ts";
import { useOverflow } from "./useOverflow.ts";

/**
 * Fades out the sides at which there is more to see of something that scrolls sideways, so that it does not look cut off. Stands
 * beside it in a box that is as large and `relative`.
 */
export function SideFades({ scroller }: { readonly scroller: HTMLElement | null }) {
  const { left, right } = useOverflow(scroller);
  if (scroller === null) return null;
  // Bars that scroll stay as they are.
  const inset = { bottom: scroller.offsetHeight - scroller.clientHeight };
  return (
    <>
      {left && <div aria-hidden style={inset} className={cx(FADE, "left-0 bg-linear-to-r")} />}
      {right && (
        <div aria-hidden style={{ ...inset, right: scroller.offsetWidth - scroller.clientWidth }} className={cx(FADE, "bg-linear-to-l")} />
      )}
    </>
  );
}

const FADE = "pointer-events-none absolute top-0 z-20 w-8 from-panel to-transparent forced-colors:hidden";
