import { Check } from "lucide-react";
import { useId, useMemo } from "react";
import { setField } from "../../../domain/edits/setField.ts";
import { type CertificateOption, certificateOptions } from "../../../domain/facts/certificateOptions.ts";
import { certificateOption } from "../../../domain/facts/certificates.ts";
import { cx } from "../../kit/cx.ts";
import { runEdit, useDesign, useStudio } from "../../studio.tsx";
import { amountText, costText, OPTIONS } from "./options.ts";

/** The certificate options side by side, as this design would have them; one of them is chosen. */
export function OptionColumns() {
  const studio = useStudio();
  const deployment = useDesign((design) => design.deployment);
  const options = useMemo(() => certificateOptions(deployment), [deployment]);
  const chosen = certificateOption(deployment.certificateOption);
  const choose = ({ option }: CertificateOption) =>
    runEdit(studio, setField, { owner: "deployment", id: "deployment", field: "certificateOption", text: String(option) });
  return (
    <fieldset className="grid min-w-0 grid-cols-3 gap-x-2 gap-y-1 @max-xl:grid-cols-1 @max-xl:gap-y-1.5">
      <legend className="sr-only">Certificate option</legend>
      {options.map((one) => (
        <OptionColumn key={one.option} option={one} isChosen={one.option === chosen} choose={() => choose(one)} />
      ))}
    </fieldset>
  );
}

interface OptionColumnProps {
  readonly option: CertificateOption;
  readonly isChosen: boolean;
  choose(): void;
}

function OptionColumn({ option, isChosen, choose }: OptionColumnProps) {
  const id = useId();
  const { title, explanation } = OPTIONS[option.option];
  return (
    <label
      className={cx(
        "relative row-span-6 grid min-w-0 grid-rows-subgrid rounded-node border p-2.5 text-[12px] @max-xl:row-span-1 @max-xl:grid-cols-2 @max-xl:grid-rows-none @max-xl:gap-x-3 @max-xl:gap-y-0 @max-xl:px-2 @max-xl:py-1.5 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
        isChosen
          ? "border-accent bg-accent-soft forced-colors:border-3 forced-colors:border-[Highlight]"
          : "border-line-strong hover:bg-hover",
      )}
    >
      <span className="flex items-start gap-2">
        <input
          type="radio"
          name="certificate-option"
          className="sr-only"
          checked={isChosen}
          onChange={choose}
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-about`}
        />
        <span
          aria-hidden
          className={cx(
            "mt-px flex size-4 shrink-0 items-center justify-center rounded-full border",
            isChosen ? "border-transparent bg-accent text-on-accent" : "border-third",
          )}
        >
          {isChosen && <Check size={11} strokeWidth={3} />}
        </span>
        <span id={`${id}-title`} className="text-[13px] leading-[18px] font-semibold">
          {title}
        </span>
      </span>
      <span id={`${id}-about`} className="contents">
        <span className="font-medium @max-xl:text-right">
          {amountText(option)}
          {option.sites > 0 && (
            <span className="@max-xl:sr-only">
              ,{" "}
              <span className="whitespace-nowrap">
                covering {option.sites === 1 ? "1 site" : `${option.sites.toLocaleString("en-US")} sites`}
              </span>
            </span>
          )}
        </span>
        <span className="text-second @max-xl:col-span-2">{explanation}</span>
        <Names names={option.names} />
        <span className="@max-xl:col-span-2">
          <span className="text-second">A further site:</span> {costText(option.furtherSite)}
        </span>
        <span className="@max-xl:col-span-2">
          <span className="text-second">A further SIP domain:</span> {costText(option.furtherDomain)}
        </span>
      </span>
    </label>
  );
}

/** So many are listed; the requests have all of them. */
const LISTED = 6;

function Names({ names }: { readonly names: readonly string[] }) {
  const more = names.length - LISTED;
  return (
    // Where there is little room, the table of the chosen option has them.
    <span className="flex flex-wrap content-start gap-x-2.5 @max-xl:sr-only" title={names.join("\n")}>
      {names.slice(0, LISTED).map((name) => (
        <span key={name} className="font-mono text-[11px] [overflow-wrap:anywhere]">
          {name}
        </span>
      ))}
      {more > 0 && <span className="text-second">and {more.toLocaleString("en-US")} more</span>}
    </span>
  );
}
