/** What commands may ask of the canvas; absent while no canvas is shown. What was just changed is drawn before the view moves. */
export interface CanvasView {
  /** Brings everything into view; at once: without any motion, where there was nothing to move from. */
  fit(how?: { readonly atOnce: boolean }): void;
  /** Brings these objects into the middle of the view, as large as they go. */
  show(ids: readonly string[]): void;
  /** Moves the view no further than it takes to see these objects. */
  reveal(ids: readonly string[]): void;
  /** To be called before something is added; what it gives is called with what was added, and keeps in view what was in view. */
  beforeAdding(): (added: readonly string[]) => void;
  /** Whether sites are cards, and what is inside them is not drawn. */
  isFar(): boolean;
  zoomIn(): void;
  zoomOut(): void;
}

/** The place where the canvas leaves its view for commands to find. */
export interface CanvasViewHandle {
  current: CanvasView | null;
}
