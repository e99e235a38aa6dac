import { ShieldCheck } from "lucide-react";
import { useMemo } from "react";
import { siteTitle } from "../../../domain/model/lookup.ts";
import { useAnalysis } from "../../studio.tsx";
import { EmptyState } from "../dock/EmptyState.tsx";
import { CertificateCard } from "./CertificateCard.tsx";
import { CertificateSettings } from "./CertificateSettings.tsx";

/** The public certificates to ask for, and what decides about them. */
export default function CertificatesPanel() {
  const certificates = useAnalysis((analysis) => analysis.certificates);
  const sites = useAnalysis((analysis) => analysis.deployment.sites);
  const titles = useMemo(() => new Map(sites.map((site) => [site.id, siteTitle(site)])), [sites]);
  return (
    <div className="@container h-full">
      <div className="flex h-full flex-col overflow-y-auto @lg:flex-row @lg:overflow-hidden">
        <CertificateSettings />
        <section aria-label="Certificates" className="min-w-0 flex-1 border-line @max-lg:border-t @lg:overflow-y-auto @lg:border-l">
          {certificates.length === 0 ? (
            <EmptyState icon={ShieldCheck} title="No certificate names yet">
              They are made of the SIP domains and the Access Edge pool of each site. Click the empty canvas and enter the SIP domains in
              the inspector; then give every site its pool name.
            </EmptyState>
          ) : (
            <ul className="flex flex-col gap-2 p-3">
              {certificates.map((certificate) => (
                <CertificateCard
                  key={certificate.sites.join(" ")}
                  certificate={certificate}
                  sites={certificate.sites.map((id) => titles.get(id) ?? "").join(", ")}
                />
              ))}
            </ul>
          )}
        </section>
      </div>
    </div>
  );
}
