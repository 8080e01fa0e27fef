/**
 * Whether a name's formula leads to a sheet, as Excel spells it: in apostrophes where the sheet's name
 * needs them, which is Excel's affair.
 */
export function isOnSheet(formula: unknown, sheet: string): boolean {
  const text = String(formula);
  return text.startsWith(`=${sheet}!`) || text.startsWith(`='${sheet.replaceAll("'", "''")}'!`);
}
