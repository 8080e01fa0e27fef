import { besideCount, type BesideInputs } from "../../model/inputs";
import { failure, problem, success, type Outcome } from "../../model/problem";
import { sameCell, type RawCell } from "../../model/rawCell";
import { cellAddress } from "../../plan/a1";
import { cellValue, findIn } from "../../readback/foundWorkbook";
import type { CellWrite, LiveWorkbookPort } from "../ports";
import type { LiveWorkbook } from "./liveWorkbook";
import { writeInputs, type WrittenInputs } from "./writeInputs";

/** By place, 0 to 2: whom to set beside the own municipality. */
export type BesideChoice = Readonly<Partial<Record<number, RawCell>>>;

/**
 * Writes whom to set beside the own municipality, as a person chose it having seen `seen`; what someone
 * else chose in between is a conflict, and theirs stands.
 */
export async function saveBeside(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  choice: BesideChoice,
  seen: BesideInputs,
): Promise<Outcome<WrittenInputs>> {
  const found = findIn(live.raw);
  const writes: CellWrite[] = [];
  for (let place = 0; place < besideCount; place += 1) {
    const value = choice[place];
    if (value === undefined) continue;
    const name = `Kompass.Beside${place + 1}`;
    const at = found.follow(name);
    if (!at) return failure(problem("nameMissing", {}, name));
    const { sheet, range } = at;
    const standing = cellValue(sheet, range.top, range.left);
    const asSeen = seen[place] ?? null;
    const isAsSeen = sameCell(live.read.inputs.beside[place] ?? null, asSeen);
    writes.push({
      sheet: sheet.name,
      cell: cellAddress(range.top, range.left),
      value,
      before: isAsSeen ? standing : asSeen,
      isText: true,
    });
  }
  // Left of the first place stands the own municipality.
  const first = found.follow("Kompass.Beside1");
  if (!first || writes.length === 0) return success({ live, cells: [], conflicts: [] });
  const { sheet, range } = first;
  const left = range.left - 1;
  return writeInputs(port, live, writes, {
    sheet: sheet.name,
    cell: cellAddress(range.top, left),
    value: cellValue(sheet, range.top, left),
  });
}
