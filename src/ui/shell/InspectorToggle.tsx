import { PanelBottom, PanelTop } from "lucide-react";
import { useEffect, useState } from "react";
import { useMedia } from "../kit/useMedia.ts";

/** The DOM id of the inspector. */
export const INSPECTOR_ID = "inspector";

/** In a narrow window the inspector stands below the canvas, and each fills the window: the way from one to the other. */
export function InspectorToggle() {
  return useMedia("(width < 860px)") ? <Toggle /> : null;
}

function Toggle() {
  const isThere = useIsInspectorThere();
  const Icon = isThere ? PanelTop : PanelBottom;
  const words = isThere ? "Canvas" : "Inspector";
  return (
    <button
      type="button"
      title={`Go to the ${words.toLowerCase()}`}
      className="flex h-[30px] items-center gap-1.5 rounded-field border border-line-strong px-2 font-medium transition-colors hover:bg-hover"
      onClick={isThere ? goToCanvas : goToInspector}
    >
      <Icon size={15} aria-hidden />
      <span className="max-[520px]:sr-only">{words}</span>
    </button>
  );
}

/** Whether the inspector has come to the middle of the window. */
function useIsInspectorThere(): boolean {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const inspector = document.getElementById(INSPECTOR_ID);
    if (!inspector) return;
    const observer = new IntersectionObserver(([entry]) => setThere(entry?.isIntersecting === true), { rootMargin: "-50% 0px -49% 0px" });
    observer.observe(inspector);
    return () => observer.disconnect();
  }, []);
  return isThere;
}

export const goToCanvas = () => goTo(document.querySelector<HTMLElement>(".react-flow"));

export const goToInspector = () => goTo(document.getElementById(INSPECTOR_ID));

/** Scrolls to the top of a part of the page, where not all of it is in view, and takes the keyboard along. */
function goTo(part: HTMLElement | null): void {
  const page = part?.closest("main");
  if (!part || !page) return;
  page.scrollBy({ top: part.getBoundingClientRect().top - page.getBoundingClientRect().top });
  part.focus({ preventScroll: true });
}
