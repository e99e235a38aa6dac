import { applianceTitle } from "../model/lookup.ts";
import { appliancesOf } from "./eachAppliance.ts";
import { iniFileName } from "./ini/iniOf.ts";
import { iniText } from "./ini/iniText.ts";
import type { Output, OutputDocument } from "./output.ts";
import { standingErrors } from "./standingErrors.ts";

/** The CloudConnector.ini of every appliance; a draft where errors stand, none where a value cannot be written. */
export const configuration: Output = {
  id: "configuration",
  title: "Configuration",
  about: "what Cloud Connector is installed from; CloudConnector.draft.ini where errors stand",
  scopes: ["appliance"],
  filed: ["appliance"],
  names: ["CloudConnector.ini", "CloudConnector.draft.ini"],
  make: (target) =>
    appliancesOf(target).map(([{ appliance }, { site }]): OutputDocument => {
      const errors = standingErrors(target.known, site, appliance).length;
      const ini = iniText(target.deployment, site, appliance, { errors });
      const title = applianceTitle(appliance);
      if (!ini.ok) return { kind: "withheld", title, reasons: ini.problems.map(({ reason }) => reason) };
      return { kind: "text", title, fileName: iniFileName(errors), language: "ini", text: ini.text, ...(errors > 0 && { draft: true }) };
    }),
};
