import { scoreAssessment } from "../../engine/scoreAssessment";
import { parseCatalogueTable } from "../../files/catalogueTable";
import type { Assessment } from "../../model/assessment";
import { fetchPart } from "../../model/fetchPart";
import { success, type Outcome, type Problem } from "../../model/problem";
import type { RawWorkbook } from "../../model/rawWorkbook";
import { parseRange } from "../../plan/a1";
import { areaSheetKey, fixedSheets } from "../../plan/layout";
import { findIn } from "../../readback/foundWorkbook";
import { readInputs, type ReadWorkbook } from "../../readback/readInputs";
import type { LiveWorkbookPort, WorkbookChange } from "../ports";
import { patchLive } from "./patchLive";
import { withContents } from "./withContents";

/** The workbook that is open in Excel, as it was last read, with what the engine makes of it. */
export interface LiveWorkbook {
  readonly raw: RawWorkbook;
  readonly read: ReadWorkbook;
  readonly assessment: Assessment;
  /** Of reading, apart from the assessment's own. */
  readonly problems: readonly Problem[];
}

/** Reads everything; one request when the areas are the ones that `areaKeys` says. */
export async function openLive(
  port: LiveWorkbookPort,
  areaKeys: readonly string[],
): Promise<Outcome<LiveWorkbook>> {
  const raw = await port.read([...fixedSheets, ...areaKeys.map(areaSheetKey)]);
  return raw.ok ? understand(raw.value) : raw;
}

/**
 * The workbook after a change of some cells, which alone are read again; after any other change
 * (rows, sheets, names) all of it is.
 */
export async function refreshLive(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  changes: readonly WorkbookChange[],
): Promise<Outcome<LiveWorkbook>> {
  const areaKeys = live.read.inputs.catalogue.areas.map(({ key }) => key);
  const places = changes.flatMap(({ sheet, range, isStructural }) =>
    !isStructural && sheet !== null && range !== null && parseRange(range)
      ? [{ sheet, range }]
      : [],
  );
  if (places.length < changes.length) return openLive(port, areaKeys);
  const contents = await port.readRanges(places);
  if (!contents.ok) return openLive(port, areaKeys);
  const patched = patchLive(live, contents.value);
  return patched ? success(patched) : understand(withContents(live.raw, contents.value));
}

/** A raw workbook of ours as people mean it; the same as a file's. */
export async function understand(raw: RawWorkbook): Promise<Outcome<LiveWorkbook>> {
  const read = await readLive(raw);
  if (!read.ok) return read;
  const assessment = scoreAssessment(read.value.inputs);
  return success({ raw, read: read.value, assessment, problems: read.problems }, read.problems);
}

/** The built-in catalogue and profile are loaded only where the workbook has lost its own. */
async function readLive(raw: RawWorkbook): Promise<Outcome<ReadWorkbook>> {
  const workbook = findIn(raw);
  const needed = ["Kompass.Sheet.Method", "Kompass.CatalogueTable"];
  if (needed.some((name) => workbook.follow(name) === null)) {
    const part = await fetchPart(async () => import("../readWorkbook"));
    return part.ok ? part.value.readWorkbook(raw) : part;
  }
  return readInputs(raw, parseCatalogueTable, () => {
    throw new Error("a workbook with its sheet Method has a catalogue and a profile");
  });
}
