interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A text in parts: where the words of a query stand in it, and what is between. Together the parts are the text. */
export function markedParts(text: string, query: string): readonly Part[] {
  const lower = text.toLowerCase();
  // Of some letters the small one is longer: then places in one are not places in the other.
  const words = lower.length === text.length ? query.toLowerCase().split(/\s+/).filter(Boolean) : [];
  const parts: Part[] = [];
  let done = 0;
  while (done < text.length) {
    const places = words.map((word) => ({ at: lower.indexOf(word, done), length: word.length })).filter(({ at }) => at !== -1);
    const [next] = places.sort((one, other) => one.at - other.at || other.length - one.length);
    const at = next?.at ?? text.length;
    if (at > done) parts.push({ text: text.slice(done, at), isMarked: false });
    if (next) parts.push({ text: text.slice(at, at + next.length), isMarked: true });
    done = at + (next?.length ?? 0);
  }
  return parts;
}
