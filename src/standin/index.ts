/** What a project uses of the stand-in; in Node `clientLibrary.ts` comes with it. */
export { createHost, type Host, type HostOptions } from "./host";
export { installPageHost, type PageHost } from "./pageBridge";
export type { BlankArgument, DescribedFunction } from "./customFunctions";
export type { ChartGuess } from "./book";
export type { Fault } from "./faults";
export type { FormulaCheck } from "./formulaRules";
export type { Traffic } from "./traffic";

// The state of the workbook, for who checks it, draws it or saves it.
export type { Book } from "./book";
export { normalStyle, type CellFormat } from "./cellFormat";
export type { ChartCells, ChartSeries, ChartState } from "./chartState";
export {
  isFormula,
  type CellLook,
  type Content,
  type HighlightState,
  type SheetState,
  type ValidationState,
  type WorkbookState,
} from "./state";
export { eventTypes, workbookTarget } from "./acting";
export { ExcelError } from "./excelError";

// What people see of it.
export { shownText } from "./chartText";
export { shownFormula } from "./contents";
export { referencedCells, showFormula } from "./formulaText";
export { highlightedCells, type HighlightFormat } from "./highlighted";
export { numberText } from "./numberText";
export { columnWidth, defaultRowHeight, pointsPerCharacter, rowHeight } from "./sizes";

// Places on a sheet.
export { contains, isWholeColumns, isWholeRows, placeKey, placeOf } from "./place";

// The wire, for who follows it.
export { Connection, type HostEnd } from "./connection";
export type { RequestBody } from "./wire";
