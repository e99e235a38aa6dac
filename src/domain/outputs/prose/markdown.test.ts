import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileText } from "../testing/hostile.ts";
import { readCells, readLine } from "../testing/markdown.ts";
import { oneLine } from "../text/oneLine.ts";
import { code, heading, type Inline, line, list, listed, paragraph, step, steps, strong } from "./block.ts";
import { markdownText } from "./markdown.ts";

describe("Markdown", () => {
  it("has headings, paragraphs, lists, steps with their commands, and tables", () => {
    const text = markdownText([
      heading(1, ["Runbook"]),
      paragraph(line`On ${strong("SEA-HOST1")}, with ${listed([code("a"), code("b"), code("c")])}.`),
      list([["one"], ["two"]]),
      steps([step(["Look."]), step(line`Run ${code("x")}:`, ["Get-Thing", "Set-Thing"])]),
      { kind: "table", columns: ["Name", "Value"], rows: [[["a|b"], [code("c|d")]]] },
    ]);
    expect(text.split("\r\n")).toEqual([
      "# Runbook",
      "",
      "On **SEA-HOST1**, with `a`, `b` and `c`.",
      "",
      "- one",
      "- two",
      "",
      "1.  Look.",
      "",
      "2.  Run `x`:",
      "",
      "    ```powershell",
      "    Get-Thing",
      "    Set-Thing",
      "    ```",
      "",
      "| Name | Value |",
      "| --- | --- |",
      "| a\\|b | `c\\|d` |",
      "",
    ]);
  });

  it("leaves quotes, dollars and ampersands as they are, and makes markup plain", () => {
    const of = (text: string) => markdownText([paragraph([text])]).trimEnd();
    expect(of('O\'Brien & "Söhne" $x')).toBe('O\'Brien & "Söhne" $x');
    expect(of("*a* _b_ [c](d) <e> `f` &amp;")).toBe("\\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> \\`f\\` \\&amp;");
    expect([of("# a"), of("1. a"), of("- a"), of("=1+1")]).toEqual(["\\# a", "1\\. a", "\\- a", "\\=1+1"]);
  });

  it("has more backticks around code, and around commands, than in them", () => {
    expect(markdownText([paragraph([code("a``b`")])])).toBe("``` a``b` ```\r\n");
    expect(markdownText([steps([step(["Run:"], ["echo '```'"])])])).toContain("````powershell\r\n    echo '```'\r\n    ````");
  });

  it("gives every text of a line or a cell back, whatever it is", () => {
    const inline = fc.oneof(
      hostileText.map((text): Inline => text),
      hostileText.map((text): Inline => code(text)),
      hostileText.map((text): Inline => strong(`x${text}x`)),
    );
    fc.assert(
      fc.property(inline, inline, (one, other) => {
        const values = [one, other].map((part) => oneLine(typeof part === "string" ? part : "code" in part ? part.code : part.strong));
        const [row = ""] = markdownText([{ kind: "table", columns: ["a", "b"], rows: [[[one], [other]]] }])
          .split("\r\n")
          .slice(2);
        expect(readCells(row).map((cell) => cell.trim())).toEqual(values.map((value) => value.trim()));
        const [paragraphText = ""] = markdownText([paragraph([one])]).split("\r\n");
        expect(readLine(paragraphText).trim()).toBe(values[0]?.trim());
      }),
    );
  });
});
