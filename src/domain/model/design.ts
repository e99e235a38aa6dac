import type { Deployment } from "./deployment.ts";
import type { Layout } from "./layout.ts";

/** What is edited, undone and saved: the deployment and, apart from it, the layout. Unknown properties of the file ride along. */
export interface Design {
  readonly deployment: Deployment;
  readonly layout: Layout;
  readonly [unknownProperty: string]: unknown;
}
