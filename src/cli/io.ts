/** What the command line needs of its surroundings; files it reads and writes by itself. */
export interface Io {
  readStdin(): Promise<Uint8Array>;
  /** Results: standard output. */
  out(content: string | Uint8Array): void;
  /** One line of a message: standard error. */
  say(line: string): void;
}
