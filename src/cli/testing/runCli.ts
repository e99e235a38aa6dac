import { main } from "../main.ts";

/** What a call of the command line gave. */
export interface CliResult {
  readonly status: number;
  readonly out: string;
  readonly bytes: Uint8Array;
  /** The lines of standard error. */
  readonly said: readonly string[];
}

/** Runs the command line in this process; `stdin` is what it reads for `-`. */
export async function runCli(args: readonly string[], stdin: string | Uint8Array = ""): Promise<CliResult> {
  const chunks: Uint8Array[] = [];
  const said: string[] = [];
  const status = await main(args, {
    readStdin: async () => Buffer.from(stdin),
    out: (content) => void chunks.push(Buffer.from(content)),
    say: (line) => void said.push(line),
  });
  const bytes = Buffer.concat(chunks);
  return { status, out: bytes.toString("utf8"), bytes, said };
}
