/** How a selected thing looks: outlined, from any distance. */
export const SELECTED = "border-accent outline-solid outline-accent outline-[calc(2px*var(--strokes))]";

/** How a thing looks in which what is dragged would land: not like one that is selected. */
export const DROP_TARGET =
  "border-accent outline-dashed outline-accent outline-[calc(2px*var(--strokes))] outline-offset-[calc(2px*var(--strokes))]";
