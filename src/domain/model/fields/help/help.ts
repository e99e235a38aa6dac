/** What a person may want to know of a field, in sentences; its key, default and choices stand in the catalogue. */
export interface FieldHelp {
  /** What it is and what becomes of it. */
  readonly about: string;
  /** How it is written, where its kind does not say it all. */
  readonly form?: string;
  /** Where the fact stands: a section of the product's plan, or the part of its configuration file. */
  readonly source: string;
}

/** The source of what the studio keeps for itself. */
export const DESIGN_ONLY = "The design alone; no file of Cloud Connector holds it.";
