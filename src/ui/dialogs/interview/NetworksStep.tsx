import type { ReactNode } from "react";
import { USUAL_PORT } from "../../../domain/interview/gateways.ts";
import { hostCount } from "../../../domain/interview/split.ts";
import { ChoiceQuestion, TextQuestion } from "./Question.tsx";
import { RadioCards } from "./RadioCards.tsx";
import { SiteNetworks } from "./SiteNetworks.tsx";
import { useInterview } from "./useInterview.ts";

const LENGTHS = [20, 21, 22, 23, 24, 25, 26, 27, 28, 29];

/** The last step: where the appliances stand. What holds for all sites is asked once; a site may differ. */
export function NetworksStep() {
  const { answers } = useInterview();
  const nat = answers.edges === "nat";
  const whose = answers.sites.length > 1 ? "every site gets a part" : "the site gets what it needs";
  return (
    <div className="flex flex-col gap-6">
      <Part title="Corpnet" about="Where the VMs stand, towards the internal network.">
        <div className="grid grid-cols-2 gap-x-4 gap-y-3">
          <TextQuestion field="corpnetRange" label="Range" hint={`Like 10.20.0.0/16; ${whose}.`} />
          <LengthQuestion field="corpnetLength" side="corpnet" />
          <TextQuestion field="corpnetDns" label="DNS servers" hint="They resolve names of the internet." />
          <ChoiceQuestion
            field="routers"
            label="Default gateways stand at"
            options={[
              { value: "first", label: "the first address of each subnet" },
              { value: "last", label: "the last address of each subnet" },
            ]}
            hint="On both sides; at a site another can be stated."
          />
        </div>
      </Part>
      <Part title="Internet side" about="Where the Edges meet callers outside.">
        <div className="grid grid-cols-2 gap-x-4 gap-y-3">
          <div className="col-span-2">
            <RadioCards
              field="edges"
              label="Addresses of the Edges"
              options={[
                { value: "public", title: "Public", about: "The range is one of the internet." },
                { value: "nat", title: "Behind NAT", about: "The range is private; each Edge has a public address that is translated." },
              ]}
            />
          </div>
          <TextQuestion field="internetRange" label="Range" hint={`Like ${nat ? "172.20.0.0/16" : "203.0.113.0/24"}; ${whose}.`} />
          <LengthQuestion field="internetLength" side="internet" />
          {nat && (
            <TextQuestion field="publicRange" label="Public addresses" hint="A subnet, a range or a list; every Edge takes the next one." />
          )}
          <TextQuestion field="internetDns" label="DNS servers" aside="may be left out" hint="For gateways named in a SIP domain." />
        </div>
      </Part>
      <Part title="Gateways" about="Towards the telephone network: SBCs, IP-PBXs or voice gateways.">
        <div className="grid grid-cols-2 gap-x-4 gap-y-3">
          <TextQuestion
            field="gatewayHost"
            label="First host number"
            hint="In each corpnet: 201 is x.x.x.201, and the others follow. Other addresses are stated at the site."
          />
          <TextQuestion
            field="gatewayNames"
            label="Names"
            aside={answers.protocol === "TLS" ? "" : "may be left out"}
            hint={
              <>
                {"{n} becomes the number, {site} the site: "}
                <span className="font-mono text-[11px] whitespace-nowrap">{"sbc{n}.{site}.example.net"}</span>.
              </>
            }
          />
          <ChoiceQuestion
            field="protocol"
            label="Protocol"
            options={[
              { value: "TCP", label: "TCP" },
              { value: "TLS", label: "TLS, with certificates" },
            ]}
          />
          <TextQuestion field="port" label="Port" placeholder={USUAL_PORT[answers.protocol === "TLS" ? "TLS" : "TCP"]} />
        </div>
      </Part>
      <Part title="At each site" about="What follows from the above. State what differs.">
        <SiteNetworks />
      </Part>
    </div>
  );
}

function Part({ title, about, children }: { readonly title: string; readonly about: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className="flex items-baseline gap-2 border-b border-line pb-1 text-[13.5px] font-semibold">
        {title}
        <span className="text-[12px] font-normal text-second">{about}</span>
      </h3>
      <div className="mt-3">{children}</div>
    </section>
  );
}

/** How large a part of the range each site gets. */
function LengthQuestion({ field, side }: { readonly field: "corpnetLength" | "internetLength"; readonly side: "corpnet" | "internet" }) {
  const { answers, plan } = useInterview();
  const found = plan.sites.find(({ sides }) => !sides[side].stated)?.sides[side].subnet?.prefixLength;
  const automatic = answers[field] === "" && found !== undefined ? `automatic: /${found}` : "automatic";
  return (
    <ChoiceQuestion
      field={field}
      label="Each site gets"
      options={[
        { value: "", label: automatic },
        ...LENGTHS.map((length) => ({
          value: String(length),
          label: `/${length}, ${hostCount(length).toLocaleString("en-US")} addresses`,
        })),
      ]}
    />
  );
}
