import type { RawCell } from "../model/rawCell";

export const differenceCodes = [
  "sheetMissing",
  "sheetHidden",
  "nameBroken",
  "rowsMoved",
  "linesMoved",
  "formulaOverwritten",
  "formulaChanged",
  "formulaIsArray",
  "capChanged",
  "contentChanged",
  "valueWrong",
  "protectionMissing",
  "ruleMissing",
  "chartMissing",
] as const;

export type DifferenceCode = (typeof differenceCodes)[number];

/** One thing in a workbook that is not as the plan or the engine says. */
export interface Difference {
  readonly code: DifferenceCode;
  readonly sheet: string;
  /** A1 address in the workbook as it is; "" for a whole sheet or a name. */
  readonly cell: string;
  readonly found: RawCell;
  readonly expected: RawCell;
  /** Whether it can be put right without touching what people gave. */
  readonly canRepair: boolean;
}

export function difference(
  code: DifferenceCode,
  sheet: string,
  cell: string,
  found: RawCell,
  expected: RawCell,
  canRepair: boolean,
): Difference {
  return { code, sheet, cell, found, expected, canRepair };
}
