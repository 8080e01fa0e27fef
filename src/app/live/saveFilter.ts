import { wordTranslator } from "../../i18n/wordTranslator";
import { anyOfThem, filterFields, type FilterField, type FilterInputs } from "../../model/inputs";
import { failure, problem, success, type Outcome } from "../../model/problem";
import { sameCell, type RawCell } from "../../model/rawCell";
import { cellAddress } from "../../plan/a1";
import { capitalize } from "../../plan/capitalize";
import { cellValue, findIn } from "../../readback/foundWorkbook";
import type { CellGuard, CellWrite, LiveWorkbookPort } from "../ports";
import type { LiveWorkbook } from "./liveWorkbook";
import { writeInputs, type WrittenInputs } from "./writeInputs";

/** Fields whose cells are formatted as text. */
const texts: ReadonlySet<FilterField> = new Set(["group", "version"]);

/**
 * Writes whom to compare with, as a person chose it having seen `seen`; what someone else chose in
 * between is a conflict, and theirs stands.
 */
export async function saveFilter(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  change: Partial<FilterInputs>,
  seen: FilterInputs,
): Promise<Outcome<WrittenInputs>> {
  const { filter, language } = live.read.inputs;
  const shown = (field: FilterField, cell: RawCell) =>
    cell === anyOfThem && (field === "country" || field === "version")
      ? wordTranslator(language)("filter.any")
      : cell;
  const found = findIn(live.raw);
  const writes: CellWrite[] = [];
  let guard: CellGuard | null = null;
  for (const field of filterFields) {
    const value = change[field];
    if (value === undefined) continue;
    const name = `Kompass.Filter.${capitalize(field)}`;
    const place = found.follow(name);
    if (!place) return failure(problem("nameMissing", {}, name));
    const { sheet, range } = place;
    const [row, column] = [range.top, range.left];
    const isAsSeen = sameCell(filter[field], seen[field]);
    writes.push({
      sheet: sheet.name,
      cell: cellAddress(row, column),
      value: shown(field, value),
      before: isAsSeen ? cellValue(sheet, row, column) : shown(field, seen[field]),
      isText: texts.has(field),
    });
    const header = cellAddress(row - 1, column);
    guard ??= { sheet: sheet.name, cell: header, value: cellValue(sheet, row - 1, column) };
  }
  if (!guard) return success({ live, cells: [], conflicts: [] });
  return writeInputs(port, live, writes, guard);
}
