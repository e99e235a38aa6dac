import { HardDrive, MapPin, Phone, Server } from "lucide-react";
import { findById } from "../../../../domain/model/lookup.ts";
import { useDesign, useSession } from "../../../studio.tsx";
import { titleOf } from "../inspected.ts";

/** More than a person looks through: what is beyond is counted. */
const MOST = 100;

/** Everything that is selected; a click on one leaves that one selected. */
export function SelectedThings({ ids }: { readonly ids: readonly string[] }) {
  return (
    <>
      <ul aria-label="Selected" className="-mx-1.5">
        {ids.slice(0, MOST).map((id) => (
          <li key={id}>
            <SelectedItem id={id} />
          </li>
        ))}
      </ul>
      {ids.length > MOST && <p className="text-[12px] text-second">and {(ids.length - MOST).toLocaleString("en-US")} more</p>}
    </>
  );
}

function SelectedItem({ id }: { readonly id: string }) {
  const select = useSession((session) => session.select);
  const title = useDesign(({ deployment }) => titleOf(deployment, id));
  const look = useDesign(({ deployment }) => {
    const found = findById(deployment, id);
    if (found?.kind !== "appliance") return found?.kind;
    return found.appliance.hardwareType?.toLowerCase() === "minimum" ? "minimum" : "appliance";
  });
  const Icon = { site: MapPin, gateway: Phone, minimum: HardDrive, appliance: Server }[look ?? "appliance"];
  return (
    <button
      type="button"
      className="flex min-h-[26px] w-full min-w-0 items-center gap-2 rounded-field px-1.5 text-left outline-offset-[-2px] hover:bg-hover"
      onClick={() => select([id])}
    >
      <Icon size={14} aria-hidden className="shrink-0 text-second" />
      <span className="min-w-0 truncate">{title}</span>
    </button>
  );
}
