import "./zodSetup.ts";
import { Clip } from "../domain/model/clip.ts";

/** A clip as text for a clipboard, for other windows and mail to carry. */
export function clipText(clip: Clip): string {
  return JSON.stringify(clip);
}

/** Whether a text was a clip, be it whole or not. */
export function isClipText(text: string): boolean {
  return text.trimStart().startsWith('{"format":"cce-studio-clip"');
}

/** Reads a clip from a clipboard's text; undefined where it holds something else. */
export function readClip(text: string): Clip | undefined {
  if (!isClipText(text)) return undefined;
  try {
    const read = Clip.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
