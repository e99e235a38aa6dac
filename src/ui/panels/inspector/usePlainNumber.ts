import { useRef } from "react";
import { type Field, isIniField } from "../../../domain/model/fields/index.ts";
import { parseCount, withoutSeparators } from "../../../domain/net/port.ts";
import type { TypingTarget } from "../../kit/fields/useTyping.ts";

/**
 * Lets thousands be set apart in a figure that stands in no ini, as the studio itself writes them: the plain number is written when
 * the field is left. What nobody has typed just now stays as it was written.
 */
export function usePlainNumber(field: Field, text: string, typing: TypingTarget): TypingTarget {
  const isTyped = useRef(false);
  if (field.kind !== "number" || isIniField(field)) return typing;
  return {
    ...typing,
    write(typed) {
      isTyped.current = true;
      typing.write(typed);
    },
    leave() {
      const plain = withoutSeparators(text);
      if (isTyped.current && plain !== text && parseCount(plain) !== undefined) typing.write(plain);
      isTyped.current = false;
      typing.leave();
    },
  };
}
