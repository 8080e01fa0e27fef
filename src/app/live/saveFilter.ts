import { wordTranslator } from "../../i18n/wordTranslator";
import { anyOfThem, filterFields, type FilterField, type FilterInputs } from "../../model/inputs";
import { success, type Outcome } from "../../model/problem";
import { sameCell, type RawCell } from "../../model/rawCell";
import { capitalize } from "../../plan/capitalize";
import { findIn } from "../../readback/foundWorkbook";
import type { CellGuard, CellWrite, LiveWorkbookPort } from "../ports";
import type { LiveWorkbook } from "./liveWorkbook";
import { guardAt, namedWrite } from "./namedCells";
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
    const named = namedWrite(found, {
      name: `Kompass.Filter.${capitalize(field)}`,
      value: shown(field, value),
      seen: shown(field, seen[field]),
      isAsSeen: sameCell(filter[field], seen[field]),
      isText: texts.has(field),
    });
    if (!named.ok) return named;
    const { write, at } = named.value;
    writes.push(write);
    guard ??= guardAt(at.sheet, at.range.top - 1, at.range.left);
  }
  if (!guard) return success({ live, cells: [], conflicts: [] });
  return writeInputs(port, live, writes, guard);
}
