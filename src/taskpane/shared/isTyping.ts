/** Whether keys pressed here enter text or choose from a list. */
export function isTyping(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return !["radio", "checkbox"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
