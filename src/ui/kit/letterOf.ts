/** The capital letter of a key that types one character; where the keyboard types letters of another script, the Latin one in the same place. */
export function letterOf({ key, code }: Pick<KeyboardEvent, "key" | "code">): string {
  const isForeign = /[^\p{ASCII}]/u.test(key) && code.startsWith("Key");
  return isForeign ? code.slice(3) : key.toUpperCase();
}
