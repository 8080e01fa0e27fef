/**
 * The sheets' names while they are being made: plain, no sheet's of the workbook, and short, as they
 * stand in all formulas.
 */
export function temporaryNames(
  keys: readonly string[],
  taken: readonly string[],
): ReadonlyMap<string, string> {
  const used = taken.map((name) => name.toLowerCase());
  let prefix = "K_";
  while (used.some((name) => name.startsWith(prefix.toLowerCase()))) prefix += "_";
  return new Map(keys.map((key, index) => [key, prefix + (index + 1)]));
}
