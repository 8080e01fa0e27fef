import { wordTranslator } from "../../i18n/wordTranslator";
import { anyOfThem, filterFields, type FilterField, type FilterInputs } from "../../model/inputs";
import { failure, problem, type Outcome } from "../../model/problem";
import { sameCell, type RawCell } from "../../model/rawCell";
import { findIn } from "../../workbook/reading/foundWorkbook";
import { filterName, findFilter } from "../../workbook/sheets/comparison/readFilterCells";
import type { LiveWorkbookPort, RowWrite } from "../ports";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import { guardAt } from "../opening/namedCells";
import { writeInputs, type WrittenInputs } from "../opening/writeInputs";

/** Fields whose cells are formatted as text. */
const texts: ReadonlySet<FilterField> = new Set(["group", "version"]);

/**
 * Writes the filter that the user chose after seeing `seen`. A value that someone else chose in the
 * meantime stays and is returned as a conflict.
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
  const { cells, problems } = findFilter(findIn(live.raw), language);
  const rows: RowWrite[] = [];
  for (const field of filterFields) {
    const value = change[field];
    if (value === undefined) continue;
    const at = cells.get(field);
    if (!at) return failure(problems[0] ?? problem("nameMissing", {}, filterName(field)));
    const { cell, value: current } = guardAt(at.sheet, at.row, at.column);
    const isAsSeen = sameCell(filter[field], seen[field]);
    const write = {
      sheet: at.sheet.name,
      cell,
      value: shown(field, value),
      before: isAsSeen ? current : shown(field, seen[field]),
      isText: texts.has(field),
    };
    const label = guardAt(at.sheet, at.headerRow, at.column);
    rows.push({ key: null, headers: [label], cells: [write], isWhole: false });
  }
  return writeInputs(port, live, rows);
}
