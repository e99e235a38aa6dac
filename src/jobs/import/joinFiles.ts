import { planAddition } from "../../domain/edits/addition/planAddition.ts";
import { portable } from "../../domain/edits/addition/portable.ts";
import { incomingOf, type Offer, together } from "../../domain/incoming.ts";
import type { FilesJoined, JoinRequest } from "../../store/jobs.ts";

/** What the chosen files of an offer would become. */
export function joinFiles(offer: Offer, { excluded, choice, onto }: JoinRequest): FilesJoined {
  const { parts, report } = incomingOf(offer, excluded);
  const joined = together(parts, choice);
  const addition = onto === undefined ? joined?.addition : planAddition(onto, parts, choice);
  return { design: joined?.design, report, addition: addition && portable(addition) };
}
