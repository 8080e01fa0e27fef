/** What users may do on a protected sheet. */
const allowed: Excel.WorksheetProtectionOptions = {
  allowEditObjects: true,
  allowEditScenarios: true,
  allowAutoFilter: true,
  allowFormatRows: true,
  allowFormatColumns: true,
  selectionMode: "Normal",
};

/** Protects the locked cells against accidents; no password, so anyone can lift it. */
export function protect(sheet: Excel.Worksheet): void {
  sheet.protection.protect(allowed);
}
