import { describe, expect, it } from "vitest";
import { RULES } from "../../../domain/rules/registry.ts";
import { type Block, parsePage, type Span } from "./parsePage.ts";
import { RULE_PAGES } from "./rulePages.ts";

const read = (page: string) => parsePage(page, (id) => RULE_PAGES.has(id));
const text = (spans: readonly Span[]) => spans.map((span) => span.text).join("");
const textOf = (block: Block) => (block.kind === "list" ? block.points.map(text).join("\n") : text(block.spans));

describe("the page of a rule", () => {
  it("is read in sections: what it says, why, how to mend, where it stands", () => {
    const sections = read("It holds.\n\nAlways.\n\n**Why:** because\nit must.\n\n**Mend:** mend it.\n\nSource: plan.\n");
    expect(sections.map(({ lead, blocks }) => [lead, ...blocks.map(textOf)])).toEqual([
      [undefined, "It holds.", "Always."],
      ["Why", "Because it must."],
      ["Mend", "Mend it."],
      ["Source", "Plan."],
    ]);
  });

  it("tells strong words and values from the rest", () => {
    const [section] = read("Write `cce.local`, **never** a `*.com`.");
    expect(section?.blocks).toEqual([
      {
        kind: "paragraph",
        spans: [
          { look: "plain", text: "Write " },
          { look: "code", text: "cce.local" },
          { look: "plain", text: ", " },
          { look: "strong", text: "never" },
          { look: "plain", text: " a " },
          { look: "code", text: "*.com" },
          { look: "plain", text: "." },
        ],
      },
    ]);
  });

  it("knows the ids of other rules", () => {
    const [section] = read("That is address/conflict, and/or not.");
    expect(section?.blocks).toEqual([
      {
        kind: "paragraph",
        spans: [
          { look: "plain", text: "That is " },
          { look: "rule", text: "address/conflict" },
          { look: "plain", text: ", and/or not." },
        ],
      },
    ]);
  });

  it("has lists", () => {
    const [section] = read("Either:\n- one\n  of them\n- **two**");
    expect(section?.blocks.map(textOf)).toEqual(["Either:", "one of them\ntwo"]);
  });

  it("is nothing but text: markup of other kinds stays as it is written", () => {
    expect(read("<b>bold</b>").flatMap(({ blocks }) => blocks.map(textOf))).toEqual(["<b>bold</b>"]);
  });

  it.each(RULES.map((rule) => rule.id))("of %s is there, and is read without a rest", (id) => {
    const sections = read(RULE_PAGES.get(id) ?? "");
    expect(sections[0]?.lead).toBeUndefined();
    const leads = sections.slice(1).map(({ lead }) => lead);
    expect(leads.filter((lead) => lead !== "Why")).toEqual(["Mend", "Source"]);
    const said = sections.flatMap(({ blocks }) => blocks.map(textOf)).join("\n");
    expect(said).not.toMatch(/\*\*|`|^#|^>|^\||\]\(|^\d+\. |\*\w/m);
  });
});
