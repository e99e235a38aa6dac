import "./zodSetup.ts";
import { z } from "zod";
import { Appliance } from "../domain/model/appliance.ts";
import { Deployment } from "../domain/model/deployment.ts";
import { FIELDS_OF, type Field } from "../domain/model/fields/index.ts";
import { Gateway } from "../domain/model/gateway.ts";
import { Layout, Note, Position, Size } from "../domain/model/layout.ts";
import { IniComment, Override } from "../domain/model/override.ts";
import { Site } from "../domain/model/site.ts";
import { VoiceRoute } from "../domain/model/voiceRoute.ts";
import { DesignFile } from "./designFile.ts";

/** Schemas that get a definition of their own, under the name people see in their editor. */
const DEFINITIONS = { Deployment, Site, Appliance, Gateway, VoiceRoute, Override, IniComment, Layout, Position, Size, Note };

const FIELDS_OF_DEFINITION: Readonly<Record<string, readonly Field[]>> = {
  Deployment: FIELDS_OF.deployment,
  Site: FIELDS_OF.site,
  Appliance: FIELDS_OF.appliance,
  Gateway: FIELDS_OF.gateway,
};

/**
 * The JSON Schema (2020-12) of the design file, made from the schemas that `parse` checks with. Properties are described
 * by the field catalogue. Unknown properties are allowed everywhere, as they are in reading.
 */
export function jsonSchema(): Record<string, unknown> {
  const metadata = z.registry<{ id?: string; title?: string; description?: string }>();
  metadata.add(DesignFile, { title: "CCE Studio design", description: "A Cloud Connector Edition topology, as CCE Studio saves it." });
  for (const [id, schema] of Object.entries(DEFINITIONS)) metadata.add(schema, { id });
  const schema = z.toJSONSchema(DesignFile, { target: "draft-2020-12", metadata });
  for (const [name, fields] of Object.entries(FIELDS_OF_DEFINITION)) describeProperties(schema.$defs?.[name]?.properties ?? {}, fields);
  return { ...schema };
}

type Properties = NonNullable<z.core.JSONSchema.JSONSchema["properties"]>;

/** Describes properties in place; each becomes an object of its own, for those of one kind may be the same one. */
function describeProperties(properties: Properties, fields: readonly Field[]): void {
  for (const field of fields) {
    const property = properties[field.name];
    if (typeof property === "object") properties[field.name] = { ...property, description: description(field) };
  }
}

function description({ label, hint, ini }: Field): string {
  const line = ini && `[${ini.section}] ${ini.key}`;
  return [label, line, hint].filter((part) => part !== undefined).join(" – ");
}
