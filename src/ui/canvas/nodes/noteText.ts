/** How the text of a note is set; `domain/arrangement/notes` reckons with it. */
export const NOTE_TEXT = "p-2.5 text-[12px] leading-[17px] whitespace-pre-wrap [overflow-wrap:anywhere] [tab-size:2]";
