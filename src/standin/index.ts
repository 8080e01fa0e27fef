/** The public API of the stand-in; in Node, also import `clientLibrary.ts`. */
export { createHost, type Host, type HostOptions } from "./host";
export { installPageHost, type PageHost } from "./wire/pageBridge";
export type { BlankArgument, DescribedFunction } from "./formulas/customFunctions";
export type { ChartGuess } from "./state/book";
export type { Fault } from "./wire/faults";
export type { FormulaCheck } from "./formulas/formulaRules";
export type { Traffic } from "./wire/traffic";

// The workbook's state, for code that checks, draws or saves it.
export type { Book } from "./state/book";
export { normalStyle, type CellFormat } from "./state/cellFormat";
export type { ChartCells, ChartSeries, ChartState } from "./state/chartState";
export {
  isFormula,
  type CellLook,
  type Content,
  type HighlightState,
  type SheetState,
  type ValidationState,
  type WorkbookState,
} from "./state/state";
export { eventTypes, workbookTarget } from "./state/acting";
export { ExcelError } from "./state/excelError";

// What people see.
export { shownText } from "./shown/chartText";
export { shownFormula } from "./acts/contents";
export { referencedCells, showFormula } from "./formulas/formulaText";
export { highlightedCells, type HighlightFormat } from "./shown/highlighted";
export { numberText } from "./shown/numberText";
export { columnWidth, defaultRowHeight, pointsPerCharacter, rowHeight } from "./state/sizes";

// Positions on a sheet.
export { contains, isWholeColumns, isWholeRows, placeKey, placeOf } from "./state/place";

// The wire, for code that follows the traffic.
export { Connection, type HostEnd } from "./wire/connection";
export type { RequestBody } from "./wire/wire";
