import type { Measurement } from "./measurement";

/** Sources of measurements: CSV, a sheet with a table, a Kompassbok workbook. */
export type ImportOrigin = "csv" | "table" | "workbook";

/** What an import would add, before anything is written. Problems are returned separately. */
export interface ImportPreview {
  readonly origin: ImportOrigin;
  readonly fresh: readonly ImportedMeasurement[];
  readonly duplicates: readonly DuplicateMeasurement[];
  /** The number of rows left out because of errors. */
  readonly faulty: number;
}

export interface ImportedMeasurement {
  /** 1-based, counting the header; null for a workbook's own result. */
  readonly row: number | null;
  readonly measurement: Measurement;
}

/** A measurement of a municipality and year that already exists. */
export interface DuplicateMeasurement extends ImportedMeasurement {
  /** Where the existing one is: in the workbook, or earlier in the imported files. */
  readonly of: "workbook" | "file";
  readonly known: Measurement;
  /** Whether the total and the areas are also equal. */
  readonly isSame: boolean;
}
