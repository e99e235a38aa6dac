/**
 * Gives the focus to the control that a sentence is about, before the sentence and the button that mends it go away; without
 * a control, to the panel around them.
 * @returns what gives it again, if the control was taken off the page after all
 */
export function focusDescribed(button: HTMLElement, messageId: string | undefined): () => void {
  const control = messageId === undefined ? null : document.querySelector<HTMLElement>(`[aria-describedby~="${CSS.escape(messageId)}"]`);
  const panel = button.closest<HTMLElement>("[tabindex='-1']");
  const focus = () => {
    const target = control?.isConnected ? control : document.getElementById(control?.id ?? "");
    (target ?? panel)?.focus({ preventScroll: true });
  };
  focus();
  return () => {
    if (document.activeElement === document.body) focus();
  };
}
