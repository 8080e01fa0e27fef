/**
 * Whether a name's formula refers to a sheet. Accepts the sheet name with or without apostrophes,
 * since Excel decides when to add them.
 */
export function isOnSheet(formula: unknown, sheet: string): boolean {
  const text = String(formula);
  return text.startsWith(`=${sheet}!`) || text.startsWith(`='${sheet.replaceAll("'", "''")}'!`);
}
