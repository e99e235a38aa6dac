import { useId } from "react";
import { setField } from "../../../domain/edits/setField.ts";
import { certificateOption } from "../../../domain/facts/certificates.ts";
import { Select } from "../../kit/fields/Select.tsx";
import { runEdit, useDesign, useStudio } from "../../studio.tsx";
import { useHistory } from "../inspector/useHistory.ts";
import { OPTIONS, optionChoices } from "./options.ts";
import { Switch } from "./Switch.tsx";

/** Which certificates are asked for: the option, and whether the pools are named under every SIP domain. */
export function CertificateSettings() {
  const studio = useStudio();
  const { undo, redo } = useHistory();
  const id = useId();
  const option = useDesign(({ deployment }) => deployment.certificateOption);
  const perDomain = useDesign(({ deployment }) => deployment.poolNamePerSipDomain);
  const { options, value } = optionChoices(option);
  const explanation = OPTIONS.find((one) => one.option === certificateOption(option))?.explanation;
  function write(field: "certificateOption" | "poolNamePerSipDomain", text: string): void {
    runEdit(studio, setField, { owner: "deployment", id: "deployment", field, text });
  }
  return (
    <section
      aria-label="Certificate settings"
      className="flex flex-col gap-2.5 p-4 @lg:w-[220px] @lg:shrink-0 @lg:overflow-y-auto @2xl:w-[300px]"
    >
      <div>
        <label htmlFor={id} className="mb-1 block text-[12px] text-second">
          Certificate option
        </label>
        <Select
          id={id}
          options={options}
          value={value}
          choose={(text) => write("certificateOption", text)}
          undo={undo}
          redo={redo}
          aria-describedby={`${id}-about`}
        />
        <p id={`${id}-about`} className="mt-1 min-h-[54px] text-[12px] text-second">
          {explanation}
        </p>
      </div>
      <Switch
        on={perDomain?.trim().toLowerCase() === "true"}
        set={(on) => write("poolNamePerSipDomain", String(on))}
        explanation="The pool is looked up under the first SIP domain alone; some authorities and audits want it under every one."
      >
        Pool name under every SIP domain
      </Switch>
      <p className="text-[12px] text-second">
        <code className="font-mono text-[11px]">sip.&lt;domain&gt;</code> stands in the certificate only. It must never be a DNS record of
        your own: the name belongs to Office 365.
      </p>
    </section>
  );
}
