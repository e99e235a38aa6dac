import type { Deployment } from "../../model/deployment.ts";
import type { Note, Position, Size } from "../../model/layout.ts";
import type { Text } from "../../model/text.ts";

/** How sites and names are dealt with that the open design has as well. */
export interface AdditionChoice {
  /** A site of the same name takes the appliances in; else it is a site of its own. */
  readonly join: boolean;
  /** Names that are taken already get a free one; else they stay, and rules flag them. */
  readonly rename: boolean;
}

/** A name that is taken already, or an automatic value that made way, and what is there instead. */
export interface Renaming {
  /** `Site name`, `Mediation: Server name`. */
  readonly what: string;
  /** What it is the name of. */
  readonly owner: string;
  readonly from: string;
  readonly to: string;
}

/** A value that should be the same everywhere but is not in what is added: it becomes the appliance's own. */
export interface OwnValue {
  readonly appliance: string;
  readonly section: string;
  readonly key: string;
  readonly shared: Text;
  readonly own: Text;
}

/** A setting of what is added that has no place in the open design, whose own stays. */
export interface NotTaken {
  readonly what: string;
  readonly owner: string;
  readonly text: string;
  readonly stays: Text;
}

/** What adding to a design would make of it, to be looked at first and then done by the edit `addDesign`. */
export interface Addition {
  /** The deployment that it was worked out for, and for no other. */
  readonly base: Deployment;
  readonly deployment: Deployment;
  /** Where hands had put what is added, within its sites. */
  readonly positions: Readonly<Record<string, Position>>;
  /** How large hands had made the frames of its sites. */
  readonly sizes: Readonly<Record<string, Size>>;
  readonly notes: readonly Note[];
  /** Names of sites that both have. */
  readonly sameSites: readonly string[];
  /** Names that are taken, with the free ones that they get if names are changed. */
  readonly renamings: readonly Renaming[];
  readonly own: readonly OwnValue[];
  readonly notTaken: readonly NotTaken[];
  /** Automatic names and addresses that were given anew because something added has theirs. */
  readonly gaveWay: readonly Renaming[];
}
