import { type DOMAttributes, useMemo, useRef } from "react";
import { several } from "../../../../domain/edits/several.ts";
import { writeAll } from "../../../../domain/edits/writeAll.ts";
import type { Field } from "../../../../domain/model/fields/index.ts";
import { type CommonField, commonField, isMixed, type Members, onlyText } from "../../../../domain/model/members.ts";
import type { Text } from "../../../../domain/model/text.ts";
import { runEdit, useDesign, useStudio } from "../../../studio.tsx";

/** A field of several things as a control shows it. */
export interface CommonFieldView {
  readonly common: CommonField;
  /** What the control holds: the one text, or nothing where they are mixed. */
  readonly text: Text;
  /** Says that the texts differ, in a list of choices also how many there are; undefined where they do not. */
  readonly mixed: string | undefined;
  /** Writes a text to all of them; the emptied text of a mixed field gives each its own back. */
  write(text: Text): void;
  /**
   * What listens around the control: leaving it ends the visit, and Alt with an arrow asks for the values of a mixed field, as in a list
   * of choices of the platform.
   * @param hasValues whether there is a mark that shows the values
   */
  around(hasValues: boolean, unfold: () => void): Pick<DOMAttributes<HTMLElement>, "onBlur" | "onKeyDown">;
}

/** Ties a control to a field of several things. One visit is one undo step, whatever was typed on the way. */
export function useCommonField(members: Members, field: Field): CommonFieldView {
  const studio = useStudio();
  const deployment = useDesign((design) => design.deployment);
  const common = useMemo(() => commonField(deployment, members, field), [deployment, members, field]);
  const differ = isMixed(common);
  const text = differ ? "" : onlyText(common);
  const visit = useRef<{ readonly beganMixed: boolean; readonly written: Text }>(undefined);

  function write(next: Text): void {
    // A change from elsewhere begins the visit anew.
    const isSame = visit.current !== undefined && !differ && visit.current.written === text;
    const beganMixed = isSame ? (visit.current?.beganMixed ?? false) : differ;
    visit.current = { beganMixed, written: next };
    const batch = writeAll(deployment, members, field, next);
    const args = beganMixed && next === "" ? { ...batch, calls: [] } : batch;
    runEdit(studio, several, args, { mergeKey: `several ${field.owner} ${field.name}` });
  }

  return {
    common,
    text,
    mixed: differ ? (field.choices ? `mixed: ${common.texts.length} values` : "mixed") : undefined,
    write,
    around: (hasValues, unfold) => ({
      onBlur() {
        visit.current = undefined;
      },
      onKeyDown(event) {
        const asks = event.altKey && (event.key === "ArrowDown" || event.key === "ArrowUp");
        if (!asks || !hasValues || !differ) return;
        event.preventDefault();
        unfold();
      },
    }),
  };
}
