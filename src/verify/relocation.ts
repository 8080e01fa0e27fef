import type { WorkbookPlan } from "../model/workbookPlan";
import type { RawSheet } from "../model/rawWorkbook";
import { parseRange, type CellPosition } from "../plan/a1";
import { questionColumns } from "../plan/layout";
import type { FoundWorkbook } from "../readback/foundWorkbook";
import type { QuestionRow } from "../readback/readAnswers";
import { alignLines, type Line } from "./alignLines";
import { foundLines, plannedLines, type Lines } from "./sheetLines";

/** Where the plan's sheets, rows and columns are in a workbook in which people moved things. */
export interface Relocation {
  /** The sheet of a key, wherever its name says; null when it is gone. */
  readonly sheet: (key: string) => RawSheet | null;
  /** Where a cell of the plan is now. */
  readonly cell: (key: string, position: CellPosition) => CellPosition;
  /** Whether any of that sheet's cells is elsewhere than in the plan. */
  readonly hasMoved: (key: string) => boolean;
}

/** From a row or column of the plan to the one where it is now, in the plan's order. */
type Anchors = Map<number, number>;

/**
 * Anchors are what can be recognised: each defined name's corners, each question's row by its id,
 * and, where the distance of two anchors has changed, what stands between them. What is not
 * recognised has moved with the anchor before it.
 */
export function relocate(
  plan: WorkbookPlan,
  workbook: FoundWorkbook,
  questionRows: ReadonlyMap<string, { plan: number; found: QuestionRow }>,
): Relocation {
  const sheets = new Map<string, RawSheet>();
  const rows = new Map<string, Anchors>();
  const columns = new Map<string, Anchors>();
  for (const { key } of plan.sheets) {
    const home = workbook.follow(`Kompass.Sheet.${key}`);
    if (home) sheets.set(key, home.sheet);
    rows.set(key, new Map([[1, 1]]));
    columns.set(key, new Map([[1, 1]]));
  }
  for (const { name, sheet, refersTo } of plan.names) {
    const [key = "", address = ""] = refersTo.split("!");
    const planned = parseRange(address);
    const owner = sheet === null ? null : sheets.get(sheet);
    const found = owner ? workbook.followOn(owner, name) : workbook.follow(name);
    if (!planned || !found || found.sheet !== sheets.get(key)) continue;
    rows.get(key)?.set(planned.top, found.range.top);
    rows.get(key)?.set(planned.bottom, found.range.bottom);
    columns.get(key)?.set(planned.left, found.range.left);
    columns.get(key)?.set(planned.right, found.range.right);
  }
  const keys = new Map([...sheets].map(([key, sheet]) => [sheet, key]));
  for (const { plan: row, found } of questionRows.values()) {
    const key = keys.get(found.table.sheet);
    if (key === undefined) continue;
    rows.get(key)?.set(row, found.row);
    questionColumns.forEach((column, index) => {
      const at = found.table.columns[column];
      if (at !== undefined) columns.get(key)?.set(index + 1, at);
    });
  }
  for (const planned of plan.sheets) {
    const sheet = sheets.get(planned.key);
    if (!sheet) continue;
    const [before, now] = [plannedLines(planned), foundLines(sheet)];
    anchorBetween(rows.get(planned.key), before.rows, now.rows);
    anchorBetween(columns.get(planned.key), before.columns, now.columns);
  }
  const sortedRows = sorted(rows);
  const sortedColumns = sorted(columns);
  return {
    sheet: (key) => sheets.get(key) ?? null,
    hasMoved: (key) => [rows, columns].some((anchors) => haveMoved(anchors.get(key))),
    cell: (key, { row, column }) => ({
      row: moved(sortedRows.get(key), row),
      column: moved(sortedColumns.get(key), column),
    }),
  };
}

/** Adds anchors between those that have moved apart or together, and beyond the last. */
function anchorBetween(anchors: Anchors | undefined, planned: Lines, found: Lines): void {
  if (!anchors) return;
  const [lastPlanned, lastFound] = [planned.last + 1, found.last + 1];
  const known = [...anchors].sort(([a], [b]) => a - b);
  known.forEach(([start, foundStart], index) => {
    const [end, foundEnd] = known[index + 1] ?? [lastPlanned, lastFound];
    if (end - start === foundEnd - foundStart) return;
    const between = linesBetween(planned, start, end);
    alignLines(between, linesBetween(found, foundStart, foundEnd)).forEach((match, at) => {
      if (match !== null) anchors.set(start + 1 + at, foundStart + 1 + match);
    });
  });
}

/** Both ends excluded; none where the second is not beyond the first. */
function linesBetween(lines: Lines, start: number, end: number): Line[] {
  return Array.from({ length: Math.max(0, end - start - 1) }, (_, at) =>
    lines.line(start + 1 + at),
  );
}

function haveMoved(anchors: Anchors = new Map()): boolean {
  return [...anchors].some(([planned, found]) => planned !== found);
}

type SortedAnchors = readonly (readonly [planned: number, found: number])[];

function sorted(anchors: ReadonlyMap<string, Anchors>): ReadonlyMap<string, SortedAnchors> {
  return new Map(
    [...anchors].map(([key, of]) => [key, [...of].sort(([a], [b]) => a - b)] as const),
  );
}

/** By the last anchor that is not beyond. */
function moved(anchors: SortedAnchors | undefined, place: number): number {
  if (!anchors) return place;
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.[0] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const [planned, found] = anchors[low - 1] ?? [place, place];
  return place + found - planned;
}
