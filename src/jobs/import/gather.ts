import { parse } from "../../document/parse.ts";
import { type IniText, readingTexts } from "../../domain/import/readTexts.ts";
import { isUseful, leftOutOf, type Offer, type OfferedDesign } from "../../domain/incoming.ts";
import { decodeText } from "../../platform/decodeText.ts";
import { type TakenFile, takeIn } from "../../platform/intake.ts";
import type { PickedFile, Progress } from "../../store/jobs.ts";

/**
 * Reads files in whatever mix: zips are unpacked, texts decoded, designs and ini files told apart. Throws a sentence where there is
 * nothing to look at.
 */
export async function gather(picked: readonly PickedFile[], report: (progress: Progress) => void): Promise<Offer> {
  const given = picked.map(({ path, content }) => ({
    path,
    size: content.size,
    read: async () => new Uint8Array(await content.arrayBuffer()),
  }));
  const { files, leftOut } = await takeIn(given, (done, total) => report({ step: "reading", done, total }));
  const offer = sorted(files, leftOut, report);
  if (!isUseful(offer)) throw new Error(nothingIn(leftOutOf(offer)));
  return offer;
}

function sorted(files: readonly TakenFile[], refused: Offer["leftOut"], report: (progress: Progress) => void): Offer {
  const texts: IniText[] = [];
  const designs: OfferedDesign[] = [];
  const leftOut = [...refused];
  for (const { path, kind, bytes } of files) {
    const decoded = decodeText(bytes);
    if (!decoded.ok) leftOut.push({ path, reason: decoded.reason });
    else if (kind === "ini") texts.push({ path, text: decoded.text, encoding: decoded.encoding, warnings: decoded.warnings });
    else {
      const parsed = parse(decoded.text);
      if (parsed.ok) designs.push({ path, design: parsed.design, notes: [...decoded.warnings, ...parsed.notes] });
      else leftOut.push({ path, reason: parsed.message });
    }
  }
  const reading = readingTexts(texts);
  for (let done = 1; ; done++) {
    const step = reading.next();
    if (step.done) return { read: step.value, designs, leftOut };
    report({ step: "understanding", done: Math.min(done, texts.length), total: texts.length });
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
