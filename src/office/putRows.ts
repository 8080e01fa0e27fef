import type { CellGuard, RowWrite, WriteConflict } from "../app/ports";
import { success, type Outcome, type Problem } from "../model/problem";
import { runOnce, type Office } from "./excelRun";
import { comparedRow, judgedRow, movedAway } from "./judgedRow";
import { answerOf, ask, blocksIn, keep, letGo } from "./keptCells";
import type { FoundCells, RangeBlock } from "./keptCells";
import type { Misplaced } from "./misplaced";
import { isGone, isMisshapen, officeProblem } from "./officeFault";
import { putInput, type Put } from "./put";
import { sheetsIn } from "./sheetsIn";

/** The result of one attempt to write rows. */
export interface Attempt {
  /** Why not everything was written: Excel refused or did not answer. */
  readonly faults: readonly Problem[];
  /** Set if a row or column has moved; nothing must stay written there. */
  readonly moved: Problem | null;
  readonly conflicts: readonly WriteConflict[];
  /** Values that were overwritten unseen and must be restored. */
  readonly misplaced: readonly Misplaced[];
}

/** What the first request found, and its ranges, tracked for the second. */
interface Look {
  readonly context: Excel.RequestContext;
  readonly keys: readonly RangeBlock<CellGuard>[];
  readonly cells: readonly RangeBlock<Put>[];
  readonly found: FoundCells;
  /** Excel's sheet ids, by name. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Writes the cells that still hold what the user saw. One request reads; after comparing, a second
 * one writes. The second reads again right before it writes, so a change in between is noticed. Its
 * ranges are tracked from the first, so they follow inserted and deleted rows and columns.
 */
export async function putRows(
  office: Office,
  rows: readonly RowWrite<Put>[],
): Promise<Outcome<Attempt>> {
  const looked = await runOnce(office, async (context) => look(context, rows));
  if (!looked.ok) return looked;
  const { context, found, keys, cells, ids } = looked.value;
  const sameContext: Office = { ...office, run: async (batch) => batch(context) };
  const judged = rows.map((row) => judgedRow(row, found));
  const moved = judged.find((row) => row.moved !== null)?.moved ?? null;
  const conflicts = moved ? [] : judged.flatMap((row) => row.conflicts);
  const due = new Set(moved ? [] : judged.flatMap((row) => row.due));
  if (due.size === 0) {
    // A failure here is harmless: Excel releases the ranges when the pane closes.
    await runOnce(sameContext, async () => {
      letGo([...keys, ...cells]);
      await context.sync();
    });
    return success({ faults: [], moved, conflicts, misplaced: [] });
  }
  const written = await runOnce(sameContext, async () => write(looked.value, due));
  if (!written.ok) {
    return success({ faults: written.problems, moved, conflicts: [], misplaced: [] });
  }
  const { before, error } = written.value;
  const compared = rows.flatMap((row) => {
    const put = row.cells.filter((cell) => due.has(cell));
    return put.length > 0 ? [comparedRow({ ...row, cells: put }, found, before, ids)] : [];
  });
  const misplaced = compared.flatMap((row) => row.misplaced ?? []);
  const [first] = rows;
  if (error !== null && first && isMoved(error, due)) {
    // Excel does not say which row it is.
    const gone = movedAway(first.key ?? first.headers[0] ?? null, first);
    return success({ faults: [], moved: gone, conflicts: [], misplaced });
  }
  const faults = error === null ? [] : [officeProblem(error)];
  return success({
    faults,
    moved: compared.find((row) => row.moved !== null)?.moved ?? null,
    conflicts: [...conflicts, ...compared.flatMap((row) => row.conflicts)],
    misplaced,
  });
}

/** Deleted cells, or a row inserted between several: the range is no longer in one piece. */
function isMoved(error: unknown, due: ReadonlySet<Put>): boolean {
  return isGone(error) || (isMisshapen(error) && due.size > 1);
}

async function look(context: Excel.RequestContext, rows: readonly RowWrite<Put>[]): Promise<Look> {
  const sheetOf = sheetsIn(context);
  const guards = rows.flatMap(({ key }) => key ?? []);
  const keys = [
    ...blocksIn(
      sheetOf,
      guards.filter(({ formula }) => formula !== undefined),
    ),
    // One range each, so that a row inserted between them does no harm.
    ...guards
      .filter(({ formula }) => formula === undefined)
      .flatMap((key) => blocksIn(sheetOf, [key])),
  ];
  const headers = blocksIn(
    sheetOf,
    rows.flatMap((row) => row.headers),
  );
  const cells = blocksIn(
    sheetOf,
    rows.flatMap((row) => row.cells),
  );
  const names = new Set([...keys, ...cells].map(({ sheet }) => sheet));
  const sheets = new Map([...names].map((name) => [name, sheetOf(name)]));
  for (const sheet of sheets.values()) sheet.load("id");
  ask([...keys, ...headers, ...cells]);
  keep([...keys, ...cells]);
  await context.sync();
  return {
    context,
    keys,
    cells,
    found: new Map([...answerOf(keys), ...answerOf(headers), ...answerOf(cells)]),
    ids: new Map([...sheets].map(([name, { id }]) => [name, id])),
  };
}

/** The cells' contents just before the write, and any error after they were read. */
interface Before {
  readonly before: FoundCells;
  readonly error: unknown;
}

async function write({ context, keys, cells }: Look, due: ReadonlySet<Put>): Promise<Before> {
  const blocks = cells.filter(({ rows }) => rows.some((row) => row.some((put) => due.has(put))));
  const asked = [...keys, ...blocks];
  const then = asked.map(({ excel }) => excel.values);
  ask(asked);
  for (const { excel, rows } of blocks) {
    // null leaves a cell unchanged.
    excel.formulas = rows.map((row) => row.map((put) => (due.has(put) ? putInput(put) : null)));
  }
  letGo([...keys, ...cells]);
  let error: unknown = null;
  try {
    await context.sync();
  } catch (caught) {
    // Excel returns what it read even if it then refuses to write.
    const isTold = asked.every(({ excel }, index) => excel.values !== then[index]);
    if (!isTold && !isGone(caught)) throw caught;
    if (!isTold) return { before: new Map(), error: caught };
    error = caught;
  }
  return { before: new Map([...answerOf(keys), ...answerOf(blocks)]), error };
}
