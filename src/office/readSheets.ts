import type { RawCellContent } from "../model/rawWorkbook";
import { cellAddress, parseRange, rangeAddress, span, type CellRange } from "../workbook/a1";
import { readContent } from "./cellValue";
import { isTooMuch } from "./officeFault";

/**
 * The most that is read of a sheet: one stray cell in row 1,000,000 must not make us read a million
 * rows.
 */
const most = { rows: 6000, columns: 100 } as const;

export const readable = span(1, 1, most.rows, most.columns);

/**
 * How many rows of each sheet to read in the first request: enough for most workbooks, but few when
 * there are many areas, since a row of an area takes three kilobytes.
 */
export function firstRows(sheets: number): number {
  return sheets > 20 ? 60 : 400;
}

/**
 * Characters to request at a time. Excel on the web refuses responses over five megabytes; less than
 * half of that leaves a margin, since the size of unread rows is only an estimate.
 */
const largestAnswer = 2_000_000;

/** The assumed size of a row in a sheet without any row read, in characters. */
const usualRow = 4000;

/** By A1 address; blank cells are absent. */
type Contents = ReadonlyMap<string, RawCellContent>;

/** A sheet whose extent and first rows were requested. */
interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  /** How many rows were requested. */
  readonly rows: number;
  readonly extent: Excel.Range;
  readonly first: Excel.Range | null;
}

/** Requests the sheet's first rows and its extent. */
export function askSheet(sheet: Excel.Worksheet, rows: number): AskedSheet {
  sheet.load("id,name");
  const first =
    rows > 0
      ? sheet.getUsedRange(true).getIntersectionOrNullObject(span(1, 1, rows, most.columns))
      : null;
  if (first) loadCells(first);
  return { sheet, rows, extent: askExtent(sheet), first };
}

/** The same for several sheets, in a separate request. */
export async function askSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  rows = firstRows(sheets.length),
): Promise<AskedSheet[]> {
  const asked = sheets.map((sheet) => askSheet(sheet, rows));
  try {
    await context.sync();
  } catch (error) {
    if (rows === 0 || !isTooMuch(error)) throw error;
    return askSheets(context, sheets, 0);
  }
  return asked;
}

export function loadCells(range: Excel.Range): void {
  range.load("address,values,valueTypes,formulas");
}

function askExtent(sheet: Excel.Worksheet): Excel.Range {
  const extent = sheet.getUsedRange(true).getIntersectionOrNullObject(readable);
  extent.load("address");
  return extent;
}

/**
 * Reads all contents of sheets whose first rows have arrived, by Excel's sheet id; the rest arrives
 * in as few responses as Excel allows. Returns null if rows were inserted or deleted meanwhile, so
 * that the parts do not fit.
 */
export async function readSheets(
  context: Excel.RequestContext,
  asked: readonly AskedSheet[],
): Promise<ReadonlyMap<string, Contents> | null> {
  const contents = new Map(asked.map(({ sheet }) => [sheet.id, new Map<string, RawCellContent>()]));
  for (const { sheet, first } of asked) if (first) addContents(contents.get(sheet.id), first);
  const extents = new Map(asked.map(({ sheet, extent }) => [sheet.id, addressOf(extent)]));
  for (const parts of answersOf(asked.flatMap(partsLeft))) {
    const read = await readParts(context, parts, extents);
    if (!read) return null;
    for (const { sheet, range } of read) addContents(contents.get(sheet), range);
  }
  return contents;
}

/** Rows of a sheet that are read together. */
interface Part {
  /** Excel's sheet id. */
  readonly sheet: string;
  readonly range: CellRange;
  /** Estimated characters in the response. */
  readonly size: number;
}

/** The unread rest of a sheet after its first rows. */
function partsLeft({ sheet, rows, extent, first }: AskedSheet): Part[] {
  if (extent.isNullObject) return [];
  const whole = placeOf(extent);
  const known = first && !first.isNullObject ? first : null;
  const top = Math.max(whole.top, rows + 1);
  if (top > whole.bottom) return [];
  const perRow = known ? sizeOf(known) / known.values.length : usualRow;
  const count = Math.max(1, Math.floor(largestAnswer / perRow));
  const parts: Part[] = [];
  for (let row = top; row <= whole.bottom; row += count) {
    const bottom = Math.min(row + count - 1, whole.bottom);
    const size = (bottom - row + 1) * perRow;
    parts.push({ sheet: sheet.id, range: { ...whole, top: row, bottom }, size });
  }
  return parts;
}

function sizeOf({ values, valueTypes, formulas }: Excel.Range): number {
  return JSON.stringify([values, valueTypes, formulas]).length;
}

/** Groups parts into responses. */
function answersOf(parts: readonly Part[]): Part[][] {
  const answers: Part[][] = [];
  let size = Infinity;
  for (const part of parts) {
    size += part.size;
    if (size > largestAnswer) {
      answers.push([part]);
      ({ size } = part);
    } else answers.at(-1)?.push(part);
  }
  return answers;
}

interface ReadPart {
  readonly sheet: string;
  readonly range: Excel.Range;
}

/**
 * Reads the parts in one request, or in two halves if Excel says that the response is too large.
 */
async function readParts(
  context: Excel.RequestContext,
  parts: readonly Part[],
  extents: ReadonlyMap<string, string>,
): Promise<readonly ReadPart[] | null> {
  const sheetOf = (id: string): Excel.Worksheet => context.workbook.worksheets.getItem(id);
  const now = [...new Set(parts.map(({ sheet }) => sheet))].map((sheet) => ({
    was: extents.get(sheet),
    extent: askExtent(sheetOf(sheet)),
  }));
  const ranges = parts.map(({ sheet, range }) => {
    const asked = sheetOf(sheet).getRange(rangeAddress(range));
    loadCells(asked);
    return { sheet, range: asked };
  });
  try {
    await context.sync();
  } catch (error) {
    const [one, other] = halves(parts);
    if (!isTooMuch(error) || other.length === 0) throw error;
    const first = await readParts(context, one, extents);
    const second = first && (await readParts(context, other, extents));
    return second && [...first, ...second];
  }
  return now.every(({ was, extent }) => addressOf(extent) === was) ? ranges : null;
}

/** Splits the parts in half; a single part by rows, a single row by columns. */
function halves(parts: readonly Part[]): readonly [Part[], Part[]] {
  const [part] = parts;
  if (!part || parts.length > 1) {
    const middle = Math.ceil(parts.length / 2);
    return [parts.slice(0, middle), parts.slice(middle)];
  }
  const { top, left, bottom, right } = part.range;
  const within = (range: Partial<CellRange>): Part[] => [
    { ...part, range: { ...part.range, ...range } },
  ];
  if (top < bottom) {
    const middle = Math.floor((top + bottom) / 2);
    return [within({ bottom: middle }), within({ top: middle + 1 })];
  }
  if (left === right) return [within({}), []];
  const middle = Math.floor((left + right) / 2);
  return [within({ right: middle }), within({ left: middle + 1 })];
}

/** The contents of a loaded range, by A1 address. */
export function contentsOf(range: Excel.Range): Contents {
  const cells = new Map<string, RawCellContent>();
  addContents(cells, range);
  return cells;
}

function addContents(cells: Map<string, RawCellContent> | undefined, range: Excel.Range): void {
  if (range.isNullObject) return;
  const corner = placeOf(range);
  range.values.forEach((line, down) =>
    line.forEach((value: unknown, right) => {
      const type = range.valueTypes[down]?.[right] ?? "Unknown";
      const content = readContent(value, type, range.formulas[down]?.[right]);
      if (content) cells?.set(cellAddress(corner.top + down, corner.left + right), content);
    }),
  );
}

function addressOf(range: Excel.Range): string {
  return range.isNullObject ? "" : range.address;
}

function placeOf({ address }: Excel.Range): CellRange {
  const place = parseRange(address.slice(address.lastIndexOf("!") + 1));
  if (!place) throw new Error(`Excel gave a range without an address: ${address}`);
  return place;
}
