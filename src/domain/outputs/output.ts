import type { DeploymentFacts } from "../facts/deploymentFacts.ts";
import type { Appliance } from "../model/appliance.ts";
import type { Deployment } from "../model/deployment.ts";
import type { Finding } from "../model/finding.ts";
import type { Site } from "../model/site.ts";
import type { Folders } from "./folders.ts";
import type { Block } from "./prose/block.ts";
import type { Table } from "./table/table.ts";

/** What an output can be about. */
export type OutputScope = "deployment" | "site" | "appliance";

/** What is wrong with a deployment, as an analysis knows it; outputs mark what is not fit for use. */
export interface KnownFindings {
  readonly findings: readonly Finding[];
  /** Findings of one object by its id, those of what it holds not included. */
  findingsOf(id: string): readonly Finding[];
}

/** What an output is made for: the whole deployment, one site, or one appliance of it. */
export interface OutputTarget {
  readonly scope: OutputScope;
  readonly deployment: Deployment;
  readonly facts: DeploymentFacts;
  /** The sites in question, in the design's order: all, or the one. */
  readonly sites: readonly Site[];
  /** The one appliance in question; absent: all of these sites. */
  readonly appliance?: Appliance;
  readonly known: KnownFindings;
  /** Where the files of each site and appliance go in an archive. */
  readonly folders: Folders;
}

/** What the text of a file is written in; a viewer colours by it. */
export type Language = "ini" | "inf" | "openssl" | "bind" | "hosts" | "powershell" | "batch" | "markdown";

/** Rows to be sorted, filtered and copied; its file is CSV. */
export interface TableDocument {
  readonly kind: "table";
  readonly title: string;
  /** Safe on Windows, without a folder unless the document has one of its own below its output's. */
  readonly fileName: string;
  readonly table: Table;
}

/** A text as it is to be stored in UTF-8: line ends, and a byte-order mark where its readers need one. */
export interface TextDocument {
  readonly kind: "text";
  readonly title: string;
  readonly fileName: string;
  readonly language: Language;
  readonly text: string;
  /** The same as data, where it is made of that: a viewer shows it as a page. */
  readonly blocks?: readonly Block[];
  /** Errors stand, so that it must not look ready. */
  readonly draft?: true;
}

/** A file that there cannot be, and why, in sentences. */
export interface WithheldDocument {
  readonly kind: "withheld";
  readonly title: string;
  readonly reasons: readonly string[];
}

/** One thing to look at, copy, download or file. */
export type OutputDocument = TableDocument | TextDocument | WithheldDocument;

/** A kind of thing that a design gives: a pure function of the design, the same design the same bytes. */
export interface Output {
  readonly id: string;
  readonly title: string;
  /** What it is, in one sentence without a full stop: the README of an archive and the app say it. */
  readonly about: string;
  /** What it can be made for, to be looked at. */
  readonly scopes: readonly OutputScope[];
  /** Has a few lines for each site, to be compared: of many sites too, a person looks at all of them. */
  readonly comparesSites?: true;
  /** For what an archive holds one: the deployment, each site, each appliance. */
  readonly filed: readonly OutputScope[];
  /** The folder of its files below that of what it is made for; absent: right there. */
  readonly folder?: string;
  /** What its files may be called, for people: `firewall.csv`, `<domain>.zone`. */
  readonly names: readonly string[];
  /** Nothing where the design has no need of it. Large tables cost time: call it when they are looked at. */
  make(target: OutputTarget): readonly OutputDocument[];
}
