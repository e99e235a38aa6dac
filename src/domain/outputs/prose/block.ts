import type { Subject } from "../../model/finding.ts";

/** A piece of a line: words, or what is typed and read character by character. */
export type Inline = string | Code | { readonly strong: string };

/** Characters that count; `about` is what they lead to on a page where one can go there. */
export interface Code {
  readonly code: string;
  readonly about?: Subject;
  /** Where to look things up: a page sets it quieter, in one piece. */
  readonly isReference?: true;
}

/** What stands on one line. */
export type Line = readonly Inline[];

/** Something to do, in its order, with the commands for it. */
export interface Step {
  readonly text: Line;
  /** Lines of PowerShell. */
  readonly commands?: readonly string[];
}

/** A part of a document: data that is rendered as Markdown, a page or a word processor's file. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: Line }
  | { readonly kind: "paragraph"; readonly text: Line }
  /** `about` is what each item leads to on a page where one can go there, by its place. */
  | { readonly kind: "list"; readonly items: readonly Line[]; readonly about?: readonly Subject[] }
  | { readonly kind: "steps"; readonly steps: readonly Step[] }
  | { readonly kind: "table"; readonly columns: readonly string[]; readonly rows: readonly (readonly Line[])[] };

/** Characters that count: a command, a file, an address, a value. */
export function code(text: string): Inline {
  return { code: text };
}

/** The same, and the way to what it stands for. */
export function way(text: string, about: Subject): Inline {
  return { code: text, about };
}

/** What one looks up, such as the id of a rule. */
export function reference(text: string): Inline {
  return { code: text, isReference: true };
}

export function strong(text: string): Inline {
  return { strong: text };
}

/** A line with values in it: line`Put ${code(path)} into ${name}.` */
export function line(texts: TemplateStringsArray, ...values: readonly (Inline | Line)[]): Line {
  return texts.flatMap((text, index) => {
    const value = values[index];
    const inserted: Line = value === undefined ? [] : isLine(value) ? value : [value];
    return text === "" ? inserted : [text, ...inserted];
  });
}

function isLine(value: Inline | Line): value is Line {
  return Array.isArray(value);
}

/** Items of one line with commas between them: `a, b and c`. */
export function listed(items: readonly Inline[]): Line {
  return items.flatMap((item, index) => {
    if (index === 0) return [item];
    return [index === items.length - 1 ? " and " : ", ", item];
  });
}

export function heading(level: 1 | 2 | 3, text: Line): Block {
  return { kind: "heading", level, text };
}

export function paragraph(text: Line): Block {
  return { kind: "paragraph", text };
}

export function list(items: readonly Line[]): Block {
  return { kind: "list", items };
}

export function steps(all: readonly Step[]): Block {
  return { kind: "steps", steps: all };
}

export function step(text: Line, commands?: readonly string[]): Step {
  return commands === undefined || commands.length === 0 ? { text } : { text, commands };
}
