import type { CellGuard, RowWrite, WriteConflict } from "../app/ports";
import { problem, type Problem } from "../model/problem";
import { sameCell } from "../model/rawCell";
import type { RawCellContent } from "../model/rawWorkbook";
import { placeName, type FoundCell, type FoundCells } from "./keptCells";
import type { Misplaced } from "./misplaced";
import { putContent, sameContent, type Put } from "./put";

/** What to do with a row, judged by its cells' current contents. */
export interface JudgedRow {
  /** Set if the row or one of its columns has moved. */
  readonly moved: Problem | null;
  readonly conflicts: readonly WriteConflict[];
  /** The cells to write. */
  readonly due: readonly Put[];
}

/** Before writing: finds conflicts and the cells that still need writing. */
export function judgedRow(row: RowWrite<Put>, found: FoundCells): JudgedRow {
  const nowIn = (put: Put): RawCellContent | null => found.get(placeName(put))?.content ?? null;
  const isOurs = (put: Put): boolean => isWritten(put, nowIn(put));
  const isAsSeen = (put: Put): boolean => sameCell(nowIn(put)?.value ?? null, put.before);
  const conflictOf = (write: Put): WriteConflict => ({
    write,
    theirs: nowIn(write)?.value ?? null,
  });
  const moved = moveOf(row, found);
  if (moved) return { moved, conflicts: [], due: [] };
  if (row.isWhole) {
    const others = row.cells.every(isOurs) ? [] : row.cells.filter((put) => !isAsSeen(put));
    const due = others.length > 0 || row.cells.every(isOurs) ? [] : row.cells;
    return { moved, conflicts: others.map(conflictOf), due };
  }
  const others = row.cells.filter((put) => !isAsSeen(put) && !isOurs(put));
  const due = row.cells.filter((put) => isAsSeen(put) && !isOurs(put));
  return { moved, conflicts: others.map(conflictOf), due };
}

/** What was overwritten between reading and writing. */
export interface ComparedRow {
  readonly moved: Problem | null;
  readonly conflicts: readonly WriteConflict[];
  readonly misplaced: Misplaced | null;
}

/**
 * After writing: compares what was first `found` with what the cells held just `before` the write.
 */
export function comparedRow(
  row: RowWrite<Put>,
  found: FoundCells,
  before: FoundCells,
  ids: ReadonlyMap<string, string>,
): ComparedRow {
  const [first] = row.cells;
  const key = row.key && (before.get(placeName(row.key)) ?? null);
  const isMoved = key !== null && !isSameKey(row.key && found.get(placeName(row.key)), key);
  const written = row.cells.filter((put) => before.has(placeName(put)));
  const others = written.filter((put) => !isSame(put, found, before));
  const wrong = isMoved || (row.isWhole && others.length > 0) ? written : others;
  if (!first || wrong.length === 0) return { moved: null, conflicts: [], misplaced: null };
  const conflicts = others.flatMap((write): WriteConflict[] => {
    const content = before.get(placeName(write))?.content ?? null;
    return row.isWhole || !isWritten(write, content)
      ? [{ write, theirs: content?.value ?? null }]
      : [];
  });
  const cells = wrong.flatMap((put) => {
    const at = before.get(placeName(put));
    const wrote = putContent(put);
    if (!at || sameContent(at.content, wrote)) return [];
    const { isText } = put;
    return [{ ...at, header: headerOf(put, at, row, found), wrote, theirs: at.content, isText }];
  });
  const sheet = ids.get(first.sheet) ?? first.sheet;
  return {
    moved: isMoved ? movedAway(row.key, row) : null,
    conflicts: isMoved ? [] : conflicts,
    misplaced: cells.length > 0 ? { sheet, sheetName: first.sheet, key, cells } : null,
  };
}

/** Says that a row, or the column below a header, has moved. */
export function movedAway(guard: CellGuard | null, of: RowWrite): Problem {
  const { sheet = "", cell = "", value = null } = guard ?? of.cells[0] ?? {};
  if (of.key?.formula !== undefined) return problem("linesMoved", { sheet, cell });
  return guard !== null && guard === of.key
    ? problem("rowMoved", { sheet, cell }, value)
    : problem("cellMoved", { sheet, cell }, value);
}

function moveOf(row: RowWrite, found: FoundCells): Problem | null {
  const guards = [...(row.key ? [row.key] : []), ...row.headers];
  const gone = guards.find((guard) => !isThere(guard, found));
  return gone ? movedAway(gone, row) : null;
}

function isThere(guard: CellGuard, found: FoundCells): boolean {
  const content = found.get(placeName(guard))?.content ?? null;
  return guard.formula === undefined
    ? sameCell(content?.value ?? null, guard.value)
    : content?.formula === guard.formula;
}

/** A formula's text changes when its row moves, though it is the same formula. */
function isSameKey(found: FoundCell | null | undefined, now: FoundCell): boolean {
  const hasFormula = (cell: FoundCell | null | undefined) => cell?.content?.formula != null;
  if (hasFormula(found)) return hasFormula(now);
  return sameContent(found?.content ?? null, now.content);
}

function isWritten(put: Put, content: RawCellContent | null): boolean {
  return put.formula === undefined
    ? sameCell(content?.value ?? null, putContent(put)?.value ?? null)
    : sameContent(content, putContent(put));
}

function isSame(put: Put, found: FoundCells, before: FoundCells): boolean {
  const [then, now] = [found, before].map((cells) => cells.get(placeName(put))?.content ?? null);
  return sameContent(then ?? null, now ?? null);
}

/** The header above the cell, shifted by as many columns as the cell has moved. */
function headerOf(
  put: Put,
  at: FoundCell,
  { headers }: RowWrite,
  found: FoundCells,
): FoundCell | null {
  const first = found.get(placeName(put));
  const header = headers
    .map((guard) => found.get(placeName(guard)))
    .find((cell) => cell?.column === first?.column);
  if (!header || !first) return null;
  const moved = at.column - first.column;
  return { ...header, column: header.column + moved };
}
