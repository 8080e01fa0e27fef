import { scoreAssessment } from "../../engine/scoreAssessment";
import { parseCatalogueTable } from "../../files/catalogueTable";
import type { Assessment } from "../../model/assessment";
import { fetchPart } from "../../model/fetchPart";
import { success, type Outcome, type Problem } from "../../model/problem";
import type { RawWorkbook } from "../../model/rawWorkbook";
import { areaSheetKey } from "../../workbook/sheets/areas/layout";
import { fixedSheets } from "../../workbook/sheetKeys";
import { findIn } from "../../workbook/reading/foundWorkbook";
import { readInputs, type ReadWorkbook } from "../../workbook/reading/readInputs";
import type { LiveWorkbookPort } from "../ports";

/** The workbook open in Excel, as last read, and its assessment. */
export interface LiveWorkbook {
  readonly raw: RawWorkbook;
  readonly read: ReadWorkbook;
  readonly assessment: Assessment;
  /** Problems from reading, without those in the assessment. */
  readonly problems: readonly Problem[];
}

/** Reads everything; takes one request if `areaKeys` are the workbook's areas. */
export async function openLiveWorkbook(
  port: LiveWorkbookPort,
  areaKeys: readonly string[],
): Promise<Outcome<LiveWorkbook>> {
  const raw = await port.read([...fixedSheets, ...areaKeys.map(areaSheetKey)]);
  return raw.ok ? understand(raw.value) : raw;
}

/** Interprets raw cells as a Kompassbok workbook, by the same rules as for files. */
export async function understand(raw: RawWorkbook): Promise<Outcome<LiveWorkbook>> {
  const read = await readOurs(raw);
  if (!read.ok) return read;
  const assessment = scoreAssessment(read.value.inputs);
  return success({ raw, read: read.value, assessment, problems: read.problems }, read.problems);
}

/** Loads the built-in catalogue and profile only if the workbook has lost its own. */
async function readOurs(raw: RawWorkbook): Promise<Outcome<ReadWorkbook>> {
  const workbook = findIn(raw);
  const needed = ["Kompass.Sheet.Method", "Kompass.CatalogueTable"];
  if (needed.some((name) => workbook.follow(name) === null)) {
    const part = await fetchPart(async () => import("./readWorkbook"));
    return part.ok ? part.value.readWorkbook(raw) : part;
  }
  return readInputs(raw, parseCatalogueTable, () => {
    throw new Error("a workbook with its sheet Method has a catalogue and a profile");
  });
}
