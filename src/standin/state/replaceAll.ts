/** Replaces a list's items in place, since others hold a reference to the list. */
export function replaceAll<T>(list: T[], items: readonly T[]): void {
  list.length = 0;
  for (const item of items) list.push(item);
}
