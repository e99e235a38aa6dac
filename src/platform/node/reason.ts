const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "It does not exist.",
  ENOTDIR: "A part of its path is a file, not a folder.",
  EISDIR: "It is a folder.",
  EACCES: "This account may not use it.",
  EPERM: "This account may not use it.",
  EROFS: "The file system cannot be written to.",
  ENOSPC: "The disk is full.",
  ENAMETOOLONG: "Its path is too long.",
  EEXIST: "Something else stands there already.",
  ELOOP: "Its links lead in a circle.",
  EMFILE: "Too many files are open.",
  ERR_FS_FILE_TOO_LARGE: "It is too large to be read.",
};

/** Why the file system refused, as a sentence; what it has no sentence for, in its own words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  return REASONS[code] ?? error.message;
}
