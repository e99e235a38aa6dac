import type { Deployment } from "../model/deployment.ts";
import type { Design } from "../model/design.ts";

/**
 * A change of the design that a person can name: a pure function from design to design.
 *
 * `apply` returns the very same design when there is nothing to change, shares every object it does not touch (facts are
 * memoised by identity), and throws `EditRefused` with a sentence when it cannot be done.
 */
export interface Edit<Args> {
  readonly id: string;
  /** What the undo list says: a sentence in the past tense or the imperative without a full stop, e.g. `Add appliance to Seattle`. */
  title(design: Design, args: Args): string;
  apply(design: Design, args: Args): Design;
  /**
   * What `apply` does to the deployment before allocation makes way for it. Where there is this, many such edits in a row are
   * settled once, not one by one: thousands of appliances are changed at once in a moment.
   */
  change?(deployment: Deployment, args: Args): Deployment;
  /**
   * Whether an edit with `later` undoes and supersedes one with `earlier`, both of one visit to a field: only the last text
   * typed counts, applied to the design as it was before the visit. Absent: later edits add to earlier ones.
   */
  replaces?(earlier: Args, later: Args): boolean;
}

/** The one way to make an edit; keeps the type of its arguments. */
export function defineEdit<Args>(edit: Edit<Args>): Edit<Args> {
  return edit;
}

/** An edit that cannot be done; the message is for the user. */
export class EditRefused extends Error {
  override readonly name = "EditRefused";
}
