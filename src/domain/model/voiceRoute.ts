import { z } from "zod";
import { Text } from "./text.ts";

/** A hybrid voice route: its name is the ini key, its pattern a .NET regular expression over the dialled number. */
export const VoiceRoute = z.looseObject({
  id: z.string(),
  name: Text,
  pattern: Text,
});
export type VoiceRoute = z.infer<typeof VoiceRoute>;
