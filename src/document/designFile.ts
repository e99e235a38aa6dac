import "./zodSetup.ts";
import { z } from "zod";
import { Deployment } from "../domain/model/deployment.ts";
import { Layout } from "../domain/model/layout.ts";

/** What `format` says in every design file. */
export const FORMAT = "cce-studio-design";

/** The version this program writes. An added optional property does not raise it; anything else does. */
export const VERSION = 1;

/** Where the JSON Schema of the version stands, from the studio's own address. */
export const SCHEMA_ADDRESS = `schema/${FORMAT}.v${VERSION}.json`;

/** The design file of the current version: an envelope, the topology and, apart from it, the layout. */
export const DesignFile = z.looseObject({
  $schema: z.string().optional(),
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  deployment: Deployment,
  layout: Layout,
});
export type DesignFile = z.infer<typeof DesignFile>;
