/** Compares texts with the numbers in them taken as numbers (`Site 2`, `Site 10`); the same everywhere, whatever the locale. */
export function byNumbers(one: string, other: string): number {
  const [parts, others] = [one.split(/(\d+)/), other.split(/(\d+)/)];
  for (const [index, part] of parts.entries()) {
    const against = others[index];
    if (against === undefined) return 1;
    if (part === against) continue;
    const difference = index % 2 === 1 ? Number(part) - Number(against) : 0;
    return difference || (part < against ? -1 : 1);
  }
  return parts.length - others.length;
}
