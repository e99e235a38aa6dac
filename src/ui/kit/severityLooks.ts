import { CircleAlert, Info, type LucideIcon, TriangleAlert } from "lucide-react";
import type { Severity } from "../../domain/model/finding.ts";

/** How each severity is shown: never by colour alone. */
export const SEVERITY_LOOKS: Readonly<Record<Severity, { readonly icon: LucideIcon; readonly word: string; readonly colour: string }>> = {
  error: { icon: CircleAlert, word: "Error", colour: "text-error" },
  warning: { icon: TriangleAlert, word: "Warning", colour: "text-warning" },
  info: { icon: Info, word: "Note", colour: "text-accent" },
};
