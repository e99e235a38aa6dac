import { FAILURES } from "../../facts/failures.ts";
import { type Block, heading, list, paragraph } from "../prose/block.ts";

/** What is watched, and what happens to calls when a part fails (domain, §4 and §11). */
export function failureSection(): readonly Block[] {
  return [
    heading(2, ["When something fails"]),
    paragraph(["Every minute the product looks after itself; what fails is drained, marked offline and recovered automatically:"]),
    list([
      ["A VM that is not on its switch, saved or stopped."],
      ["CMS: master and replica replicator agents. Mediation: replica replicator agent, Mediation."],
      ["Edge: replica replicator agent, Access Edge, A/V Edge, A/V Authentication, Web Conferencing Edge."],
      ["The inbound firewall rules CS RTCSRV of the Edge and CS RTCMEDSRV of the Mediation Server."],
    ]),
    {
      kind: "table",
      columns: ["Down", "Calls from the PSTN", "Calls to the PSTN", "What to do"],
      rows: FAILURES.map(({ down, inbound, outbound, action }) => [[down], [inbound], [outbound], [action]]),
    },
  ];
}
