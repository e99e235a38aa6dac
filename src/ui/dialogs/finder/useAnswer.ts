import { useMemo } from "react";
import { find, type Hit } from "../../../domain/find/find.ts";
import { findNotes, type NoteHit } from "../../../domain/find/findNotes.ts";
import { holdsExactly, holdsNearly } from "../../../domain/find/nearly.ts";
import { notesOf } from "../../../domain/model/lookup.ts";
import { COMMANDS } from "../../commands/registry.ts";
import { useDesign, useStudio } from "../../studio.tsx";
import { matchingCommands } from "./matchingCommands.ts";
import { matchingRules } from "./matchingRules.ts";
import { useRules } from "./useRules.ts";

/** Enough to see that the words do not tell apart what one looks for. */
const MOST_HITS = 40;

/** What has the words that were typed. */
interface Answer {
  readonly hits: readonly (Hit | NoteHit)[];
  readonly commands: ReturnType<typeof matchingCommands>;
  readonly rules: ReturnType<typeof useRules>;
  /** Nothing has them as they were typed; what is here has them with a slip. */
  readonly isNearly: boolean;
}

export function hasAny({ hits, commands: { now, later }, rules }: Answer): boolean {
  return hits.length + now.length + later.length + rules.length > 0;
}

/** Looks for words in the design, the commands and the rules; where nothing has them, for what is written nearly so. */
export function useAnswer(query: string): Answer {
  const studio = useStudio();
  const deployment = useDesign((design) => design.deployment);
  const notes = useDesign(notesOf);
  const catalogue = useRules();
  return useMemo(() => {
    function look(nearly: boolean): Answer {
      const holds = nearly ? holdsNearly : holdsExactly;
      const hits = [...find(deployment, query, MOST_HITS, { nearly }), ...findNotes(notes, query, MOST_HITS, holds)];
      const commands = matchingCommands(COMMANDS, query, studio, holds);
      const rules = matchingRules(catalogue, query, MOST_HITS, holds);
      return { hits, commands, rules, isNearly: nearly };
    }
    const exact = look(false);
    return query.trim() === "" || hasAny(exact) ? exact : look(true);
  }, [deployment, notes, catalogue, query, studio]);
}
