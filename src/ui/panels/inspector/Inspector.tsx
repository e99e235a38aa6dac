import { type FocusEvent, useRef } from "react";
import { useShallow } from "zustand/react/shallow";
import { findNote } from "../../../domain/model/lookup.ts";
import { loadable } from "../../kit/loadable.tsx";
import { Part } from "../../kit/Part.tsx";
import { INSPECTOR_ID } from "../../shell/InspectorToggle.tsx";
import { useDesign, useSession } from "../../studio.tsx";
import { isFieldDomId } from "./fieldDomId.ts";
import { useFieldHelp } from "./help/useFieldHelp.ts";
import { DEPLOYMENT_ID, kindOf, presentIds } from "./inspected.ts";
import { SelectedNotes } from "./notes/SelectedNotes.tsx";
import { ObjectInspector } from "./ObjectInspector.tsx";
import { useFocusRequest } from "./useFocusRequest.ts";
import { useOpenGroups } from "./useOpenGroups.ts";
import { useReturn } from "./useReturn.ts";
import { useSteadyField } from "./useSteadyField.ts";
import { goBack } from "./WayBack.tsx";

const HelpFoot = loadable(() => import("./help/HelpFoot.tsx"));
const Several = loadable(() => import("./several/Several.tsx"));

/** The panel at the right: every field of what is selected; of the deployment when nothing is. */
export function Inspector() {
  const panel = useRef<HTMLElement>(null);
  const selection = useSession((session) => session.selection);
  const ids = useDesign(useShallow(({ deployment }) => presentIds(deployment, selection)));
  const notes = useDesign(useShallow((design) => selection.filter((one) => findNote(design, one) !== undefined)));
  const id = ids[0] ?? DEPLOYMENT_ID;
  const kind = useDesign(({ deployment }) => kindOf(deployment, id));
  const groups = useOpenGroups();
  const returning = useReturn();
  useFocusRequest(groups, panel, returning.comeFrom);
  const isSeveral = ids.length > 1;
  const steady = useSteadyField();
  const help = useFieldHelp(panel, steady.settle);
  const setFocusedControl = useSession((session) => session.setFocusedControl);
  function onFocus({ target }: FocusEvent): void {
    if (isFieldDomId(target.id)) setFocusedControl(target.id);
    help.onFocus(target);
  }
  return (
    <aside
      ref={panel}
      id={INSPECTOR_ID}
      aria-label="Inspector"
      tabIndex={-1}
      onFocus={(event) => {
        returning.onFocus(event);
        if (event.target !== event.currentTarget) onFocus(event);
      }}
      onBlur={help.onBlur}
      onKeyDown={(event) => {
        goBack(event);
        help.onKeyDown(event);
        returning.onKeyDown(event);
      }}
      className="flex w-80 shrink-0 flex-col border-l border-line bg-panel outline-none low:min-h-[500px] max-[1100px]:w-[290px] narrow:col-span-2 stacked:col-span-1 narrow:w-full narrow:border-t narrow:border-l-0"
    >
      {/* From one appliance to the next the place stays, so that fields can be compared; another kind begins at the top. */}
      <div
        key={isSeveral ? "several" : ids.length === 0 && notes.length > 0 ? "notes" : kind}
        className="relative min-h-0 flex-1 scroll-pt-28 scroll-pb-[72px] overflow-x-hidden overflow-y-auto overscroll-contain [scrollbar-width:thin] focus-within:[overflow-anchor:none] narrow:flex-none narrow:overflow-visible narrow:focus-within:[overflow-anchor:auto]"
      >
        <div ref={steady.content}>
          {isSeveral && (
            <Part name="What is selected">
              <Several ids={ids} groups={groups} />
            </Part>
          )}
          {(ids.length === 1 || (ids.length === 0 && notes.length === 0)) && (
            <ObjectInspector key={id} kind={kind} id={id} groups={groups} />
          )}
          {notes.length > 0 && <SelectedNotes ids={notes} isAll={ids.length === 0} />}
        </div>
      </div>
      <Part name="The help">{help.subject && <HelpFoot subject={help.subject} card={help.card} onLoaded={help.onLoaded} />}</Part>
    </aside>
  );
}
