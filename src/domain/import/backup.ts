/** A word of a folder's or file's name that says: not the one in force. */
const WORD =
  /(?:^|[^a-z])(?:backups?|bak|bck|old|older|archived?|copy|kopie|previous|prev|orig|original|saved?|superseded|obsolete)(?:[^a-z]|$)/i;

/** A folder that is called after a day or month, as those who copy things away call theirs. */
const DATE = /^(?:19|20)\d{2}[-_. ]?(?:0[1-9]|1[0-2])(?:[-_. ]?(?:0[1-9]|[12]\d|3[01]))?$/;

/** Whether a path says that what lies there was put aside: `Backup 2019-03/…`, `Lyon (old)/…`, `2019-03-01/…`, `x - Copy.ini`. */
export function looksLikeBackup(path: string): boolean {
  return path.split(/[\\/]/).some((name) => WORD.test(name) || DATE.test(name));
}
