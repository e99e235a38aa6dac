import { useMemo } from "react";
import type { Block } from "../../../domain/outputs/prose/block.ts";
import { Blocks } from "../../kit/prose/Blocks.tsx";
import { partsOf } from "../../kit/prose/sections.ts";

/** A document of blocks as a page. A part that is out of view is not laid out before it comes into it. */
export function PageView({ label, blocks }: { readonly label: string; readonly blocks: readonly Block[] }) {
  const parts = useMemo(() => partsOf(blocks), [blocks]);
  return (
    <section aria-label={label} tabIndex={0} className="min-h-0 flex-1 overflow-auto overscroll-contain px-5 pb-5 outline-offset-[-2px]">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place.
        <div key={index} className="[contain-intrinsic-height:auto_600px] [content-visibility:auto]">
          <Blocks blocks={part} />
        </div>
      ))}
    </section>
  );
}
