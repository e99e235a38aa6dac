import { HARDWARE_CALLS } from "../../../domain/facts/capacity.ts";
import { HOST_PARTS } from "../../../domain/facts/hardware.ts";
import { versionFacts } from "../../../domain/facts/versionFacts.ts";
import { planOf } from "../../../domain/interview/plan.ts";
import type { Version } from "../../../domain/model/versions.ts";
import { RadioCards } from "./RadioCards.tsx";
import { useInterview } from "./useInterview.ts";

const HARDWARE = ["Normal", "Minimum"] as const;

/** The versions that an estate still runs; the others are chosen in the inspector. */
const VERSIONS = ["2.1", "2.0", "1.4.2"] as const satisfies readonly Version[];

/** The third step: what the appliances are, and what runs on them. */
export function HardwareStep() {
  const { answers } = useInterview();
  const appliances = (changes: { hardware?: string; version?: string }) => {
    const { sites } = planOf({ ...answers, ...changes });
    const count = sites.reduce((sum, site) => sum + site.appliances, 0);
    return count === 0 ? "" : `${count.toLocaleString("en-US")} ${count === 1 ? "appliance" : "appliances"} for these sites`;
  };
  return (
    <div className="flex flex-col gap-5">
      <RadioCards
        field="hardware"
        label="Hardware of the appliances"
        options={HARDWARE.map((hardware) => {
          const kind = hardware === "Minimum" ? "minimum" : "normal";
          const { processor, memory, adapters } = HOST_PARTS[kind];
          return {
            value: hardware,
            title: `${hardware}, ${HARDWARE_CALLS[kind]} calls each`,
            about: <About lines={[`${processor}; ${memory}; ${adapters} network adapters`, appliances({ hardware })]} />,
          };
        })}
      />
      <RadioCards
        field="version"
        label="Version of Cloud Connector Edition"
        options={VERSIONS.map((version) => {
          const { appliancesPerSite, mediaBypass } = versionFacts(version);
          return {
            value: version,
            title: version === VERSIONS[0] ? `${version}, the last one` : version,
            about: (
              <About
                lines={[
                  `${appliancesPerSite} appliances a site${mediaBypass ? ", media bypass" : ", no media bypass"}${version === VERSIONS[0] ? ", OMS monitoring" : ""}`,
                  appliances({ version }),
                ]}
              />
            ),
          };
        })}
      />
      <p className="text-[12px] text-second">
        The hardware is that of every site; where one has another, change its appliances in the drawing. The product was retired on 31 July
        2021. A version before the last is for estates that run it and cannot be brought up to date.
      </p>
    </div>
  );
}

function About({ lines }: { readonly lines: readonly [about: string, count: string] }) {
  const [about, count] = lines;
  return (
    <>
      {about}
      {count && <b className="mt-1 block font-semibold text-text">{count}</b>}
    </>
  );
}
