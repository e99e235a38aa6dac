import type { IniField } from "../model/fields/index.ts";
import type { GatewayLines } from "../model/matchGateways.ts";
import type { FieldTexts } from "./fieldTexts.ts";
import type { ImportNote } from "./report.ts";

/** A line that the studio does not know, with what stood before it (see Override). */
export interface UnknownLine {
  readonly section: string;
  readonly key: string;
  readonly text: string | undefined;
  readonly after: string;
}

/** A gateway's section. */
export interface ReadGateway extends GatewayLines {
  /** As the file has it, without leading zeros. */
  readonly number: string;
  readonly texts: FieldTexts;
  readonly unknown: readonly UnknownLine[];
}

/** A comment with the line it stands before (see IniComment), gateways by their number. */
export interface ReadComment {
  readonly text: string;
  readonly section?: string;
  readonly gatewayNumber?: string;
  readonly key?: string;
}

/** A key that a later line replaced, or a section that stood again (see Repeated), gateways by their number. */
export interface ReadRepeated {
  readonly section: string;
  readonly key?: string;
  readonly gatewayNumber?: string;
  readonly text?: string;
}

/** What a file says apart from its appliance's own fields, as the files of a site usually do alike. */
export interface Common {
  /** The values of the deployment's and the site's fields. */
  readonly texts: FieldTexts;
  /** In the order of the file. */
  readonly routes: readonly { readonly name: string; readonly pattern: string }[];
  /** By number; sections without any key are left out. */
  readonly gateways: readonly ReadGateway[];
  readonly unknown: readonly UnknownLine[];
  readonly comments: readonly ReadComment[];
  readonly repeated: readonly ReadRepeated[];
}

/** What one CloudConnector.ini says: every value as it is written, under its current spelling. */
export interface ReadFile {
  readonly path: string;
  /** The values of the appliance's own fields. */
  readonly own: FieldTexts;
  /** The very same object in files that are known to say the same. */
  readonly common: Common;
  readonly notes: readonly ImportNote[];
}

/** The text of a field of a file, gateways' fields excepted. */
export function textOf({ own, common }: ReadFile, field: IniField): string | undefined {
  return (field.owner === "appliance" ? own : common.texts).get(field);
}

/** A file as it was read, or why it was not. */
export type ReadResult = { readonly ok: true; readonly file: ReadFile } | { readonly ok: false; readonly reason: string };
