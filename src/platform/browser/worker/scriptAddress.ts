/** The part of Trusted Types that is used here; browsers without it have no such thing. */
declare global {
  var trustedTypes:
    | { createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): string } }
    | undefined;
}

/** Named in the content security policy of the built page, which allows no other. */
const POLICY = "cce-studio";

let policy: { createScriptURL(address: string): string } | undefined;

/**
 * The address of a script of the studio's own, as the browser takes it for a worker: where it guards what becomes a script, the
 * page's one policy vouches for this address. It lets nothing through but scripts that were built with the page.
 */
export function scriptAddress(address: string): string {
  policy ??= globalThis.trustedTypes?.createPolicy(POLICY, { createScriptURL: ownAddress }) ?? { createScriptURL: ownAddress };
  return policy.createScriptURL(address);
}

function ownAddress(address: string): string {
  const { origin, protocol } = new URL(address, document.baseURI);
  if (origin !== window.location.origin || protocol !== window.location.protocol) {
    throw new TypeError(`“${address}” is no script of the studio.`);
  }
  return address;
}
