/** Puts other items in a list's place, which others hold on to. */
export function replaceAll<T>(list: T[], items: readonly T[]): void {
  list.length = 0;
  for (const item of items) list.push(item);
}
