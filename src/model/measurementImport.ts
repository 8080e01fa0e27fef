import type { Measurement } from "./measurement";

/** Where measurements can come from: CSV, a sheet with a table, a workbook of ours. */
export type ImportOrigin = "csv" | "table" | "workbook";

/** What an import would bring, before anything is written. Faults and doubts come beside it. */
export interface ImportPreview {
  readonly origin: ImportOrigin;
  readonly fresh: readonly ImportedMeasurement[];
  readonly duplicates: readonly DuplicateMeasurement[];
  /** How many rows have faults, and so are in neither. */
  readonly faulty: number;
}

export interface ImportedMeasurement {
  /** 1-based, the header included; null for the result of a workbook itself. */
  readonly row: number | null;
  readonly measurement: Measurement;
}

/** The same municipality and year stands already. */
export interface DuplicateMeasurement extends ImportedMeasurement {
  /** In the workbook, or further up in what is imported. */
  readonly of: "workbook" | "file";
  readonly known: Measurement;
  /** Total and areas are the same, too. */
  readonly isSame: boolean;
}
