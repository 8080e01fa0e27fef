import type { tryit as norwegian } from "../nb/tryit";

/** The page for trying Kompassbok without Excel. */
export const tryit: Record<keyof typeof norwegian, string> = {
  "tryit.title": "Try Kompassbok without Excel",
  "tryit.what":
    "On the left a workbook, on the right the same pane as in Excel. Everything happens in this browser, and the workbook is gone when the page closes: download it first.",
  "tryit.language": "Language",
  "tryit.download": "Download .xlsx",
  "tryit.second": "Show two evaluators",
  "tryit.workbook": "Workbook",
  "tryit.pane": "The Kompassbok pane",
  "tryit.secondPane": "The pane of evaluator 2",
  "tryit.loading": "Getting the workbook ready …",
  "tryit.failed": "The page could not be loaded: {{reason}}",
  "tryit.grid": "Cells of the sheet {{sheet}}",
  "tryit.sheets": "Sheets",
  "tryit.cell": "Cell",
  "tryit.content": "Content",
  "tryit.chart": "Chart: {{title}}",
  "tryit.protect": "Protect sheet",
  "tryit.unprotect": "Unprotect sheet",
  "tryit.locked":
    "The cell is locked, because formulas and fixed texts are protected. Unprotect the sheet to change it anyway.",
  "tryit.refused": "Not accepted: {{reason}}",
  "tryit.notRule": "The value does not meet the cell's rule.",
  "tryit.notSaved": "The workbook cannot be downloaded now: {{reason}}",
  "tryit.close": "Close",
};
