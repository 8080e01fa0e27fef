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

/** One thing in a workbook that differs from the plan or the engine. */
export interface Difference {
  readonly code: DifferenceCode;
  readonly sheet: string;
  /** Current A1 address; "" for a whole sheet or a name. */
  readonly cell: string;
  readonly found: RawCell;
  readonly expected: RawCell;
  /** Whether it can be repaired without touching inputs. */
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
