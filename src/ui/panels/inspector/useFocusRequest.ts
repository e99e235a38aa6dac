import { useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { goToInspector } from "../../shell/InspectorToggle.tsx";
import { useSession } from "../../studio.tsx";
import { fieldDomId } from "./fieldDomId.ts";
import { groupOf } from "./sheet.ts";
import type { OpenGroups } from "./useOpenGroups.ts";

/**
 * Answers requests to show a field: opens its group, brings it into view, puts the cursor there and selects its text.
 * @param comeFrom is told what had the focus before
 */
export function useFocusRequest(
  groups: OpenGroups,
  panel: React.RefObject<HTMLElement | null>,
  comeFrom: (place: Element | null) => void,
): void {
  const request = useSession((session) => session.focusRequest);
  const latest = useRef(groups);
  latest.current = groups;
  const latestComeFrom = useRef(comeFrom);
  latestComeFrom.current = comeFrom;
  useEffect(() => {
    if (request === undefined) return;
    const { owner, id, field } = request;
    const group = field === undefined || owner === "note" ? undefined : groupOf(owner, field);
    // Not while effects run: React would put the opening of the group off.
    queueMicrotask(() => {
      if (group !== undefined && owner !== "note") flushSync(() => latest.current.set(owner, group, true));
      const before = document.activeElement;
      const target = field === undefined ? undefined : targetOf(id, field, panel.current);
      if (target) focusField(target);
      else goToInspector();
      latestComeFrom.current(before);
    });
  }, [request, panel]);
}

/** The field's input; of a list of routes as a whole its first input. */
function targetOf(id: string, field: string, panel: HTMLElement | null): HTMLElement | null | undefined {
  const exact = document.getElementById(fieldDomId(id, field));
  return exact ?? panel?.querySelector<HTMLElement>(`[id^="${CSS.escape(fieldDomId(id, field))}/"]`);
}

function focusField(target: HTMLElement): void {
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "center" });
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) target.select();
}
