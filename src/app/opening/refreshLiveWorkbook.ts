import { areaKeysOf } from "../../model/catalogue";
import { success, type Outcome } from "../../model/problem";
import type { RawWorkbook } from "../../model/rawWorkbook";
import { sameContent } from "../../model/sameContent";
import { cellAddress, parseRange } from "../../workbook/a1";
import type { LiveWorkbookPort, RangeContents, RangePlace, WorkbookChange } from "../ports";
import { openLiveWorkbook, understand, type LiveWorkbook } from "./liveWorkbook";
import { patchWorkbook } from "./patchWorkbook";
import { withContents } from "./withContents";

/** Re-reads only the changed cells; after any other change (rows, sheets, names), everything. */
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
 * Re-reads rectangles for which Excel may not have sent an event. Returns null if nothing changed
 * or Excel does not answer.
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

/**
 * The cells of a rectangle that differ from the last read. Cells with an unchanged formula are
 * skipped: the engine calculates their values.
 */
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
