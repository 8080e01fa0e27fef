import { besideCount, type BesideInputs } from "../../model/inputs";
import type { Outcome } from "../../model/problem";
import { sameCell, type RawCell } from "../../model/rawCell";
import { findIn } from "../../workbook/reading/foundWorkbook";
import type { LiveWorkbookPort, RowWrite } from "../ports";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import { guardAt, namedWrite } from "../opening/namedCells";
import { writeInputs, type WrittenInputs } from "../opening/writeInputs";

/** The municipalities to show next to the own one, by position 0 to 2. */
export type SideBySideChoice = Readonly<Partial<Record<number, RawCell>>>;

/**
 * Writes the municipalities that the user chose after seeing `seen`. A value that someone else
 * chose in the meantime stays and is returned as a conflict.
 */
export async function saveSideBySide(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  choice: SideBySideChoice,
  seen: BesideInputs,
): Promise<Outcome<WrittenInputs>> {
  const { beside } = live.read.inputs;
  const found = findIn(live.raw);
  const rows: RowWrite[] = [];
  for (let place = 0; place < besideCount; place += 1) {
    const value = choice[place];
    if (value === undefined) continue;
    const asSeen = seen[place] ?? null;
    const isAsSeen = sameCell(beside[place] ?? null, asSeen);
    const name = `Kompass.Beside${place + 1}`;
    const named = namedWrite(found, { name, value, seen: asSeen, isAsSeen, isText: true });
    if (!named.ok) return named;
    const { write, at } = named.value;
    // The row is identified by its label in column 1, the column by the formula below the cell.
    const key = guardAt(at.sheet, at.range.top, 1);
    const below = guardAt(at.sheet, at.range.top + 1, at.range.left);
    const formula = at.sheet.cells.get(below.cell)?.formula;
    const headers = formula == null ? [] : [{ ...below, formula }];
    rows.push({ key, headers, cells: [write], isWhole: false });
  }
  return writeInputs(port, live, rows);
}
