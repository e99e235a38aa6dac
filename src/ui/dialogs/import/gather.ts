import { parse } from "../../../document/parse.ts";
import { type IniText, readingTexts } from "../../../domain/import/readTexts.ts";
import { isUseful, leftOutOf, type Offer, type OfferedDesign } from "../../../domain/incoming.ts";
import { decodeText } from "../../../platform/decodeText.ts";
import { IntakeLimit, type TakenFile, takeIn } from "../../../platform/intake.ts";
import type { PickedFile } from "../../../store/ports.ts";

/** What was given, ready to be looked at; or the sentence why there is nothing. */
export type Gathered = { readonly ok: true; readonly offer: Offer } | { readonly ok: false; readonly message: string };

/**
 * Reads files in whatever mix: zips are unpacked, texts decoded, designs and ini files told apart.
 * @param pause waited for again and again, with the number of files read so far; throws where they are no longer wanted
 */
export async function gather(files: readonly PickedFile[], pause: (read: number) => Promise<void>): Promise<Gathered> {
  try {
    const intake = await takeIn(files, pause);
    const offer = await sorted(intake.files, intake.leftOut, () => pause(intake.files.length));
    return isUseful(offer) ? { ok: true, offer } : { ok: false, message: nothingIn(leftOutOf(offer)) };
  } catch (error) {
    if (error instanceof IntakeLimit) return { ok: false, message: error.message };
    throw error;
  }
}

async function sorted(files: readonly TakenFile[], refused: Offer["leftOut"], pause: () => Promise<void>): Promise<Offer> {
  const texts: IniText[] = [];
  const designs: OfferedDesign[] = [];
  const leftOut = [...refused];
  for (const { path, kind, bytes } of files) {
    const decoded = decodeText(bytes);
    await pause();
    if (!decoded.ok) leftOut.push({ path, reason: decoded.reason });
    else if (kind === "ini") texts.push({ path, text: decoded.text, encoding: decoded.encoding, warnings: decoded.warnings });
    else {
      const parsed = parse(decoded.text);
      if (parsed.ok) designs.push({ path, design: parsed.design, notes: [...decoded.warnings, ...parsed.notes] });
      else leftOut.push({ path, reason: parsed.message });
    }
  }
  const reading = readingTexts(texts);
  for (;;) {
    const step = reading.next();
    if (step.done) return { read: step.value, designs, leftOut };
    await pause();
  }
}

function nothingIn(leftOut: Offer["leftOut"]): string {
  const [only, ...more] = leftOut;
  const what =
    only === undefined
      ? "There is no file in it."
      : more.length === 0
        ? `“${only.path}” cannot be opened. ${only.reason}`
        : `None of the ${leftOut.length.toLocaleString("en-US")} files can be opened; the first is “${only.path}”. ${only.reason}`;
  return `${what} What is open stays as it is.`;
}
