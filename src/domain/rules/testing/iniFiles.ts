import { iniOf } from "../../outputs/ini/iniOf.ts";
import { validDeployment } from "../testing.ts";

/** The file of one appliance. */
export interface IniFile {
  readonly path: string;
  readonly text: string;
}

/** Values to write into files, by `Section.Key`; undefined takes the line away. */
type Lines = Readonly<Record<string, string | undefined>>;

/** A fault of ini files: what is written into the files of two sites that deploy. */
export interface IniFault {
  /** Into every file of the deployment, of the first site (Seattle), or of its second appliance alone; by default of the first site. */
  readonly of?: "deployment" | "site" | "appliance";
  readonly lines?: Lines;
  /** Anything else that is done to each of these texts. */
  readonly text?: (text: string) => string;
  /** Where these files lie instead. */
  readonly path?: (path: string) => string;
  /** Other files in the place of all of them, made from the first one. */
  readonly files?: (first: string) => readonly IniFile[];
}

/** The files of two sites that deploy: three appliances and two. */
function validFiles(): readonly (IniFile & { readonly site: number; readonly number: number })[] {
  const deployment = validDeployment();
  return deployment.sites.flatMap((site, index) =>
    site.appliances.map((appliance, number) => {
      const ini = iniOf(deployment, site, appliance);
      if (!ini.ok) throw new Error(ini.problems.map(({ reason }) => reason).join(" "));
      return { path: `${site.siteName}/${appliance.hostName}/CloudConnector.ini`, text: ini.text, site: index, number };
    }),
  );
}

/** The files of two sites that deploy, with a fault in them. */
export function faultyFiles(fault: IniFault = {}): readonly IniFile[] {
  const { of = "site", lines = {}, text: change = same, path: move = same, files } = fault;
  const valid = validFiles();
  if (files) return files(valid[0]?.text ?? "");
  return valid.map(({ path, text, site, number }) => {
    const isMeant = of === "deployment" || (site === 0 && (of === "site" || number === 1));
    return isMeant ? { path: move(path), text: change(withLines(text, lines)) } : { path, text };
  });
}

const same = (text: string) => text;

function withLines(text: string, lines: Lines): string {
  return Object.entries(lines).reduce((written, [place, value]) => withLine(written, place, value), text);
}

/** Writes the value of one key that is in the file. */
function withLine(text: string, place: string, value: string | undefined): string {
  const [section, key] = place.split(".");
  let current = "";
  let found = false;
  const lines = text.split("\r\n").flatMap((line) => {
    current = /^\[(.+)\]$/.exec(line)?.[1] ?? current;
    if (current !== section || !line.startsWith(`${key}=`)) return [line];
    found = true;
    return value === undefined ? [] : [`${key}=${value}`];
  });
  if (!found) throw new Error(`The file has no line for ${place}.`);
  return lines.join("\r\n");
}
