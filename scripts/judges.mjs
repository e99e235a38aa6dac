import { findProgram, installPackages } from "./programs.mjs";

/** Programs that judge what the studio gives from outside, and the Debian packages that hold them. */
const JUDGES = [
  { program: "openssl", package: "openssl" },
  { program: "named-checkzone", package: "bind9-utils" },
];

const missing = () => JUDGES.filter(({ program }) => findProgram(program) === undefined);

/** Sees to the programs that judge outputs from outside; tests of those that cannot be had are skipped, and this says so. */
export function ensureJudges() {
  const wanted = missing();
  if (wanted.length > 0) installPackages(wanted.map((judge) => judge.package));
  for (const judge of missing()) {
    console.log(`${judge.program} is not installed and cannot be: its tests are skipped. Install it (Debian: ${judge.package}).`);
  }
}
