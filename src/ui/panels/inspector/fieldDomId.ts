/** The DOM id of a field's input. `field` is as findings name it; unknown keys in it may hold spaces, which no id may. */
export function fieldDomId(ownerId: string, field: string): string {
  return `field-${ownerId}-${field.replace(/\s/g, "_")}`;
}
