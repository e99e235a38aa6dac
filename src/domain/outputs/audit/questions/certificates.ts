import { isTls } from "../../../facts/trunks.ts";
import type { Certificate } from "../../../facts/types.ts";
import { gatewayTitle } from "../../../model/lookup.ts";
import type { OutputTarget } from "../../output.ts";
import { code, line, listed } from "../../prose/block.ts";
import { aboutSome, ask, type Question } from "../question.ts";
import type { SiteAudit } from "../siteAudit.ts";

/** What those who look after certificates know of a site: its own certificate, and the trust between it and its gateways. */
export function certificateQuestions({ facts: { site } }: SiteAudit, { facts }: OutputTarget): readonly Question[] {
  const own = facts.certificates.filter(({ option, sites }) => option === 1 && sites.includes(site.id));
  const tls = site.gateways.filter(({ protocol }) => isTls(protocol)).map((one) => code(gatewayTitle(one)));
  return [
    ...own.map(certificateQuestion),
    ...aboutSome(tls, {
      one: (gateway) =>
        line`Has the gateway ${gateway} the root certificate of every appliance, and have the Mediation Servers the chain of its own?`,
      several: (gateways) =>
        line`Have the gateways ${gateways} the root certificate of every appliance, and the Mediation Servers the chain of theirs?`,
    }).map((text) => ask("certificates", text)),
  ];
}

/** Of the whole deployment: certificates that all sites share. */
export function deploymentCertificateQuestions({ facts }: OutputTarget): readonly Question[] {
  return facts.certificates.filter(({ option }) => option !== 1).map(certificateQuestion);
}

function certificateQuestion({ subjectName, subjectAlternativeNames }: Certificate): Question {
  return ask(
    "certificates",
    line`When does the certificate for ${code(subjectName)} run out, who has it with its private key, and does it hold ${listed(subjectAlternativeNames.map(code))}?`,
  );
}
