import { main } from "./main.ts";

/** The program: the command line on this process. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever read the results has enough (`| head`): no reason to complain.
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  async readStdin() {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  },
  out: (content) => void process.stdout.write(content),
  say: (line) => void process.stderr.write(`${line}\n`),
});
