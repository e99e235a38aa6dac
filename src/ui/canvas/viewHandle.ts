/** What commands may ask of the canvas; absent while no canvas is shown. */
export interface CanvasView {
  /** Brings everything into view. */
  fit(): void;
  /** Brings these objects into view. */
  show(ids: readonly string[]): void;
  zoomIn(): void;
  zoomOut(): void;
}

/** The place where the canvas leaves its view for commands to find. */
export interface CanvasViewHandle {
  current: CanvasView | null;
}
