/** How a selected thing looks: outlined, from any distance. */
export const SELECTED = "border-accent outline-solid outline-accent outline-[calc(2px*var(--strokes))]";
