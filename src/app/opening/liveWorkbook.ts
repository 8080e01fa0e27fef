import { areaKeysOf } from "../../model/catalogue";
import { scoreAssessment } from "../../engine/scoreAssessment";
import { parseCatalogueTable } from "../../files/catalogueTable";
import type { Assessment } from "../../model/assessment";
import { fetchPart } from "../../model/fetchPart";
import { success, type Outcome, type Problem } from "../../model/problem";
import type { RawWorkbook } from "../../model/rawWorkbook";
import { cellAddress, parseRange } from "../../workbook/a1";
import { areaSheetKey, fixedSheets } from "../../workbook/layout";
import { findIn } from "../../workbook/reading/foundWorkbook";
import { readInputs, type ReadWorkbook } from "../../workbook/reading/readInputs";
import type { LiveWorkbookPort, RangeContents, RangePlace, WorkbookChange } from "../ports";
import { patchWorkbook } from "./patchWorkbook";
import { sameContent } from "../../model/sameContent";
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
export async function openLiveWorkbook(
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
export async function refreshLiveWorkbook(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  changes: readonly WorkbookChange[],
): Promise<Outcome<LiveWorkbook>> {
  const areaKeys = areaKeysOf(live.read.inputs.catalogue);
  const places = changes.flatMap(({ sheet, range, isStructural }) =>
    !isStructural && sheet !== null && range !== null && parseRange(range)
      ? [{ sheet, range }]
      : [],
  );
  if (places.length < changes.length) return openLiveWorkbook(port, areaKeys);
  const contents = await port.readRanges(places);
  if (!contents.ok) return openLiveWorkbook(port, areaKeys);
  const patched = patchWorkbook(live, contents.value);
  return patched ? success(patched) : understand(withContents(live.raw, contents.value));
}

/**
 * The workbook after some rectangles were read again of which Excel may have told nothing; null where
 * they are as they were known, or Excel does not answer.
 */
export async function rereadLiveWorkbook(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  places: readonly RangePlace[],
): Promise<Outcome<LiveWorkbook> | null> {
  const contents = await port.readRanges(places);
  if (!contents.ok) return null;
  const changed = contents.value.flatMap((content) => changedCells(live.raw, content));
  if (changed.length === 0) return null;
  const patched = patchWorkbook(live, changed);
  return patched ? success(patched) : understand(withContents(live.raw, changed));
}

/** Each cell of a rectangle that is not as it was known; what formulas come to is the engine's to say. */
function changedCells({ sheets }: RawWorkbook, { sheet, range, cells }: RangeContents) {
  const known = sheets.find(({ name }) => name === sheet)?.cells;
  const area = parseRange(range);
  if (!known || !area) return [];
  const changed: RangeContents[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = cellAddress(row, column);
      const [then, now] = [known.get(cell), cells.get(cell)];
      const isFormula = now?.formula != null && now.formula === then?.formula;
      if (isFormula || sameContent(then, now)) continue;
      changed.push({ sheet, range: cell, cells: new Map(now ? [[cell, now]] : []) });
    }
  }
  return changed;
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
