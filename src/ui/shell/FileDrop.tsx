import { FileInput } from "lucide-react";
import { useEffect, useState } from "react";
import { useStudio } from "../studio.tsx";

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

/** Takes files dropped anywhere on the studio and shows that it would. */
export function FileDrop() {
  const studio = useStudio();
  const [over, setOver] = useState(false);
  useEffect(() => {
    function onDragOver(event: DragEvent): void {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    }
    function onDragLeave(event: DragEvent): void {
      if (event.relatedTarget === null) setOver(false);
    }
    function onDrop(event: DragEvent): void {
      if (!carriesFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      setOver(false);
      studio.session.getState().lookAt(studio.ports.droppedFiles(event.dataTransfer));
    }
    window.addEventListener("dragover", onDragOver);
    window.addEventListener("dragleave", onDragLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onDragOver);
      window.removeEventListener("dragleave", onDragLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, [studio]);
  if (!over) return null;
  return (
    <div className="pointer-events-none fixed inset-0 z-50 flex items-center justify-center bg-accent-soft/92 outline-2 -outline-offset-[14px] outline-accent outline-dashed">
      <p className="flex items-center gap-2 rounded-frame bg-raised px-6 py-4 text-[16px] font-semibold text-accent shadow-float">
        <FileInput size={20} aria-hidden />
        Drop CloudConnector.ini files, folders, zips or a design
      </p>
    </div>
  );
}
