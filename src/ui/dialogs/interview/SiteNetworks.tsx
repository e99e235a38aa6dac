import { ChevronRight } from "lucide-react";
import { useId, useState } from "react";
import type { SiteAnswer } from "../../../domain/interview/answers.ts";
import type { PlannedSite } from "../../../domain/interview/plan.ts";
import { type Address, formatAddress } from "../../../domain/net/address.ts";
import { formatSubnet, type Subnet } from "../../../domain/net/subnet.ts";
import { controlClasses } from "../../kit/fields/look.ts";
import { Select } from "../../kit/fields/Select.tsx";
import { typingHere, useTyping } from "../../kit/fields/useTyping.ts";
import { describedBy, NO_HISTORY, PLAIN, QuestionFrame } from "./Question.tsx";
import { useInterview } from "./useInterview.ts";

/** The networks of every site as they follow from the answers for all, each to be opened and changed. */
export function SiteNetworks() {
  const { plan } = useInterview();
  return (
    <div className="flex flex-col gap-1.5">
      {plan.sites.map((site) => (
        <SiteDetails key={site.answers.key} site={site} />
      ))}
    </div>
  );
}

const FIELDS: readonly SiteAnswer[] = [
  "corpnet",
  "corpnetRouter",
  "corpnetDns",
  "internet",
  "internetRouter",
  "internetDns",
  "publicAddresses",
  "gatewayAddresses",
  "gatewayNames",
];

function SiteDetails({ site }: { readonly site: PlannedSite }) {
  const { siteProblemOf, answers } = useInterview();
  const [open, setOpen] = useState(false);
  const { sides, trunks, publicAddresses, title } = site;
  const { key } = site.answers;
  const hasProblem = FIELDS.some((field) => siteProblemOf(key, field) !== undefined);
  const facts = [shownSubnet(sides.corpnet.subnet), shownSubnet(sides.internet.subnet), shownRange(trunks.addresses)];
  return (
    // A problem inside is never hidden, and what it opened stays open once it is gone.
    <details
      open={open || hasProblem}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="group rounded-node border border-line-strong open:bg-page"
    >
      <summary className="flex cursor-pointer items-center gap-2 rounded-node px-2.5 py-1.5 marker:content-none">
        <ChevronRight size={14} aria-hidden className="shrink-0 text-second transition-transform group-open:rotate-90" />
        <span className="min-w-0 flex-1 truncate font-medium">{title}</span>
        <span className="flex shrink-0 gap-3 font-mono text-[11.5px] text-second">
          {facts.map((fact, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fact is its place in the line.
            <span key={index}>{fact}</span>
          ))}
        </span>
      </summary>
      <div className="grid grid-cols-3 gap-x-3 gap-y-2.5 border-t border-line px-3 pt-2 pb-3">
        <SiteText site={site} field="corpnet" label="Corpnet" follows={shownSubnet(sides.corpnet.subnet)} />
        <SiteText site={site} field="corpnetRouter" label="Default gateway" follows={shown(sides.corpnet.router)} />
        <SiteText site={site} field="corpnetDns" label="DNS servers" follows={sides.corpnet.dns.map(formatAddress).join(" ")} />
        <SiteText site={site} field="internet" label="Internet side" follows={shownSubnet(sides.internet.subnet)} />
        <SiteText site={site} field="internetRouter" label="Default gateway outside" follows={shown(sides.internet.router)} />
        <SiteText
          site={site}
          field="internetDns"
          label="DNS servers outside"
          follows={sides.internet.dns.map(formatAddress).join(" ") || "none"}
        />
        {answers.edges === "nat" && (
          <SiteText site={site} field="publicAddresses" label="Public addresses" follows={shownRange(publicAddresses)} wide />
        )}
        <SiteText site={site} field="gatewayAddresses" label="Gateway addresses" follows={trunks.addresses.map(formatAddress).join(" ")} />
        <SiteText site={site} field="gatewayNames" label="Gateway names" follows={trunks.names.join(" ") || "none"} />
        <ProtocolOf site={site} />
      </div>
    </details>
  );
}

interface SiteTextProps {
  readonly site: PlannedSite;
  readonly field: SiteAnswer;
  readonly label: string;
  /** What holds while the site states nothing. */
  readonly follows: string;
  readonly wide?: boolean;
}

function SiteText({ site, field, label, follows, wide = false }: SiteTextProps) {
  const { setSite, siteProblemOf, visit } = useInterview();
  const id = useId();
  const { key } = site.answers;
  const problem = siteProblemOf(key, field);
  const typing = useTyping(
    site.answers[field],
    typingHere(
      (text) => setSite(key, { [field]: text }),
      () => visit(field, key),
    ),
  );
  return (
    <QuestionFrame id={id} label={label} problem={problem} className={wide ? "col-span-3" : undefined}>
      <input
        id={id}
        type="text"
        {...typing}
        placeholder={follows}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={describedBy(id, undefined, problem)}
        className={controlClasses({ mono: true }, "h-7")}
        {...PLAIN}
      />
    </QuestionFrame>
  );
}

function ProtocolOf({ site }: { readonly site: PlannedSite }) {
  const { answers, setSite } = useInterview();
  const id = useId();
  return (
    <QuestionFrame id={id} label="Protocol">
      <Select
        id={id}
        value={site.answers.protocol}
        options={[
          { value: "", label: `as at all sites: ${answers.protocol}` },
          { value: "TCP", label: "TCP" },
          { value: "TLS", label: "TLS" },
        ]}
        choose={(protocol) => setSite(site.answers.key, { protocol })}
        {...NO_HISTORY}
      />
    </QuestionFrame>
  );
}

function shown(address: Address | undefined): string {
  return address === undefined ? "–" : formatAddress(address);
}

function shownSubnet(subnet: Subnet | undefined): string {
  return subnet ? formatSubnet(subnet) : "–";
}

/** `10.20.0.201–202`, or how many where they do not follow one another. */
function shownRange(addresses: readonly Address[]): string {
  const [first, last] = [addresses[0], addresses.at(-1)];
  if (first === undefined || last === undefined) return "–";
  if (first === last) return formatAddress(first);
  if (last - first !== addresses.length - 1) return `${addresses.length} addresses`;
  return `${formatAddress(first)}–${formatAddress(last).split(".").at(-1)}`;
}
