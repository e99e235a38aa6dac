import { FileText, Server } from "lucide-react";
import { useEffect, useRef } from "react";
import { useShallow } from "zustand/react/shallow";
import { siteTitle } from "../../../domain/model/lookup.ts";
import { useDesign, useSession } from "../../studio.tsx";
import { EmptyState } from "../dock/EmptyState.tsx";
import { ApplianceList } from "./ApplianceList.tsx";
import { chosenAppliance } from "./chosenAppliance.ts";
import { FileView } from "./FileView.tsx";

/** The file of the selected appliance beside the list of all. */
export default function ConfigurationPanel() {
  const selection = useSession((session) => session.selection);
  const last = useRef<string>(undefined);
  const chosen = useDesign(useShallow(({ deployment }) => chosenAppliance(deployment, selection, last.current)));
  const hasAppliances = useDesign(({ deployment }) => deployment.sites.some((site) => site.appliances.length > 0));
  const shown = chosen?.appliance?.id;
  useEffect(() => {
    if (shown !== undefined) last.current = shown;
  }, [shown]);
  if (!hasAppliances) {
    return (
      <EmptyState icon={FileText} title="No file yet">
        Every appliance becomes one CloudConnector.ini. Add an appliance from the palette: its file is written here while you draw and type.
      </EmptyState>
    );
  }
  return (
    <div className="flex h-full">
      <ApplianceList shown={shown} />
      {chosen?.appliance ? (
        <FileView site={chosen.site} appliance={chosen.appliance} />
      ) : (
        <div className="min-w-0 flex-1">
          <EmptyState icon={Server} title={`${chosen ? siteTitle(chosen.site) : "This site"} has no appliance yet`}>
            Add one from the palette, or pick an appliance of another site at the left.
          </EmptyState>
        </div>
      )}
    </div>
  );
}
