/** The DOM id of a field's input. `field` is the catalogue's name, or `voiceRoutes/<route id>/name|pattern`. */
export function fieldDomId(ownerId: string, field: string): string {
  return `field-${ownerId}-${field}`;
}
