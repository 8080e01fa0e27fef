/** Why a formula is outside the dialect. */
export type FormulaErrorCode =
  /** Longer than `maxLength`, or nested deeper than `maxDepth`. */
  | "tooLong"
  | "tooDeep"
  /** Not Excel's grammar: an unexpected token, or an unexpected end. */
  | "unexpectedText"
  | "unexpectedEnd"
  /** `{1,2}` */
  | "arrayConstant"
  /** `--x`, or any other sign directly after a sign. */
  | "doubleSign"
  /** `Table[Column]` */
  | "structuredReference"
  /** `(A1,B2)` */
  | "union"
  /** `A1:B2 B2:C3` */
  | "intersection"
  /** `A:A`, `1:3` */
  | "wholeLines"
  /** `R1C1`, `R[-1]C` */
  | "r1c1"
  /** `@A1` */
  | "implicitIntersection"
  /** `A1#` */
  | "spill"
  /** An address beyond Excel's last row or column. */
  | "offSheet"
  /** A prefix that is not a sheet name: another workbook, several sheets, or missing quotes. */
  | "sheetName"
  /** `key!Some.Name`: names take no sheet. */
  | "sheetOfName"
  /** More digits than the 15 that Excel keeps, or a number too large or too small for it. */
  | "numberPrecision"
  | "unknownFunction"
  | "argumentCount"
  /**
   * MATCH without a literal 0 at the end, or VLOOKUP without FALSE: both would assume a sorted
   * list.
   */
  | "matchType"
  /** SUMPRODUCT of anything other than a product of plain comparisons and ranges. */
  | "sumproduct"
  /** `*`, `?` or `~` in a criterion, or in a text that MATCH or VLOOKUP looks up. */
  | "wildcard"
  /** `">33.3"` as a criterion: programs read a number in a text according to their locale. */
  | "decimalInText"
  /** A range where a single value is expected, which makes an array formula by accident. */
  | "rangeAsValue"
  /**
   * A name or INDEX where a single value is expected. IronCalc treats it as a formula that may
   * spill and recalculates the whole workbook for each one.
   */
  | "nameAsValue"
  | "indexAsValue"
  /** A value where Excel accepts only cells, as in `COUNTIF(A1*2,1)`. */
  | "valueAsRange";

export interface FormulaError {
  readonly code: FormulaErrorCode;
  /** Offset in the formula's text, from 0. */
  readonly position: number;
  /** The text at that position. */
  readonly detail: string;
}

/** Excel's limits: characters, and levels of nested parentheses and functions. */
export const maxLength = 8192;
export const maxDepth = 64;
