/** The path of an installed program, or undefined. */
export function findProgram(name: string): string | undefined;
