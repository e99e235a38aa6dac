import { pageBody } from "../../../domain/rules/reference.ts";

const FILES = import.meta.glob<string>("../../../domain/rules/*/*/rule.md", { eager: true, query: "?raw", import: "default" });

/** The page of every rule by the rule's id, without its heading. */
export const RULE_PAGES: ReadonlyMap<string, string> = new Map(
  Object.entries(FILES).map(([path, text]) => [path.split("/").slice(-3, -1).join("/"), pageBody(text)]),
);
