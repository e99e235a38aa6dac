import { useState } from "react";
import { Panel, usePanelRef } from "react-resizable-panels";
import { Dock } from "./Dock.tsx";

/** The height of the tabs alone, in pixels. */
const TABS = 36;

/** The dock as the lower part of a resizable group; it collapses to its tabs. */
export function DockPanel() {
  const panel = usePanelRef();
  const [collapsed, setCollapsed] = useState(false);
  return (
    <Panel
      panelRef={panel}
      collapsible
      collapsedSize={TABS}
      minSize={120}
      defaultSize={248}
      onResize={({ inPixels }) => setCollapsed(inPixels <= TABS + 1)}
    >
      <Dock collapsed={collapsed} setCollapsed={(next) => (next ? panel.current?.collapse() : panel.current?.expand())} />
    </Panel>
  );
}
