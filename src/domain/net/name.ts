const NETBIOS = /^(?!\d+$)(?!-)[A-Za-z0-9-]{1,15}(?<!-)$/;
const LABEL = /^(?!-)[A-Za-z0-9_-]{1,63}(?<!-)$/;

/** Whether a text is a NetBIOS computer name as rule name/netbios wants it: 1–15 of A–Z a–z 0–9 -, no hyphen at the ends, not all digits. */
export function isNetbiosName(text: string): boolean {
  return NETBIOS.test(text);
}

/** Whether a text is a fully qualified domain name of two labels or more, 253 characters at most, its last label not all digits. */
export function isFqdn(text: string): boolean {
  const labels = text.split(".");
  return text.length <= 253 && labels.length >= 2 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(labels.at(-1) ?? "");
}

/** Whether two names are the same to DNS and NetBIOS, which do not tell letter case apart. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether `name` is `domain` or lies under it. */
export function isUnderDomain(name: string, domain: string): boolean {
  const lower = name.toLowerCase();
  const parent = domain.toLowerCase();
  return lower === parent || lower.endsWith(`.${parent}`);
}
