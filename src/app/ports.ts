import type { Outcome } from "../model/problem";
import type { RawWorkbook } from "../model/rawWorkbook";
import type { CalculatedValues, WorkbookPlan } from "../model/workbookPlan";

/** A workbook in a file. Faults of reading are values; of writing, exceptions: they are ours. */
export interface WorkbookFilePort {
  write(plan: WorkbookPlan, values: CalculatedValues): Uint8Array;
  read(bytes: Uint8Array): Outcome<RawWorkbook>;
}

/** The spreadsheet calculator's own file, which each platform loads in its way. */
export interface CalculatorPort {
  loadWasm(): Promise<Uint8Array<ArrayBuffer>>;
}
