import { useState } from "react";
import type { SubjectKind } from "../../../domain/model/finding.ts";
import { SHEETS, type SheetGroupName } from "./sheet.ts";

/** Which groups are open, remembered per kind of object while the page lasts. */
export interface OpenGroups {
  isOpen(kind: SubjectKind, group: SheetGroupName): boolean;
  set(kind: SubjectKind, group: SheetGroupName, open: boolean): void;
}

export function useOpenGroups(): OpenGroups {
  const [changed, setChanged] = useState<Readonly<Record<string, boolean>>>({});
  return {
    isOpen: (kind, group) => changed[`${kind} ${group}`] ?? startsOpen(kind, group),
    set: (kind, group, open) => setChanged((before) => ({ ...before, [`${kind} ${group}`]: open })),
  };
}

function startsOpen(kind: SubjectKind, name: SheetGroupName): boolean {
  return SHEETS[kind].find((group) => group.name === name)?.startsOpen ?? true;
}
