/** What stands for a value that the design does not have: seen at once, and no command takes it for one. */
export function missing(what: string): string {
  return `<${what}>`;
}
