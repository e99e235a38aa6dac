import { cx } from "../../kit/cx.ts";

const WORDS =
  "pointer-events-none absolute left-1/2 ml-1.5 hidden seen-[12px] leading-[16px] font-medium shrunk:text-[15px] whitespace-nowrap middle:leading-[20px] faint:leading-[25px] dim:invisible";

/** Where the links of a frame lead, beside their ends: seen while the canvas does not show it (`useCloudsAway`). */
export function LinkEnds() {
  return (
    <>
      <span aria-hidden className={cx(WORDS, "bottom-full mb-1 text-accent in-[[data-office365=away]]:block")}>
        to Office 365
      </span>
      <span aria-hidden className={cx(WORDS, "top-full mt-1 text-good in-[[data-pstn=away]]:block")}>
        to the PSTN
      </span>
    </>
  );
}
