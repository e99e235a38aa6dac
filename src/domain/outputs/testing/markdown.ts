/** The words of a line of Markdown, as a reader sees them: code, stress and escapes resolved. Throws where there would be other markup. */
export function readLine(markdown: string): string {
  let text = "";
  let at = 0;
  while (at < markdown.length) {
    const rest = markdown.slice(at);
    const ticks = /^`+/.exec(rest)?.[0];
    if (ticks !== undefined) {
      const end = new RegExp(`(?<!\`)${ticks}(?!\`)`).exec(rest.slice(ticks.length));
      if (!end) throw new Error("Code that does not end.");
      const inside = rest.slice(ticks.length, ticks.length + end.index);
      text += /^ .*[^ ].* $/.test(inside) ? inside.slice(1, -1) : inside;
      at += 2 * ticks.length + end.index;
    } else if (rest.startsWith("**")) {
      at += 2;
    } else if (/^\\[!-/:-@[-`{-~]/.test(rest)) {
      text += rest.charAt(1);
      at += 2;
    } else {
      if (/^[*_[\]<>~]|^&#?\w+;/.test(rest)) throw new Error(`Markup: ${rest.slice(0, 30)}`);
      text += rest.charAt(0);
      at += 1;
    }
  }
  return text;
}

/** The cells of a row of a table: split at the pipes that are not escaped, then read. */
export function readCells(row: string): readonly string[] {
  const cells: string[] = [];
  let cell = "";
  for (let at = 0; at < row.length; at += 1) {
    const pair = /^\\[!-/:-@[-`{-~]/.exec(row.slice(at))?.[0];
    if (pair !== undefined) {
      // The backslash before a pipe belongs to the table, not to the cell.
      cell += pair === "\\|" ? "|" : pair;
      at += 1;
    } else if (row.charAt(at) === "|") {
      cells.push(cell);
      cell = "";
    } else cell += row.charAt(at);
  }
  if (cell !== "") throw new Error("A row that does not end.");
  return cells.slice(1).map((one) => readLine(one.trim()));
}
