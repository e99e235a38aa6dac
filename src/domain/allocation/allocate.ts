import type { Deployment } from "../model/deployment.ts";
import { allocateAddresses } from "./allocateAddresses.ts";
import { allocateNames } from "./allocateNames.ts";
import type { Choice } from "./choice.ts";

/** Gives the open names and addresses; the very same deployment where nothing changes. */
export function allocate(deployment: Deployment, choice: Choice): Deployment {
  return allocateAddresses(allocateNames(deployment, choice), choice);
}
