import type { Group } from "../../../domain/outputs/table/table.ts";

/** Marks what comes or goes; the heading over it says it in words. */
export function ChangeMark({ change }: { readonly change: Group["change"] }) {
  if (change === undefined) return null;
  return (
    <span aria-hidden className={`font-mono font-semibold ${change === "added" ? "text-good" : "text-error"}`}>
      {change === "added" ? "+" : "−"}
    </span>
  );
}
