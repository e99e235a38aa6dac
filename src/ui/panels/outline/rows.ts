import type { Appliance } from "../../../domain/model/appliance.ts";
import type { Gateway } from "../../../domain/model/gateway.ts";
import type { Note } from "../../../domain/model/layout.ts";
import { applianceTitle, gatewayTitle, noteTitle, siteTitles } from "../../../domain/model/lookup.ts";
import type { Site } from "../../../domain/model/site.ts";
import type { ObjectKind } from "../../../store/sessionStore.ts";

/** The id of the first row; also how findings and focus requests name the deployment. */
export const DEPLOYMENT_ID = "deployment";

/** What a row stands for. Untouched objects keep their identity, so a row can tell that it has nothing new to show. */
export type OutlineItem = Site | Appliance | Gateway | Note | undefined;

/** One visible row of the outline; flat, so that a memoised row compares it property by property. */
export interface OutlineRow {
  readonly kind: ObjectKind;
  readonly id: string;
  /** undefined on the row of the deployment. */
  readonly item: OutlineItem;
  readonly title: string;
  /** What it holds, in short: `2 sites`, or for a site `3 + 2` appliances and gateways. */
  readonly holds: string;
  /** The same in words, with the notes of the deployment. */
  readonly holdsWords: string;
  readonly level: 1 | 2 | 3;
  /** From 1, among the rows of the same parent. */
  readonly position: number;
  readonly setSize: number;
  /** undefined where nothing can be folded. */
  readonly expanded: boolean | undefined;
  readonly parent: string | undefined;
}

/** `1 site`, `2 sites` */
function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

/** The rows that are visible: the deployment, its sites, what expanded sites hold, and after all of them the notes. */
export function outlineRows(
  sites: readonly Site[],
  isExpanded: (id: string) => boolean,
  notes: readonly Note[] = [],
): readonly OutlineRow[] {
  const held = counted(sites.length, "site");
  const ofDeployment = sites.length + notes.length;
  const rows: OutlineRow[] = [
    {
      kind: "deployment",
      id: DEPLOYMENT_ID,
      item: undefined,
      title: "Deployment",
      holds: held,
      holdsWords: notes.length > 0 ? `${held}, ${counted(notes.length, "note")}` : held,
      level: 1,
      position: 1,
      setSize: 1,
      expanded: undefined,
      parent: undefined,
    },
  ];
  const titles = siteTitles(sites);
  sites.forEach((site, index) => {
    const { appliances, gateways } = site;
    const setSize = appliances.length + gateways.length;
    const expanded = setSize === 0 ? undefined : isExpanded(site.id);
    const holds = `${appliances.length} + ${gateways.length}`;
    const holdsWords = `${counted(appliances.length, "appliance")}, ${counted(gateways.length, "gateway")}`;
    const place = { level: 2, position: index + 1, setSize: ofDeployment, parent: DEPLOYMENT_ID } as const;
    rows.push({ kind: "site", id: site.id, item: site, title: titles.get(site.id) ?? "", holds, holdsWords, expanded, ...place });
    if (!expanded) return;
    const leaf = (position: number) =>
      ({ holds: "", holdsWords: "", level: 3, position, setSize, expanded: undefined, parent: site.id }) as const;
    appliances.forEach((item, nth) => {
      rows.push({ kind: "appliance", id: item.id, item, title: applianceTitle(item), ...leaf(nth + 1) });
    });
    gateways.forEach((item, nth) => {
      rows.push({ kind: "gateway", id: item.id, item, title: gatewayTitle(item), ...leaf(appliances.length + nth + 1) });
    });
  });
  notes.forEach((item, nth) => {
    const place = { level: 2, position: sites.length + nth + 1, setSize: ofDeployment, parent: DEPLOYMENT_ID } as const;
    rows.push({ kind: "note", id: item.id, item, title: noteTitle(item), holds: "", holdsWords: "note", expanded: undefined, ...place });
  });
  return rows;
}
