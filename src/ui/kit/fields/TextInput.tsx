import type { ClipboardEvent, ComponentProps } from "react";
import { useStudio } from "../../studio.tsx";
import { type ControlLook, controlClasses } from "./look.ts";
import { type TypingTarget, useTyping } from "./useTyping.ts";

type Passed = "id" | "aria-describedby" | "aria-invalid" | "aria-label" | "placeholder";

export interface TextControlProps extends ControlLook, Pick<ComponentProps<"input">, Passed> {
  readonly text: string;
  readonly typing: TypingTarget;
  /** Room kept free at the right for marks that lie over the control. */
  readonly hasMark?: boolean;
}

/** Values are names, addresses and keys: no dictionary, no capital letters, no memory of other forms. */
const PLAIN = { autoComplete: "off", autoCorrect: "off", autoCapitalize: "off", spellCheck: false } as const;

/** A text field of one line. */
export function TextInput({ text, typing, hasMark, mono, inherited, own, ...rest }: TextControlProps) {
  const { session } = useStudio();
  const handlers = useTyping(text, typing);
  const className = controlClasses({ mono, inherited, own }, hasMark ? "h-7 pr-5" : "h-7");
  return <input type="text" className={className} onPaste={tellBreaks} {...PLAIN} {...handlers} {...rest} />;

  /** The browser makes one line of what is pasted here: that is not to happen in silence. */
  function tellBreaks({ clipboardData }: ClipboardEvent): void {
    const breaks =
      clipboardData
        .getData("text/plain")
        .trim()
        .match(/\r\n?|\n/g)?.length ?? 0;
    if (breaks === 0) return;
    const [were, them] = breaks === 1 ? ["a line break", "it"] : [`${breaks.toLocaleString("en-US")} line breaks`, "them"];
    session.getState().announce(`The pasted text had ${were}. A value stands on one line, so a space stands in the place of ${them}.`);
  }
}

/** A text field of several lines that grows with its text, up to 13 of them. */
export function TextArea({ text, typing, hasMark: _, mono, inherited, own, ...rest }: TextControlProps) {
  const handlers = useTyping(text, typing);
  const className = controlClasses({ mono, inherited, own }, "block field-sizing-content max-h-[calc(13lh+10px)] min-h-16 resize-y py-1");
  return <textarea className={className} {...handlers} {...rest} />;
}

/** A text to look at and copy, in the place where a field would be. */
export function ReadOnlyText({ text, mono, ...rest }: Omit<TextControlProps, "typing" | "own" | "inherited" | "hasMark">) {
  return (
    <input
      type="text"
      readOnly
      value={text}
      className={controlClasses({ mono, inherited: true }, "h-7 text-ellipsis")}
      {...PLAIN}
      {...rest}
    />
  );
}
