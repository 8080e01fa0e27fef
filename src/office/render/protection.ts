/** What people may do on a protected sheet. */
const allowed: Excel.WorksheetProtectionOptions = {
  allowEditObjects: true,
  allowEditScenarios: true,
  allowAutoFilter: true,
  allowFormatRows: true,
  allowFormatColumns: true,
  selectionMode: "Normal",
};

/** Protects the locked cells against slips; without a password, so that anyone can lift it. */
export function protect(sheet: Excel.Worksheet): void {
  sheet.protection.protect(allowed);
}
