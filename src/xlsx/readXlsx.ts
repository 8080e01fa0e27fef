import type { ReadOptions } from "../app/ports";
import type { Outcome } from "../model/problem";
import type { RawWorkbook } from "../model/rawWorkbook";
import { faultsAsValues } from "./reader/faultsAsValues";
import { readWorkbook } from "./reader/readWorkbook";
import { XlsxPackage } from "./reader/xlsxPackage";

/**
 * An .xlsx file as it was found: typed values, formulas as text (shared ones expanded), names. Needs
 * nothing of Node. `problemCodes.ts` lists the faults, `reader/fileFault.ts` the limits.
 */
export function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Outcome<RawWorkbook> {
  return faultsAsValues(() => readWorkbook(new XlsxPackage(bytes), options));
}
