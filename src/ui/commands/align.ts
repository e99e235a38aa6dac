import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceAround,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceAround,
  type LucideIcon,
} from "lucide-react";
import { type Alignment, arePeers, type Direction } from "../../domain/arrangement/align.ts";
import { alignItems, distributeItems } from "../../domain/edits/alignItems.ts";
import type { Design } from "../../domain/model/design.ts";
import { runEdit, type Studio } from "../studio.tsx";
import type { Command } from "./command.ts";
import { done } from "./done.ts";

let last: { readonly design: Design; readonly selection: readonly string[]; readonly answer: boolean } | undefined;

/** Whether as many things of one plane are selected as it takes; eight buttons ask for whatever changes in the studio. */
function canAlign({ document, session }: Studio, least: number): boolean {
  const { selection } = session.getState();
  if (selection.length < least) return false;
  const { design } = document.getState();
  if (last?.design !== design || last.selection !== selection) last = { design, selection, answer: arePeers(design, selection) };
  return last.answer;
}

/** Why what is selected cannot be put on a line. */
function whyNot({ session }: Studio, least: 2 | 3): string {
  const { selection } = session.getState();
  if (selection.length < least) return `It takes ${least === 2 ? "two" : "three"} things or more.`;
  return "Only for things that share a line: sites and notes, or the appliances of one site, or its gateways.";
}

/** Keeps in view what was in view, as a row becomes a column below it, and says what was done: whoever works in the outline does not see it. */
function arrange(studio: Studio, edit: (ids: readonly string[]) => boolean): void {
  const { document, session, view } = studio;
  const ids = session.getState().selection;
  const keepInView = view.current?.beforeAdding();
  if (!edit(ids)) return;
  keepInView?.(ids);
  session.getState().announce(done(document.getState().past.at(-1)?.title ?? ""));
}

function align(alignment: Alignment, label: string, icon: LucideIcon): Command {
  return {
    id: `align-${alignment}`,
    label,
    icon,
    enabled: (studio) => canAlign(studio, 2),
    whyNot: (studio) => whyNot(studio, 2),
    run: (studio) => arrange(studio, (ids) => runEdit(studio, alignItems, { ids, alignment })),
  };
}

function distribute(direction: Direction, icon: LucideIcon): Command {
  return {
    id: `distribute-${direction}`,
    label: `Distribute ${direction}`,
    icon,
    enabled: (studio) => canAlign(studio, 3),
    whyNot: (studio) => whyNot(studio, 3),
    run: (studio) => arrange(studio, (ids) => runEdit(studio, distributeItems, { ids, direction })),
  };
}

/** Putting several things on one line, or at the same distance. */
export const ALIGN_COMMANDS: readonly Command[] = [
  align("left", "Align left edges", AlignStartVertical),
  align("center", "Align centers", AlignCenterVertical),
  align("right", "Align right edges", AlignEndVertical),
  align("top", "Align upper edges", AlignStartHorizontal),
  align("middle", "Align middles", AlignCenterHorizontal),
  align("bottom", "Align lower edges", AlignEndHorizontal),
  distribute("horizontally", AlignHorizontalSpaceAround),
  distribute("vertically", AlignVerticalSpaceAround),
];
