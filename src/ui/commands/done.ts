const PAST: Readonly<Record<string, string>> = {
  Add: "Added",
  Align: "Aligned",
  Distribute: "Distributed",
  Remove: "Removed",
  Move: "Moved",
};

/** The title of an edit once it is done, as a sentence: `Add gateway to Seattle` → `Added gateway to Seattle.` */
export function done(title: string): string {
  return `${title.replace(/^\w+/, (verb) => PAST[verb] ?? verb)}.`;
}
