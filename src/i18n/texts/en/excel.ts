import type { excel as nb } from "../nb/excel";

export const excel = {
  "problem.excelProtected":
    "Excel does not allow the change: the sheet or the workbook is protected. Lift the protection (Review) and try again.",
  "problem.excelReadOnly":
    "The workbook cannot be changed: it is read-only, or its structure is locked. Open it for editing and try again.",
  "problem.excelCellEdit":
    "Excel is waiting for you to finish the cell that you are typing in. Press Enter or Esc and try again.",
  "problem.excelBusy": "Excel is busy. Wait a little and try again.",
  "problem.excelElsewhere": "Excel is showing another workbook. Go back to this one and try again.",
  "problem.excelMissing":
    "Excel cannot find what it needs; a sheet or a name may have been deleted. Run the check.",
  "problem.excelTaken":
    "The name is already in use in the workbook ({{value}}). Choose another name.",
  "problem.excelTooOld":
    "This version of Excel cannot do this. Use Microsoft 365, or Excel 2021 or later.",
  "problem.excelTooMuch":
    "This was too much for Excel at once ({{value}}). Save, close other workbooks and try again.",
  "problem.partUnreachable":
    "This part of Kompassbok could not be loaded. Try again when you are online.",
  "problem.excelConnection":
    "The connection to Excel was lost. Nothing is lost here; try again when Excel answers.",
  "problem.excelFault":
    "Excel reported an error: {{value}}. Try again. If it happens again, save and reopen the workbook.",
  "problem.excelHasOurs":
    "The workbook already contains a Kompassbok. Open a new, empty workbook to make another.",
  "problem.sheetNameTaken":
    "The workbook already has a sheet named “{{value}}”. It will not be touched; choose another name for the new one.",
  "problem.nameTaken":
    "The workbook uses the name “{{value}}” for something else. Give it another name (Formulas, Name Manager) and try again.",
  "problem.madeWithout": "Everything is made except {{what}}, which Excel refused ({{value}}).",
  "problem.cancelled": "Cancelled. Everything made so far has been removed.",
  "problem.cleanUpFailed":
    "Not everything could be removed again. Delete the sheets whose names begin with “K_”.",
  "problem.revertFailed":
    "Not everything could be restored. Run the check again when Excel answers.",
  "problem.tableDamaged":
    "No row of the table has all the formulas that it should have. Run the check and repair the workbook first.",
  "problem.growthRevertFailed":
    "The added rows could not be removed yet. They will be removed as soon as Excel answers; leave the pane open.",
  "problem.importStopped": "Stopped. Everything written so far stays; the rest was not written.",
  "problem.rowsTaken":
    "Others wrote in the same rows at the same time, so {{value}} measurements were not added. Try again.",
  "problem.tableFull": "The table on the sheet Comparison has too few free rows. Try again.",
  "problem.inputsChanged":
    "The content here has changed since the repair began. Someone else may have changed it; check it.",
  "problem.rowMoved":
    "The row of {{value}} has moved since it was read. Nothing was written in it; read the workbook again.",
  "problem.cellMoved":
    "The cell under “{{value}}” has moved since it was read. Nothing was written in it; read the workbook again.",
  "problem.linesMoved":
    "The rows of the table have moved since they were read. Nothing was written in them; try again.",
  "problem.doneUnread":
    "The change is done, but the workbook could not be read again afterwards. Reopen the pane when Excel answers.",
  "problem.restoreOwed":
    "“{{mine}}” replaced “{{value}}”, which someone else entered at the same moment. Their value will be restored as soon as Excel answers. Nothing is saved until then. Leave the pane open.",
} as const satisfies Record<keyof typeof nb, string>;
