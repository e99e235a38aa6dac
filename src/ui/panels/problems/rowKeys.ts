/** The part of a key event that matters here. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** What a key does to a row of the list: F mends the problem, Shift+F all of its rule. */
export function rowKeyOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): "fix" | "fix-all" | undefined {
  if (key.toLowerCase() !== "f" || ctrlKey || metaKey || altKey) return undefined;
  return shiftKey ? "fix-all" : "fix";
}
