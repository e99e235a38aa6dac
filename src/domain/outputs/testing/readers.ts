/** The lines of a text that a program reads, without the mark in front and without comments and blank lines. */
export function linesOf(text: string, comment: RegExp): readonly string[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n/);
  if (lines.pop() !== "") throw new Error("The last line has no end.");
  return lines.filter((line) => line.trim() !== "" && !comment.test(line));
}

/** A command of a script: its name, and its arguments with quotes and joined characters resolved. */
export interface PsCommand {
  readonly name: string;
  readonly args: readonly string[];
}

/** One word, `'quoted'` or `('' + 'joined' + [char]0x0009)`, as PowerShell takes them apart. */
const TOKEN =
  /\s*(?:(\((?:[^'‘’‚‛()]|['‘’‚‛](?:[^'‘’‚‛]|['‘’‚‛]{2})*['‘’‚‛])*\))|(['‘’‚‛](?:[^'‘’‚‛]|['‘’‚‛]{2})*['‘’‚‛])|([^\s'‘’‚‛"`();|&<>{}]+))/y;

const PART = /(['‘’‚‛](?:[^'‘’‚‛]|['‘’‚‛]{2})*['‘’‚‛])|\[char\]0x([0-9a-f]{4})|[+() ]/gy;

/** Reads a line of commands as PowerShell would; throws where it would do anything but call one command. */
export function readPsCommand(line: string): PsCommand {
  const words: string[] = [];
  let at = 0;
  while (at < line.length) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(line);
    if (!found) throw new Error(`Not a word of a command: ${JSON.stringify(line.slice(at, at + 40))}`);
    const [whole, joined, quoted, bare] = found;
    words.push(joined !== undefined ? joinedText(joined) : quoted !== undefined ? quotedText(quoted) : (bare ?? ""));
    at += whole.length;
  }
  const [name = "", ...args] = words;
  return { name, args };
}

/** The value of an expression that is a quoted text or a joining of such texts and characters. */
export function readPsString(expression: string): string {
  const { name, args } = readPsCommand(expression);
  if (args.length > 0) throw new Error("More than one expression.");
  return name;
}

function quotedText(quoted: string): string {
  return quoted.slice(1, -1).replace(/(['‘’‚‛])['‘’‚‛]/g, "$1");
}

function joinedText(joined: string): string {
  let text = "";
  let end = 0;
  for (const part of joined.matchAll(PART)) {
    const [whole, quoted, code] = part;
    if (quoted !== undefined) text += quotedText(quoted);
    else if (code !== undefined) text += String.fromCharCode(Number.parseInt(code, 16));
    end = part.index + whole.length;
  }
  if (end !== joined.length) throw new Error(`Not an expression: ${joined.slice(end, end + 40)}`);
  return text;
}
