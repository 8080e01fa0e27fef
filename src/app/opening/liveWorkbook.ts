import { scoreAssessment } from "../../engine/scoreAssessment";
import { parseCatalogueTable } from "../../files/catalogueTable";
import type { Assessment } from "../../model/assessment";
import { fetchPart } from "../../model/fetchPart";
import { success, type Outcome, type Problem } from "../../model/problem";
import type { RawWorkbook } from "../../model/rawWorkbook";
import { areaSheetKey, fixedSheets } from "../../workbook/layout";
import { findIn } from "../../workbook/reading/foundWorkbook";
import { readInputs, type ReadWorkbook } from "../../workbook/reading/readInputs";
import type { LiveWorkbookPort } from "../ports";

/** The workbook that is open in Excel, as it was last read, with what the engine makes of it. */
export interface LiveWorkbook {
  readonly raw: RawWorkbook;
  readonly read: ReadWorkbook;
  readonly assessment: Assessment;
  /** Of reading, apart from the assessment's own. */
  readonly problems: readonly Problem[];
}

/** Reads everything; one request when the areas are the ones that `areaKeys` says. */
export async function openLiveWorkbook(
  port: LiveWorkbookPort,
  areaKeys: readonly string[],
): Promise<Outcome<LiveWorkbook>> {
  const raw = await port.read([...fixedSheets, ...areaKeys.map(areaSheetKey)]);
  return raw.ok ? understand(raw.value) : raw;
}

/** A raw workbook of ours as people mean it; the same as a file's. */
export async function understand(raw: RawWorkbook): Promise<Outcome<LiveWorkbook>> {
  const read = await readOurs(raw);
  if (!read.ok) return read;
  const assessment = scoreAssessment(read.value.inputs);
  return success({ raw, read: read.value, assessment, problems: read.problems }, read.problems);
}

/** The built-in catalogue and profile are loaded only where the workbook has lost its own. */
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
