import { decodeText } from "../../files/decodeText";
import { oleStart, startsWith, zipStart } from "../../model/fileStart";
import { success, type Outcome, type Problem } from "../../model/problem";
import type { OpenedWorkbook } from "../opening/openWorkbook";
import type { WorkbookReader } from "../ports";
import { readWorkbook } from "../opening/readWorkbook";
import { sheetTables, type SheetTable } from "../opening/sheetTable";

/** A file with measurements, opened but not yet understood. */
export type MeasurementSource =
  | { readonly origin: "csv"; readonly text: string }
  | { readonly origin: "table"; readonly tables: readonly SheetTable[] }
  | {
      readonly origin: "workbook";
      readonly opened: OpenedWorkbook;
      /** Of reading it. */
      readonly problems: readonly Problem[];
      /** What it is called, as the source of its result. */
      readonly name: string;
    };

/**
 * Opens a file with measurements, whatever its name ends in: a workbook of ours, else a workbook with
 * a table, else text.
 */
export function openMeasurements(
  bytes: Uint8Array,
  name: string,
  file: WorkbookReader,
): Outcome<MeasurementSource> {
  if (![zipStart, oleStart].some((start) => startsWith(bytes, start))) {
    const text = decodeText(bytes);
    return text.ok ? success({ origin: "csv", text: text.value }, text.problems) : text;
  }
  const raw = file.read(bytes);
  if (!raw.ok) return raw;
  const read = readWorkbook(raw.value);
  if (read.ok) {
    const opened = { raw: raw.value, read: read.value };
    return success({ origin: "workbook", opened, problems: read.problems, name });
  }
  if (read.problems.some(({ code }) => code !== "notOurs")) return read;
  return success({ origin: "table", tables: sheetTables(raw.value) });
}
