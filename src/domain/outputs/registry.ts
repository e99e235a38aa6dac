import { configuration } from "./configuration.ts";
import type { Output } from "./output.ts";

/** Everything a design gives as files, in the order of the archive. */
export const OUTPUTS: readonly Output[] = [configuration];
