import { ClipboardPaste, Copy, CopyPlus, Scissors } from "lucide-react";
import { clipOf } from "../../domain/edits/clipOf.ts";
import type { Studio } from "../studio.tsx";
import { hasSelection, keep, put, takeAway } from "./clips.ts";
import type { Command } from "./command.ts";

/** Keeps what is selected as a clip, and gives its text. */
async function take(studio: Studio, how?: { readonly cut: boolean }): Promise<string> {
  const { clipText } = await import("../../document/clipText.ts");
  return clipText(keep(studio, how));
}

export const copy: Command = {
  id: "copy",
  label: "Copy",
  icon: Copy,
  browserKey: "Mod+C",
  enabled: hasSelection,
  async run(studio) {
    const text = await take(studio);
    await studio.ports.copyText(text);
  },
};

export const cut: Command = {
  id: "cut",
  label: "Cut",
  icon: Scissors,
  browserKey: "Mod+X",
  enabled: hasSelection,
  async run(studio) {
    await studio.ports.copyText(await take(studio, { cut: true }));
    takeAway(studio);
  },
};

export const paste: Command = {
  id: "paste",
  label: "Paste",
  icon: ClipboardPaste,
  browserKey: "Mod+V",
  enabled: ({ session }) => session.getState().clip !== undefined,
  run(studio) {
    const { clip } = studio.session.getState();
    if (clip) return put(studio, clip);
  },
};

export const duplicate: Command = {
  id: "duplicate",
  label: "Duplicate",
  alsoCalled: "copy clone",
  icon: CopyPlus,
  shortcuts: ["Mod+D"],
  forThings: "selected",
  enabled: hasSelection,
  run(studio) {
    const { selection } = studio.session.getState();
    return put(studio, clipOf(studio.document.getState().design, selection), { isDuplicate: true });
  },
};
