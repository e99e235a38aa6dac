import { type DOMAttributes, useMemo, useRef, useState } from "react";
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

/** So many things take each letter as it is typed. */
const FEW = 24;

/** How long typing rests before more things than that take it, in milliseconds: less than one waits for an answer. */
const REST = 150;

/**
 * Ties a control to a field of several things. One visit is one undo step, whatever was typed on the way. Of a great many things the
 * control holds by itself what is typed until that rests: each letter would be as much work as the last.
 */
export function useCommonField(members: Members, field: Field): CommonFieldView {
  const studio = useStudio();
  const deployment = useDesign((design) => design.deployment);
  const common = useMemo(() => commonField(deployment, members, field), [deployment, members, field]);
  const [typed, setTyped] = useState<{ readonly text: Text; readonly differ: boolean }>();
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const differ = typed ? typed.differ : isMixed(common);
  const text = typed ? typed.text : differ ? "" : onlyText(common);
  const visit = useRef<{ readonly beganMixed: boolean; readonly written: Text }>(undefined);

  function write(next: Text): void {
    // A change from elsewhere begins the visit anew.
    const isSame = visit.current !== undefined && !differ && visit.current.written === text;
    const beganMixed = isSame ? (visit.current?.beganMixed ?? false) : differ;
    visit.current = { beganMixed, written: next };
    const isTakenBack = beganMixed && next === "";
    const { holdBack, catchUp } = studio.document.getState();
    holdBack(() => {
      setTyped(undefined);
      const batch = writeAll(deployment, members, field, next);
      const args = isTakenBack ? { ...batch, calls: [] } : batch;
      runEdit(studio, several, args, { mergeKey: `several ${field.owner} ${field.name}` });
    });
    clearTimeout(resting.current);
    if (members.length <= FEW) catchUp();
    else {
      setTyped({ text: next, differ: isTakenBack });
      resting.current = setTimeout(catchUp, REST);
    }
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
