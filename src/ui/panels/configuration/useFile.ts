import { useMemo } from "react";
import { useShallow } from "zustand/react/shallow";
import type { Appliance } from "../../../domain/model/appliance.ts";
import type { Deployment } from "../../../domain/model/deployment.ts";
import type { Design } from "../../../domain/model/design.ts";
import type { Finding } from "../../../domain/model/finding.ts";
import { findById } from "../../../domain/model/lookup.ts";
import type { Site } from "../../../domain/model/site.ts";
import { type IniLine, type IniResult, iniOf } from "../../../domain/outputs/ini/iniOf.ts";
import { standingErrors } from "../../../domain/outputs/standingErrors.ts";
import { useAnalysis, useDesign, useDocument } from "../../studio.tsx";

/** The file of an appliance as it would be exported now, and what stands against it. */
export interface ApplianceFile {
  readonly ini: IniResult;
  readonly errors: readonly Finding[];
  /** The file before the last step of the undo list. */
  readonly before: readonly IniLine[] | undefined;
}

const NO_SITES: Deployment["sites"] = [];

/** Keeps the file of an appliance up to date; a change at another site is none of its business. */
export function useFile(site: Site, appliance: Appliance): ApplianceFile {
  const shared = useDesign(useShallow(({ deployment }): Deployment => ({ ...deployment, sites: NO_SITES })));
  const errors = useAnalysis(useShallow((analysis) => standingErrors(analysis, site, appliance)));
  const earlier = useDocument((state) => state.past.at(-1)?.design);
  const ini = useMemo(() => iniOf(shared, site, appliance, { errors: errors.length }), [shared, site, appliance, errors.length]);
  const before = useMemo(() => earlier && linesOf(earlier, appliance.id, errors.length), [earlier, appliance.id, errors.length]);
  return { ini, errors, before };
}

/** The file that an appliance had in an earlier state of the design. */
function linesOf({ deployment }: Design, id: string, errors: number): readonly IniLine[] | undefined {
  const found = findById(deployment, id);
  if (found?.kind !== "appliance") return undefined;
  const ini = iniOf(deployment, found.site, found.appliance, { errors });
  return ini.ok ? ini.lines : undefined;
}
