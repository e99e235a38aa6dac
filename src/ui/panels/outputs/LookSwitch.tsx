import { cx } from "../../kit/cx.ts";

const LOOKS = [
  { title: "Page", isText: false },
  { title: "Text", isText: true },
] as const;

/** Whether a document is shown as a page, or as the text that is copied and downloaded. */
export function LookSwitch({ asText, setAsText }: { readonly asText: boolean; readonly setAsText: (asText: boolean) => void }) {
  return (
    <fieldset className="inline-flex shrink-0 rounded-field border border-line-strong p-px text-[12px]">
      <legend className="sr-only">Look</legend>
      {LOOKS.map(({ title, isText }) => (
        <label
          key={title}
          className={cx(
            "relative cursor-default rounded-[5px] px-2 py-[2px] font-medium has-focus-visible:outline-2 has-focus-visible:outline-accent",
            asText === isText ? "bg-accent-soft text-accent" : "text-second hover:text-text",
          )}
        >
          <input type="radio" name="document-look" className="sr-only" checked={asText === isText} onChange={() => setAsText(isText)} />
          {title}
        </label>
      ))}
    </fieldset>
  );
}
