import { setField } from "../../../domain/edits/setField.ts";
import { Switch } from "../../kit/Switch.tsx";
import { runEdit, useDesign, useStudio } from "../../studio.tsx";

/** Whether certificates name the pools under every SIP domain, and which name is no DNS record. */
export function PoolNames() {
  const studio = useStudio();
  const perDomain = useDesign(({ deployment }) => deployment.poolNamePerSipDomain);
  const set = (on: boolean) =>
    runEdit(studio, setField, { owner: "deployment", id: "deployment", field: "poolNamePerSipDomain", text: String(on) });
  return (
    <div className="grid grid-cols-2 gap-x-4 gap-y-1 @max-xl:grid-cols-1">
      <Switch
        on={perDomain?.trim().toLowerCase() === "true"}
        set={set}
        explanation="It is looked up under the first alone; some authorities and audits want it under every one."
      >
        Pool name under every SIP domain
      </Switch>
      <p className="pt-[3px] text-[12px] text-second">
        <code className="font-mono text-[11px]">sip.&lt;domain&gt;</code> stands in the certificate only: its DNS record belongs to Office
        365.
      </p>
    </div>
  );
}
