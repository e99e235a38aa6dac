import type { DragEvent } from "react";
import { addItem, PALETTE_MEDIA_TYPE, paletteKind } from "../commands/addItem.ts";
import { useStudio } from "../studio.tsx";
import { EmptyCanvas } from "./EmptyCanvas.tsx";

/** A canvas with nothing on it: it says how to begin, and takes the first thing that is dragged from the palette. */
export function BlankCanvas({ inviting }: { readonly inviting: boolean }) {
  const studio = useStudio();

  function onDragOver(event: DragEvent): void {
    if (!event.dataTransfer.types.includes(PALETTE_MEDIA_TYPE)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
  }

  // The first thing is brought to the middle of the view: where exactly it was dropped would not be seen.
  function onDrop(event: DragEvent): void {
    const kind = paletteKind(event.dataTransfer.getData(PALETTE_MEDIA_TYPE));
    if (!kind) return;
    event.preventDefault();
    addItem(studio, kind, { byPointer: true });
  }

  return (
    <section
      aria-label="Canvas"
      onDragOver={onDragOver}
      onDrop={onDrop}
      className="relative h-full bg-canvas bg-[radial-gradient(circle,var(--canvas-dot)_0.75px,transparent_1px)] bg-size-[20px_20px]"
    >
      {inviting && <EmptyCanvas />}
    </section>
  );
}
