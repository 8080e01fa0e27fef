import fc from "fast-check";
import { readWorkbook } from "../../../src/app/opening/readWorkbook";
import { cellText, type RawCell } from "../../../src/model/rawCell";
import type { RawWorkbook } from "../../../src/model/rawWorkbook";
import { type Headers } from "../../../src/workbook/headers";
import { parseAddress } from "../../../src/workbook/a1";
import { capitalize } from "../../../src/workbook/capitalize";
import { cellValue, findIn } from "../../../src/workbook/reading/foundWorkbook";
import { applied, edits, usedSize, type Region } from "./drawnEdits";
import {
  inputs,
  ofOthers,
  plan,
  readCells,
  tagOf,
  workbook,
  type ReadCell,
} from "./taggedWorkbook";
import { actionHeaders } from "../../../src/workbook/sheets/actions/headers";
import { filterHeaders, measurementHeaders } from "../../../src/workbook/sheets/comparison/headers";
import { freeFindingHeaders } from "../../../src/workbook/sheets/findings/headers";
import { documentHeaders } from "../../../src/workbook/sheets/documents/headers";
import { interviewHeaders } from "../../../src/workbook/sheets/interviews/headers";
import { questionHeaders, factCheckLabels } from "../../../src/workbook/sheets/areas/headers";

/*
 * Whatever people insert, delete, move, sort, copy and rename: nothing is ever read under a header
 * that it does not stand under.
 */

const nameOf = (key: string) => plan.sheets.find((sheet) => sheet.key === key)?.name ?? key;
const area = nameOf("area_area1");
const sheets = [
  area,
  ...["Findings", "Actions", "Interviews", "Documents", "Comparison"].map(nameOf),
];
const measurements = measurementHeaders(inputs.catalogue);

/** Headers by the beginning of the fields that are read under them. */
const headersOf: Readonly<Record<string, Headers<string>>> = {
  m: measurements as Headers<string>,
  a: actionHeaders as Headers<string>,
  i: interviewHeaders as Headers<string>,
  d: documentHeaders as Headers<string>,
  free: freeFindingHeaders as Headers<string>,
  s: factCheckLabels as Headers<string>,
  f: filterHeaders as Headers<string>,
};

const ourHeaders = [
  ...[questionHeaders, actionHeaders, interviewHeaders, freeFindingHeaders, filterHeaders].flatMap(
    (headers) => headers.keys.map((key) => headers.textOf(key as never, "en")),
  ),
  ...measurements.keys.map((key) => measurements.textOf(key, "en")),
];

/** Whether a text is a header of the field. */
function isHeaderOf(text: string, field: string): boolean {
  const [group = "", key = ""] = field.split(" ");
  const known = headersOf[group];
  return known ? known.keyOf(text) === key : questionHeaders.keyOf(text) === field;
}

function regionOf(raw: RawWorkbook, sheet: string): Region {
  const read = readWorkbook(raw);
  const lastColumn = Math.min(
    usedSize(raw, sheet).column,
    sheet === nameOf("Comparison") ? 14 : 19,
  );
  const unknown = { headerRow: 4, lastRow: 12, lastColumn };
  if (!read.ok) return unknown;
  const place = [...read.value.tables.values()].find((table) => table.sheet.name === sheet);
  if (place) return { ...unknown, headerRow: place.headerRow, lastRow: place.lastRow };
  const rows = [...read.value.rows.values()].filter(({ table }) => table.sheet.name === sheet);
  const headerRow = rows[0]?.table.headerRow ?? unknown.headerRow;
  return { ...unknown, headerRow, lastRow: Math.max(...rows.map(({ row }) => row), headerRow + 1) };
}

/** What is wrong with where a cell was read. */
function faultOf({ field, row, cell }: ReadCell, raw: RawWorkbook): string | null {
  if (isRenamed(raw, field)) return null;
  const own = /^own (.+) #\d+$/.exec(cellText(cell))?.[1];
  if (own !== undefined) {
    if (!isHeaderOf(own, field)) return `a person's own ${own} is read as ${field}`;
    return stands(raw, field) ? `a person's own ${own} is read instead of ours` : null;
  }
  const found = tagOf(cell);
  if (!found) return null;
  if (found.field !== field) {
    return isPastedBelow(raw, field, cell) ? null : `${found.field} is read as ${field}`;
  }
  return row === null || row === found.row ? null : `${found.row} is read as ${row}`;
}

/** The choice is one row, over which people paste others: whatever stands right below its header is meant. */
function isPastedBelow(raw: RawWorkbook, field: string, cell: RawCell): boolean {
  if (!field.startsWith("f ")) return false;
  return raw.sheets.some((sheet) =>
    [...sheet.cells].some(([address, { value }]) => {
      const at = value === cell ? parseAddress(address) : null;
      if (!at || at.row === 1) return false;
      return isHeaderOf(cellText(cellValue(sheet, at.row - 1, at.column)), field);
    }),
  );
}

/** A column whose header is none of ours, known by its name alone: whatever is pasted there is its own. */
function isRenamed(raw: RawWorkbook, field: string): boolean {
  const [group = "", key = field] = field.split(" ");
  const headers = headersOf[group] ?? (questionHeaders as Headers<string>);
  const workbookNow = findIn(raw);
  return raw.sheets.some((sheet) => {
    const named =
      group === "f"
        ? workbookNow.follow(`Kompass.Filter.${capitalize(key)}`)
        : workbookNow.followOn(sheet, `Kompass.Col.${key}`);
    if (named?.sheet !== sheet) return false;
    const { top, left } = named.range;
    const header = cellText(cellValue(sheet, group === "f" ? top - 1 : top, left));
    return headers.keyOf(header) === null;
  });
}

/** Whether a value of the field is left anywhere. */
function stands(raw: RawWorkbook, field: string): boolean {
  return raw.sheets.some(({ cells }) =>
    [...cells.values()].some(({ value }) => tagOf(value)?.field === field),
  );
}

test("every cell says what it is, and is read as that", () => {
  const read = readWorkbook(workbook);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(ofOthers(read.problems)).toEqual([]);
  const cells = readCells(read.value.inputs);
  expect(cells).toHaveLength(readCells(inputs).length);
  expect(cells.flatMap((cell) => faultOf(cell, workbook) ?? [])).toEqual([]);
});

test("nothing is read under another header", () => {
  fc.assert(
    fc.property(edits(sheets, ourHeaders), (drawn) => {
      const raw = drawn.reduce((found, edit) => applied(found, edit, regionOf), workbook);
      const read = readWorkbook(raw);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      const faults = readCells(read.value.inputs).flatMap((cell) => faultOf(cell, raw) ?? []);
      expect(faults).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
