/** Why .NET would not take a pattern; the message is the end of a sentence, e.g. `a parenthesis is never closed`. */
export class PatternError extends Error {
  override readonly name = "PatternError";
  /** Where it was noticed: characters of the pattern before that point. */
  readonly at: number;

  constructor(reason: string, at: number) {
    super(reason);
    this.at = at;
  }
}
