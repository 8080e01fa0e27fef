import { decodeText } from "../../files/decodeText";
import { oleStart, startsWith, zipStart } from "../../model/fileStart";
import { success, type Outcome, type Problem } from "../../model/problem";
import type { OpenedWorkbook } from "../opening/openWorkbook";
import type { WorkbookReader } from "../ports";
import { readWorkbook } from "../opening/readWorkbook";
import { sheetTables, type SheetTable } from "../opening/sheetTable";

/** An opened file with measurements, not yet interpreted. */
export type MeasurementSource =
  | { readonly origin: "csv"; readonly text: string }
  | { readonly origin: "table"; readonly tables: readonly SheetTable[] }
  | {
      readonly origin: "workbook";
      readonly opened: OpenedWorkbook;
      /** Problems from reading it. */
      readonly problems: readonly Problem[];
      /** The file name, recorded as the source of its result. */
      readonly name: string;
    };

/**
 * Opens a file with measurements by its content, whatever its extension: a Kompassbok workbook, any
 * workbook with a table, or text.
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
