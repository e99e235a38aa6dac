export type Severity = "error" | "warning" | "info";

export type SubjectKind = "deployment" | "site" | "appliance" | "gateway";

/** What a finding is about, precise enough to focus the very input. */
export interface Subject {
  readonly kind: SubjectKind;
  /** The object's id; `deployment` for the deployment. */
  readonly id: string;
  /** How a person calls it. */
  readonly name: string;
  /** The id of the site that holds it; absent for the deployment. */
  readonly site?: string;
  /**
   * The name of the field in the catalogue (`fields`), `voiceRoutes/<route id>/name|pattern` for a route of a site, or the
   * `lineField` of an override for a line of an appliance's file that is no field of its inspector.
   */
  readonly field?: string;
  /** The line of the file that `field` names, as it is written: `[HybridVoiceRoutes] DACH`. */
  readonly line?: string;
}

/** Something worth saying about a design: what is wrong with which values, why, and how to mend it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly subject: Subject;
  /** How many things are wrong, where one sentence is said of several. */
  readonly extent?: number;
}
