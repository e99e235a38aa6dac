const CONTROLS = "input, select, textarea";

/** Gives the focus to the control that comes after this one in its panel, where Tab would have led; to itself where it is the last. */
export function focusAfter(controlId: string): void {
  const control = document.getElementById(controlId);
  const all = [...(control?.closest("aside")?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])];
  const next = all.find((one) => control !== null && control.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) ?? control;
  next?.focus();
  if (next instanceof HTMLInputElement) next.select();
}
