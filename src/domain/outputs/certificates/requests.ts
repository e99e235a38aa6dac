import type { Certificate } from "../../facts/types.ts";
import { unixText, windowsTextWithoutMark } from "../text/lines.ts";
import { oneLine } from "../text/oneLine.ts";

const KEY_LENGTH = 2048;
const SERVER_AUTHENTICATION = "1.3.6.1.5.5.7.3.1";

/**
 * A request for Windows’ certreq: `certreq -new FILE.inf FILE.req`. The names are DNS names, which need no escape; the
 * private key can be exported, for it goes to every Edge of the pool.
 * @param sites how people call the sites whose Edges install it
 */
export function infText({ subjectName, subjectAlternativeNames }: Certificate, sites: readonly string[]): string {
  const last = subjectAlternativeNames.length - 1;
  return windowsTextWithoutMark([
    `; Certificate of the Access Edges of ${sites.map(oneLine).join(", ")}`,
    `; certreq -new "${subjectName}.inf" "${subjectName}.req"`,
    "[Version]",
    'Signature="$Windows NT$"',
    "",
    "[NewRequest]",
    `Subject="CN=${subjectName}"`,
    "Exportable=TRUE",
    "MachineKeySet=TRUE",
    `KeyLength=${KEY_LENGTH}`,
    "KeySpec=1",
    "KeyUsage=0xA0",
    'ProviderName="Microsoft RSA SChannel Cryptographic Provider"',
    "ProviderType=12",
    "HashAlgorithm=SHA256",
    "RequestType=PKCS10",
    `FriendlyName="${subjectName}"`,
    "",
    "[EnhancedKeyUsageExtension]",
    `OID=${SERVER_AUTHENTICATION}`,
    "",
    "[Extensions]",
    '2.5.29.17="{text}"',
    ...subjectAlternativeNames.map((name, index) => `_continue_="dns=${name}${index < last ? "&" : ""}"`),
  ]);
}

/**
 * A request for OpenSSL: `openssl req -new -config FILE.cnf -nodes -keyout FILE.key -out FILE.csr`.
 * No comment ends with a backslash, which would swallow the next line.
 */
export function opensslText({ subjectName, subjectAlternativeNames }: Certificate, sites: readonly string[]): string {
  return unixText([
    `# Certificate of the Access Edges of these sites: ${sites.map(oneLine).join(", ")}.`,
    `# openssl req -new -config ${subjectName}.cnf -nodes -keyout ${subjectName}.key -out ${subjectName}.csr`,
    "[req]",
    "prompt = no",
    `default_bits = ${KEY_LENGTH}`,
    "default_md = sha256",
    "distinguished_name = subject",
    "req_extensions = extensions",
    "",
    "[subject]",
    `CN = ${subjectName}`,
    "",
    "[extensions]",
    "keyUsage = critical, digitalSignature, keyEncipherment",
    "extendedKeyUsage = serverAuth",
    "subjectAltName = @names",
    "",
    "[names]",
    ...subjectAlternativeNames.map((name, index) => `DNS.${index + 1} = ${name}`),
  ]);
}
