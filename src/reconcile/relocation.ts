import type { WorkbookPlan } from "../model/workbookPlan";
import type { RawSheet } from "../model/rawWorkbook";
import { parseRange, type CellPosition, type CellRange } from "../workbook/a1";
import type { FoundWorkbook } from "../workbook/reading/foundWorkbook";
import { alignLines, type Line } from "./alignLines";
import type { KnownRows } from "./knownRows";
import { sheetAxis, type NoSpan, type SheetAxis } from "./sheetAxis";
import { foundLines, plannedLines, type Lines } from "./sheetLines";

/** Maps the plan's sheets, rows and columns to a workbook in which users have moved things. */
export interface Relocation {
  /** The sheet with a key, wherever its defined name refers to; null if it is gone. */
  readonly sheet: (key: string) => RawSheet | null;
  /** Where a planned cell belongs now; null if its row is gone. */
  readonly cell: (key: string, position: CellPosition) => CellPosition | null;
  /** Where it is now, if that is elsewhere; null if that is unknown. */
  readonly currentCell: (key: string, position: CellPosition) => CellPosition | null;
  /** The rectangle of exactly these cells, or why there is none. */
  readonly range: (key: string, range: CellRange) => CellRange | NoSpan;
  /** Whether any cell of the sheet has moved. */
  readonly hasMoved: (key: string) => boolean;
}

type Anchors = Map<number, number | null>;

/**
 * Relocates by anchors, things that can be recognized: the corners of defined names, table rows by
 * id, and, where the distance between two anchors has changed, the contents between them. Anything
 * unrecognized moves with the anchor before it.
 */
export function relocate(
  plan: WorkbookPlan,
  workbook: FoundWorkbook,
  tables: readonly KnownRows[],
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
  for (const table of tables) {
    for (const [planned, now] of table.belongs) rows.get(table.key)?.set(planned, now);
    for (const [planned, now] of table.columns) columns.get(table.key)?.set(planned, now);
  }
  for (const planned of plan.sheets) {
    const sheet = sheets.get(planned.key);
    if (!sheet) continue;
    const [before, now] = [plannedLines(planned), foundLines(sheet)];
    anchorBetween(rows.get(planned.key), before.rows, now.rows);
    anchorBetween(columns.get(planned.key), before.columns, now.columns);
  }
  return {
    ...relocationBy(sheets, axes(rows), axes(columns), tables),
    hasMoved: (key) => [rows, columns].some((anchors) => haveMoved(anchors.get(key))),
  };
}

function haveMoved(anchors: Anchors = new Map()): boolean {
  return [...anchors].some(([planned, found]) => planned !== found);
}

function axes(anchors: ReadonlyMap<string, Anchors>): ReadonlyMap<string, SheetAxis> {
  return new Map([...anchors].map(([key, of]) => [key, sheetAxis(of)]));
}

function relocationBy(
  sheets: ReadonlyMap<string, RawSheet>,
  rows: ReadonlyMap<string, SheetAxis>,
  columns: ReadonlyMap<string, SheetAxis>,
  tables: readonly KnownRows[],
): Omit<Relocation, "hasMoved"> {
  const lineIn = (axis: SheetAxis | undefined, line: number): number | null =>
    axis ? axis.line(line) : line;
  const cell = (key: string, at: CellPosition): CellPosition | null => {
    const row = lineIn(rows.get(key), at.row);
    const column = lineIn(columns.get(key), at.column);
    return row === null || column === null ? null : { row, column };
  };
  const tablesOf = new Map<string, KnownRows[]>();
  for (const table of tables) {
    tablesOf.set(table.key, [...(tablesOf.get(table.key) ?? []), table]);
  }
  return {
    sheet: (key) => sheets.get(key) ?? null,
    cell,
    currentCell: (key, at) => {
      const now = cell(key, at);
      const table = tablesOf
        .get(key)
        ?.find(({ current, columns: of }) => current.has(at.row) && of.has(at.column));
      const row = table?.current.get(at.row);
      if (row === null) return null;
      return now && row !== undefined ? { ...now, row } : now;
    },
    range: (key, { top, bottom, left, right }) => {
      const down = rows.get(key)?.span(top, bottom) ?? ([top, bottom] as const);
      const across = columns.get(key)?.span(left, right) ?? ([left, right] as const);
      if (typeof down === "string") return down;
      if (typeof across === "string") return across;
      return { top: down[0], bottom: down[1], left: across[0], right: across[1] };
    },
  };
}

/** Adds anchors between those whose distance has changed, and after the last. */
function anchorBetween(anchors: Anchors | undefined, planned: Lines, found: Lines): void {
  if (!anchors) return;
  const [lastPlanned, lastFound] = [planned.last + 1, found.last + 1];
  const known = [...anchors]
    .filter((anchor): anchor is [number, number] => anchor[1] !== null)
    .sort(([a], [b]) => a - b);
  known.forEach(([start, foundStart], index) => {
    const [end, foundEnd] = known[index + 1] ?? [lastPlanned, lastFound];
    if (end - start === foundEnd - foundStart) return;
    const between = linesBetween(planned, start, end);
    alignLines(between, linesBetween(found, foundStart, foundEnd)).forEach((match, at) => {
      const line = start + 1 + at;
      if (match !== null && !anchors.has(line)) anchors.set(line, foundStart + 1 + match);
    });
  });
}

/** The lines between two, exclusive; empty if the second is not beyond the first. */
function linesBetween(lines: Lines, start: number, end: number): Line[] {
  return Array.from({ length: Math.max(0, end - start - 1) }, (_, at) =>
    lines.line(start + 1 + at),
  );
}
