/** Exit statuses of the command line. */
export const EXIT = { ok: 0, unreadable: 1, findings: 2, usage: 64 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** The command was called wrongly; the message is one line. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The command cannot do its work; the message says why, in sentences, one a line. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}
