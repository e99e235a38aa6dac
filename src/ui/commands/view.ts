import { Map as MapIcon, Maximize, Minus, MonitorCog, Moon, Plus, Sun, ZoomIn } from "lucide-react";
import type { Command } from "./command.ts";

export const fitView: Command = {
  id: "fit",
  label: "Fit everything into view",
  alsoCalled: "zoom all",
  icon: Maximize,
  shortcuts: ["Shift+1"],
  run: ({ view }) => view.current?.fit(),
};

export const zoomToSelection: Command = {
  id: "zoom-to-selection",
  label: "Zoom to it",
  phrase: "Zoom to what is selected",
  icon: ZoomIn,
  shortcuts: ["Shift+2"],
  forThings: "selected",
  enabled: ({ session }) => session.getState().selection.length > 0,
  run: ({ session, view }) => view.current?.show(session.getState().selection),
};

export const zoomIn: Command = {
  id: "zoom-in",
  label: "Zoom in",
  icon: Plus,
  shortcuts: ["+", "Shift++"],
  run: ({ view }) => view.current?.zoomIn(),
};

export const zoomOut: Command = {
  id: "zoom-out",
  label: "Zoom out",
  icon: Minus,
  shortcuts: ["-"],
  run: ({ view }) => view.current?.zoomOut(),
};

export const switchMinimap: Command = {
  id: "minimap",
  label: "Minimap on or off",
  icon: MapIcon,
  run({ session }) {
    const { hasMinimap, showMinimap, announce } = session.getState();
    showMinimap(!hasMinimap);
    announce(hasMinimap ? "The minimap is off." : "The minimap shows while something is out of view.");
  },
};

const NEXT_THEME = { system: "light", light: "dark", dark: "system" } as const;

export const THEME_ICONS = { system: MonitorCog, light: Sun, dark: Moon } as const;

export const switchTheme: Command = {
  id: "theme",
  label: "Switch theme",
  alsoCalled: "dark light mode colors",
  icon: MonitorCog,
  run({ session }) {
    const { theme, setTheme, announce } = session.getState();
    setTheme(NEXT_THEME[theme]);
    announce(`Theme: ${NEXT_THEME[theme]}`);
  },
};
