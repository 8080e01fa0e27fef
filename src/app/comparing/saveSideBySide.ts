import { besideCount, type BesideInputs } from "../../model/inputs";
import type { Outcome } from "../../model/problem";
import { sameCell, type RawCell } from "../../model/rawCell";
import { findIn } from "../../workbook/reading/foundWorkbook";
import type { LiveWorkbookPort, RowWrite } from "../ports";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import { guardAt, namedWrite } from "../opening/namedCells";
import { writeInputs, type WrittenInputs } from "../opening/writeInputs";

/** By place, 0 to 2: whom to set beside the own municipality. */
export type SideBySideChoice = Readonly<Partial<Record<number, RawCell>>>;

/**
 * Writes whom to set beside the own municipality, as a person chose it having seen `seen`; what someone
 * else chose in between is a conflict, and theirs stands.
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
    // At the beginning of the row is what the row is called; the column is known by its formula below.
    const key = guardAt(at.sheet, at.range.top, 1);
    const below = guardAt(at.sheet, at.range.top + 1, at.range.left);
    const formula = at.sheet.cells.get(below.cell)?.formula;
    const headers = formula == null ? [] : [{ ...below, formula }];
    rows.push({ key, headers, cells: [write], isWhole: false });
  }
  return writeInputs(port, live, rows);
}
