import { Content, Root } from "@radix-ui/react-tabs";
import { ChevronDown, ChevronUp, Maximize2, Minimize2 } from "lucide-react";
import { type ComponentType, useEffect, useState } from "react";
import type { DockTab } from "../../../store/sessionStore.ts";
import { IconButton } from "../../kit/IconButton.tsx";
import { loadable } from "../../kit/loadable.tsx";
import { Part } from "../../kit/Part.tsx";
import type { Fold } from "../../kit/Split.tsx";
import { useAnalysis, useSession, useStudio } from "../../studio.tsx";
import { ALL_PROBLEMS } from "../problems/filter.ts";
import { NoProblems } from "../problems/NoProblems.tsx";
import { ProblemCounts } from "./ProblemCounts.tsx";
import { TabBar } from "./TabBar.tsx";
import { TAB_TITLES } from "./tabs.ts";

export const ProblemsPanel = loadable(() => import("../problems/ProblemsPanel.tsx"));
const CapacityPanel = loadable(() => import("../capacity/CapacityPanel.tsx"));
const ConfigurationPanel = loadable(() => import("../configuration/ConfigurationPanel.tsx"));
const CertificatesPanel = loadable(() => import("../certificates/CertificatesPanel.tsx"));
const DnsPanel = loadable(() => import("../outputs/DnsPanel.tsx"));
const FirewallPanel = loadable(() => import("../outputs/FirewallPanel.tsx"));
const AddressesPanel = loadable(() => import("../outputs/AddressesPanel.tsx"));
const DocumentsPanel = loadable(() => import("../outputs/DocumentsPanel.tsx"));

/** The panels that need nothing but to be shown. */
const PANELS: Readonly<Record<Exclude<DockTab, "problems">, ComponentType>> = {
  capacity: CapacityPanel,
  configuration: ConfigurationPanel,
  certificates: CertificatesPanel,
  dns: DnsPanel,
  firewall: FirewallPanel,
  addresses: AddressesPanel,
  documents: DocumentsPanel,
};

/** The dock below the canvas: problems, facts and files, one tab each. Only the shown one is rendered. */
export function Dock(fold: Fold) {
  const { collapsed, enlarged, setCollapsed, setEnlarged } = fold;
  const { session, dock } = useStudio();
  useEffect(() => {
    dock.current = fold;
  });
  const shown = useSession((state) => state.dockTab);
  function show(tab: DockTab): void {
    session.getState().showTab(tab);
    if (collapsed) setCollapsed(false);
  }
  return (
    <Root asChild value={shown} onValueChange={(tab) => show(tab as DockTab)}>
      <section
        aria-label="Problems, facts and files"
        // A layer of its own: else the browser puts it together with what stands over the dots of the canvas, and leaves pieces of that on it.
        className="flex h-full flex-col overflow-hidden bg-panel will-change-transform"
      >
        <div className="flex h-9 shrink-0 items-center border-b border-line">
          <TabBar shown={shown} show={show} noteOf={(tab) => (tab === "problems" ? <ProblemCounts /> : null)} />
          <IconButton
            icon={enlarged ? Minimize2 : Maximize2}
            label={enlarged ? "Make the dock small again" : "Enlarge the dock"}
            onClick={() => setEnlarged(!enlarged)}
          />
          <IconButton
            icon={collapsed ? ChevronUp : ChevronDown}
            label={collapsed ? "Show the dock" : "Hide the dock"}
            aria-expanded={!collapsed}
            className="mr-1.5"
            onClick={() => setCollapsed(!collapsed)}
          />
        </div>
        <Content value={shown} hidden={collapsed} tabIndex={undefined} className="min-h-0 flex-1">
          <Part key={shown} name={`“${TAB_TITLES[shown]}”`}>
            {!collapsed && <Shown tab={shown} />}
          </Part>
        </Content>
      </section>
    </Root>
  );
}

/** The panel of a tab. What the problems are filtered by is kept while other tabs are shown. */
function Shown({ tab }: { readonly tab: DockTab }) {
  const [filter, setFilter] = useState(ALL_PROBLEMS);
  const isFlawless = useAnalysis(({ findings }) => findings.length === 0);
  if (tab === "problems") return isFlawless ? <NoProblems /> : <ProblemsPanel filter={filter} setFilter={setFilter} />;
  const Panel = PANELS[tab];
  return <Panel />;
}
