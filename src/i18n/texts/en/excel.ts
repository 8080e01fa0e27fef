import type { excel as nb } from "../nb/excel";

export const excel: Readonly<Record<keyof typeof nb, string>> = {
  "problem.excelProtected":
    "Excel does not allow the change: the sheet or the workbook is protected. Lift the protection (Review) and try again.",
  "problem.excelReadOnly":
    "The workbook cannot be changed: it is read-only, or its structure is locked. Open it for editing and try again.",
  "problem.excelCellEdit":
    "Excel is waiting for you to finish the cell that you are typing in. Press Enter or Esc and try again.",
  "problem.excelBusy": "Excel is busy. Wait a little and try again.",
  "problem.excelMissing":
    "Excel does not find what was to be used; a sheet or a name may have been deleted. Run Check.",
  "problem.excelTaken":
    "The name is already in use in the workbook ({{value}}). Choose another name.",
  "problem.excelTooOld":
    "This version of Excel cannot do this. Use Microsoft 365, or Excel 2021 or later.",
  "problem.excelTooMuch":
    "That was too much for Excel at one time ({{value}}). Save, close other workbooks and try again.",
  "problem.partUnreachable":
    "This part of Kompassbok could not be fetched. Try again when there is a connection.",
  "problem.excelConnection":
    "The connection to Excel was lost. Nothing is lost here; try again when Excel answers.",
  "problem.excelFault":
    "Excel reported a fault: {{value}}. Try again; if it comes back, the workbook or Excel is damaged.",
  "problem.excelHasOurs":
    "The workbook has a Kompassbok already. Open a new, empty workbook to make another.",
  "problem.sheetNameTaken":
    "The workbook already has a sheet named “{{value}}”. It will not be touched; choose another name for the new one.",
  "problem.nameTaken":
    "The workbook already uses the defined name “{{value}}” for something else. It will not be touched; rename it (Formulas, Name Manager) and try again.",
  "problem.cancelled": "Cancelled. Everything made so far has been removed.",
  "problem.cleanUpFailed":
    "Not everything could be removed again. Delete the sheets named “K_” and a number.",
  "problem.revertFailed": "Not everything could be put back. Run Check again when Excel answers.",
  "problem.tableDamaged":
    "No row of the table has all the formulas that it should have. Check and repair the workbook first.",
  "problem.growthRevertFailed":
    "The rows that came could not be taken out again. Read the workbook again, and run Check.",
  "problem.importStopped": "Stopped. What has been written stays; the rest is not written.",
  "problem.rowsTaken":
    "Others wrote into the same lines at the same time, so {{value}} measurements are not written. Try again.",
  "problem.tableFull": "The table on the sheet Comparison has too few free lines. Try again.",
  "problem.inputsChanged":
    "What stands here is not what stood here before the repair. Someone else may have changed it meanwhile; look it over.",
  "problem.rowMoved":
    "The row of {{value}} has moved since it was read. Nothing is written; read the workbook again.",
};
