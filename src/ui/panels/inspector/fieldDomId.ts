const PREFIX = "field-";

/** The DOM id of a field's input. `field` is as findings name it; unknown keys in it may hold spaces, which no id may. */
export function fieldDomId(ownerId: string, field: string): string {
  return `${PREFIX}${ownerId}-${field.replace(/\s/g, "_")}`;
}

/** Whether an element is a field's input, or part of one. */
export function isFieldDomId(id: string): boolean {
  return id.startsWith(PREFIX);
}
