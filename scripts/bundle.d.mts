export function bundle(entry: string, folder: string, alias?: Record<string, string>): Promise<string>;
export function importBundled(entry: string, alias?: Record<string, string>): Promise<unknown>;
