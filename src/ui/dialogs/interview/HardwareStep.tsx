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
  const appliances = (changes: { hardware?: string; version?: string }) =>
    planOf({ ...answers, ...changes }).sites.reduce((sum, site) => sum + site.appliances, 0);
  const byHardware = countsOf(HARDWARE.map((hardware) => appliances({ hardware })));
  const byVersion = countsOf(VERSIONS.map((version) => appliances({ version })));
  return (
    <div className="flex flex-col gap-5">
      <RadioCards
        field="hardware"
        label="Hardware of the appliances"
        options={HARDWARE.map((hardware, index) => {
          const kind = hardware === "Minimum" ? "minimum" : "normal";
          const { processor, memory, adapters } = HOST_PARTS[kind];
          return {
            value: hardware,
            title: `${hardware}, ${HARDWARE_CALLS[kind]} calls each`,
            about: <About lines={[`${processor}; ${memory}; ${adapters} network adapters`, byHardware[index]]} />,
          };
        })}
      />
      <RadioCards
        field="version"
        label="Version of Cloud Connector Edition"
        options={VERSIONS.map((version, index) => {
          const { appliancesPerSite, mediaBypass } = versionFacts(version);
          return {
            value: version,
            title: version === VERSIONS[0] ? `${version}, the last one` : version,
            about: (
              <About
                lines={[
                  `${appliancesPerSite} appliances a site${mediaBypass ? ", media bypass" : ", no media bypass"}${version === VERSIONS[0] ? ", OMS monitoring" : ""}`,
                  byVersion[index],
                ]}
              />
            ),
          };
        })}
      />
      <p className="text-[12px] text-second">
        The hardware is that of every site; where one has another, change its appliances in the drawing. The product was retired on July 31,
        2021. A version before the last is for estates that run it and cannot be brought up to date.
      </p>
    </div>
  );
}

/** How many appliances the sites get with each choice, in words; nothing where it makes no difference. */
function countsOf(counts: readonly number[]): readonly (string | undefined)[] {
  if (new Set(counts).size === 1) return [];
  return counts.map((count) => `${count.toLocaleString("en-US")} ${count === 1 ? "appliance" : "appliances"} in all`);
}

/** What no line may break: a figure with its unit, and the name of a part with its number. */
const FIGURE = /(\d[\d.]* G(?:Hz|B)|\w+-\d+)/;

function About({ lines }: { readonly lines: readonly [about: string, count: string | undefined] }) {
  const [about, count] = lines;
  return (
    <>
      {about.split(FIGURE).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place.
          <span key={index} className="whitespace-nowrap">
            {part}
          </span>
        ),
      )}
      {count && <b className="mt-1 block font-semibold whitespace-nowrap text-text">{count}</b>}
    </>
  );
}
