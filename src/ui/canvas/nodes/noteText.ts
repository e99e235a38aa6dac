/** How the text of a note is set; `domain/arrangement/notes` reckons with it. */
export const NOTE_TEXT =
  "p-2.5 seen-[12px] leading-[17px] middle:leading-[20px] faint:leading-[26px] dim:leading-[33px] whitespace-pre-wrap [overflow-wrap:anywhere] [tab-size:2]";
