/** Why a formula is outside the dialect. */
export type FormulaErrorCode =
  /** Longer than `maxLength`, or nested deeper than `maxDepth`. */
  | "tooLong"
  | "tooDeep"
  /** Not Excel's grammar: something that does not belong here, or an end too early. */
  | "unexpectedText"
  | "unexpectedEnd"
  /** `{1,2}` */
  | "arrayConstant"
  /** `--x`, and any other sign straight after a sign. */
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
  /** A prefix that is no sheet's name: another workbook, several sheets, or quotes forgotten. */
  | "sheetName"
  /** `key!Some.Name`: a name stands alone. */
  | "sheetOfName"
  /** A number with more digits than the 15 that Excel keeps, or too large for it. */
  | "numberPrecision"
  | "unknownFunction"
  | "argumentCount"
  /** MATCH without a literal 0 at its end, or VLOOKUP without FALSE, searches sorted lists: a trap. */
  | "matchType"
  /** SUMPRODUCT of anything but a product of plain comparisons and ranges. */
  | "sumproduct"
  /** `*`, `?` or `~` in a criterion or a text that MATCH or VLOOKUP looks for. */
  | "wildcard"
  /** `">33.3"` as a criterion: programs read the number in the text as their locale writes it. */
  | "decimalInText"
  /** A range where one value is expected: an array formula by accident. */
  | "rangeAsValue"
  /**
   * A name, or INDEX, where one value is expected: IronCalc takes it for a formula that may spill,
   * and calculates the whole workbook once more for each.
   */
  | "nameAsValue"
  | "indexAsValue"
  /** A value where Excel takes cells only, as in `COUNTIF(A1*2,1)`. */
  | "valueAsRange";

export interface FormulaError {
  readonly code: FormulaErrorCode;
  /** Offset in the formula's text, from 0. */
  readonly position: number;
  /** What was found there. */
  readonly detail: string;
}

/** Excel's limits, in characters and in levels of parentheses and functions. */
export const maxLength = 8192;
export const maxDepth = 64;
