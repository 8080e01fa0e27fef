import { InvalidArgumentError, Option } from "commander";
import type { CatalogueSource } from "../app/making/loadCatalogue";
import type { NamedFile } from "../app/making/bringIn";
import { openMeasurements, type MeasurementSource } from "../app/measurements/measurementSource";
import { sheetTables } from "../app/opening/sheetTable";
import { openWorkbook, type OpenedWorkbook } from "../app/opening/openWorkbook";
import { languages, type Language } from "../model/language";
import { parseWhole, type NumberRange } from "../model/numberReadings";
import { failure, problem, success, type Outcome, type Problem } from "../model/problem";
import { basename, extname } from "node:path";
import { xlsxFiles } from "./ports";
import { inFileOf, readBytes, readText } from "./readFile";

export function languageOption(): Option {
  return new Option("--language <language>", "language of texts and messages")
    .choices(languages)
    .default("nb" satisfies Language);
}

/**
 * Parses a whole number within bounds, for commander.
 * @throws InvalidArgumentError for anything else
 */
export function wholeNumber(range: NumberRange): (text: string) => number {
  return (text) => {
    const number = parseWhole(text, range);
    if (number !== null) return number;
    throw new InvalidArgumentError(`Give a whole number from ${range[0]} to ${range[1]}.`);
  };
}

/** Reads a catalogue file by its extension: .json, .csv or .xlsx. */
export async function readCatalogue(
  path: string | undefined,
): Promise<Outcome<CatalogueSource | null>> {
  if (path === undefined) return success(null);
  const ending = extname(path).toLowerCase();
  const name = basename(path, extname(path));
  if (ending === ".xlsx" || ending === ".xlsm") {
    const bytes = await readBytes(path);
    if (!bytes.ok) return bytes;
    const raw = inFileOf(path, xlsxFiles.read(bytes.value));
    return raw.ok ? success({ kind: "table", tables: sheetTables(raw.value), name }) : raw;
  }
  if (ending !== ".json" && ending !== ".csv") {
    return failure(problem("fileKind", { file: path }, null, { allowed: ".json, .csv, .xlsx" }));
  }
  const text = await readText(path);
  return text.ok
    ? success({ kind: ending === ".json" ? "json" : "csv", text: text.value, name })
    : text;
}

/** Reads a measurements file, recognized by content rather than extension; null without a path. */
export async function readMeasurements(
  path: string | undefined,
): Promise<Outcome<MeasurementSource | null>> {
  if (path === undefined) return success(null);
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  return inFileOf(path, openMeasurements(bytes.value, basename(path), xlsxFiles));
}

/** Reads several measurements files; reports all errors at once. */
export async function readMeasurementFiles(
  paths: readonly string[],
): Promise<Outcome<readonly NamedFile<MeasurementSource>[]>> {
  const files: NamedFile<MeasurementSource>[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const source = await readMeasurements(path);
    for (const each of source.problems) problems.push(each);
    if (source.ok && source.value) files.push({ name: basename(path), value: source.value });
  }
  return files.length < paths.length ? { ok: false, problems } : success(files, problems);
}

/** Reads a Kompassbok workbook; null without a path. */
export async function readWorkbookFile(
  path: string | undefined,
): Promise<Outcome<OpenedWorkbook | null>> {
  if (path === undefined) return success(null);
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  return inFileOf(path, openWorkbook(bytes.value, xlsxFiles));
}
