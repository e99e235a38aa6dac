import { Lightbulb } from "lucide-react";
import { type FocusEvent, lazy, Suspense, useRef, useState } from "react";
import { useShallow } from "zustand/react/shallow";
import { useDesign, useSession } from "../../studio.tsx";
import { isFieldDomId } from "./fieldDomId.ts";
import { DEPLOYMENT_ID, kindOf, presentIds } from "./inspected.ts";
import { ObjectInspector } from "./ObjectInspector.tsx";
import { useFocusRequest } from "./useFocusRequest.ts";
import { useOpenGroups } from "./useOpenGroups.ts";

const Several = lazy(() => import("./several/Several.tsx"));

/** The panel at the right: every field of what is selected; of the deployment when nothing is. */
export function Inspector() {
  const panel = useRef<HTMLElement>(null);
  const selection = useSession((session) => session.selection);
  const ids = useDesign(useShallow(({ deployment }) => presentIds(deployment, selection)));
  const id = ids[0] ?? DEPLOYMENT_ID;
  const kind = useDesign(({ deployment }) => kindOf(deployment, id));
  const groups = useOpenGroups();
  useFocusRequest(groups, panel);
  const isSeveral = ids.length > 1;
  const [hint, setHint] = useState<string>();
  const setFocusedControl = useSession((session) => session.setFocusedControl);
  function onFocus({ target }: FocusEvent): void {
    if (isFieldDomId(target.id)) setFocusedControl(target.id);
    setHint(target.closest<HTMLElement>("[data-hint]")?.dataset.hint);
    // The foot takes its room from below: a field that would lie under it moves up.
    requestAnimationFrame(() => target.scrollIntoView({ block: "nearest" }));
  }
  return (
    <aside
      ref={panel}
      aria-label="Inspector"
      tabIndex={-1}
      onFocus={(event) => event.target !== event.currentTarget && onFocus(event)}
      onBlur={() => setHint(undefined)}
      className="flex w-80 shrink-0 flex-col border-l border-line bg-panel outline-none max-[1100px]:w-[290px]"
    >
      {/* From one appliance to the next the place stays, so that fields can be compared; another kind begins at the top. */}
      <div
        key={isSeveral ? "several" : kind}
        className="relative min-h-0 flex-1 scroll-pt-16 scroll-pb-6 overflow-x-hidden overflow-y-auto overscroll-contain [scrollbar-width:thin]"
      >
        {isSeveral ? (
          <Suspense>
            <Several ids={ids} groups={groups} />
          </Suspense>
        ) : (
          <ObjectInspector key={id} kind={kind} id={id} groups={groups} />
        )}
      </div>
      {hint && (
        <p aria-hidden className="flex shrink-0 gap-2 border-t border-line bg-page px-3.5 py-2 text-[12px] text-second">
          <Lightbulb size={13} className="mt-[2px] shrink-0" aria-hidden />
          {hint}
        </p>
      )}
    </aside>
  );
}
