import { Copy } from "lucide-react";
import { memo } from "react";
import type { Certificate } from "../../../domain/facts/types.ts";
import { Button } from "../../kit/Button.tsx";
import { countRender } from "../../kit/renderProbe.ts";
import { useCopy } from "../dock/useCopy.ts";
import { certificateText } from "./options.ts";

interface CertificateCardProps {
  readonly certificate: Certificate;
  /** The titles of the sites that install it, parted by commas. */
  readonly sites: string;
}

/** Whether two cards show the same: the facts are made anew when anything changes, the names seldom change. */
function showsSame(one: CertificateCardProps, other: CertificateCardProps): boolean {
  return one.sites === other.sites && certificateText(one.certificate) === certificateText(other.certificate);
}

/** One certificate to ask for: its names in their order, and where it goes. */
export const CertificateCard = memo(function CertificateCard({ certificate, sites }: CertificateCardProps) {
  const copy = useCopy();
  countRender("CertificateCard", certificate.subjectName);
  const { subjectName, subjectAlternativeNames } = certificate;
  const count = certificate.sites.length;
  return (
    <li className="rounded-node border border-line p-3">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <h3 className="font-semibold [overflow-wrap:anywhere]">{count === 1 ? sites : `All ${count} sites`}</h3>
          {count > 1 && <p className="text-[12px] text-second [overflow-wrap:anywhere]">{sites}</p>}
        </div>
        <Button
          icon={Copy}
          className="h-[26px]! px-2.5!"
          aria-label={`Copy names of ${subjectName}`}
          onClick={() => void copy(certificateText(certificate), `the names of ${subjectName}`)}
        >
          Copy
        </Button>
      </div>
      <dl className="mt-2 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-3 gap-y-1 text-[12px]">
        <dt className="text-second">SN</dt>
        <dd className="font-mono [overflow-wrap:anywhere]">{subjectName}</dd>
        <dt className="text-second">SAN</dt>
        <dd>
          <ol className="flex flex-wrap gap-x-4 font-mono">
            {subjectAlternativeNames.map((name) => (
              <li key={name} className="[overflow-wrap:anywhere]">
                {name}
              </li>
            ))}
          </ol>
        </dd>
      </dl>
    </li>
  );
}, showsSame);
