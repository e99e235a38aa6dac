import { type CSSProperties, useRef } from "react";
import type { Ground } from "./ground.ts";
import { commonSize, fitName, nameSizes, type Sizes } from "./nodes/cardName.ts";
import type { Projection } from "./projection.ts";

type Placed = Pick<Ground, "frames" | "titles">;

/**
 * How large the names on cards are: all alike, or the few that are too long for that. The canvas is told, so that no card is drawn anew
 * for another one's name; near, where there are no cards, what was found last stays.
 */
export function useNamesOnCards({ frames, titles, far }: Projection): CSSProperties {
  const last = useRef<{ readonly of: Placed; readonly sizes: CSSProperties }>(undefined);
  const isKnown = last.current?.of.frames === frames && last.current.of.titles === titles;
  if (last.current === undefined || (far && !isKnown)) last.current = { of: { frames, titles }, sizes: sizesFor({ frames, titles }) };
  return last.current.sizes;
}

function sizesFor({ frames, titles }: Placed): CSSProperties {
  const own = [...frames].map(([id, frame]) => nameSizes(fitName(titles.get(id) ?? ""), frame));
  const [near, tiny] = (["near", "tiny"] as const).map((look) => commonSize(own.map((sizes: Sizes) => sizes[look])));
  return {
    "--names": `${near?.[0]}px`,
    "--names-small": `${near?.[1]}px`,
    "--names-tiny": `${tiny?.[0]}px`,
    "--names-tiny-small": `${tiny?.[1]}px`,
  } as CSSProperties;
}
