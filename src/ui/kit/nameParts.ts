/** Letters of an ending that always has room on one line. */
const SHORT = 8;

/**
 * A name, parted before what tells it from others: its last word where that is short, else the number at its end. Of sixteen hosts with
 * one name the ending is all there is to tell them apart, and may not be cut off.
 */
export function nameParts(name: string): readonly [beginning: string, ending: string] {
  const word = /[-_. ]([^-_. ]+)$/.exec(name)?.[1] ?? "";
  const ending = word !== "" && word.length <= SHORT ? word : (/[^\d](\d{1,4})$/.exec(name)?.[1] ?? "");
  return [name.slice(0, name.length - ending.length), ending];
}
