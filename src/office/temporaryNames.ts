/**
 * Sheet names to use during creation: unused in the workbook, free of special characters, and
 * short, since every formula contains them.
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
