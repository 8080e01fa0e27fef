/** The sheets' names while they are being made: short, plain, and no sheet's of the workbook. */
export function temporaryNames(
  keys: readonly string[],
  taken: readonly string[],
): ReadonlyMap<string, string> {
  const used = taken.map((name) => name.toLowerCase());
  let prefix = "Kompassbok_";
  while (used.some((name) => name.startsWith(prefix.toLowerCase()))) prefix += "_";
  return new Map(keys.map((key, index) => [key, prefix + (index + 1)]));
}
