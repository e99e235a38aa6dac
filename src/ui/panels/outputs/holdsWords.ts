import { constructFilterFn } from "@tanstack/react-table";
import type { Row } from "../../../domain/outputs/table/table.ts";
import type { FEATURES } from "../../kit/table/column.ts";

/** Finds the rows in whose text every word of what was typed stands, wherever and in whichever case. */
export const holdsWords = constructFilterFn<typeof FEATURES, Row>({
  filter: (text: string, words: readonly string[]) => words.every((word) => text.includes(word)),
  resolveFilterValue: (typed: string) => typed.toLowerCase().split(/\s+/).filter(Boolean),
});
