import type { RangeContents, RangePlace } from "../app/ports";
import type { Outcome } from "../model/problem";
import type { RawCellContent, RawName, RawSheet, RawWorkbook } from "../model/rawWorkbook";
import { cellAddress, parseRange, quoteSheetName, span } from "../plan/a1";
import { readContent } from "./cellValue";
import { runOnce, type Office } from "./excelRun";
import { leadsNowhere } from "./officeFault";

/** What is read of a sheet at most: a stray cell a million rows down is not worth a million rows. */
const readable = span(1, 1, 6000, 100);

/**
 * Everything of the sheets that carry our names, in one request when `sheetKeys` are the right ones;
 * else in two: the first asks which sheets there are.
 */
export async function readWorkbook(
  office: Office,
  sheetKeys: readonly string[],
): Promise<Outcome<RawWorkbook>> {
  return runOnce(office, async (context) => {
    try {
      return await readAt(context, sheetKeys);
    } catch (error) {
      if (!leadsNowhere(error)) throw error;
      return readAt(context, null);
    }
  });
}

async function readAt(
  context: Excel.RequestContext,
  sheetKeys: readonly string[] | null,
): Promise<RawWorkbook> {
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/formula");
  worksheets.load(
    "items/id,items/name,items/visibility,items/protection/protected,items/charts/name,items/names/name,items/names/formula",
  );
  const homes = sheetKeys?.map((key) => names.getItem(`Kompass.Sheet.${key}`).getRange().worksheet);
  const named = homes?.map((sheet) => readRange(sheet));
  await context.sync();
  const ranges = named ?? (await readAll(context, worksheets.items));
  const others = sheetsBeyond(ranges, names.items, worksheets.items);
  if (others.length > 0) for (const each of await readAll(context, others)) ranges.push(each);
  const contents = new Map(ranges.map(({ sheet, range }) => [sheet.name, contentsOf(range)]));
  return {
    sheets: worksheets.items.map((sheet) => rawSheet(sheet, contents.get(sheet.name))),
    names: [
      ...names.items.map((item) => rawName(item, null)),
      ...worksheets.items.flatMap((sheet) =>
        sheet.names.items.map((item) => rawName(item, sheet.name)),
      ),
    ],
  };
}

/** Sheets that carry one of our names too, but were not asked for: not every workbook has them. */
function sheetsBeyond(
  ranges: readonly ReadRange[],
  names: readonly Excel.NamedItem[],
  sheets: readonly Excel.Worksheet[],
): Excel.Worksheet[] {
  const read = new Set(ranges.map(({ sheet }) => sheet.name));
  const homes = names.filter(({ name }) => name.startsWith("Kompass.Sheet."));
  return sheets.filter(({ name }) => {
    const start = `=${quoteSheetName(name)}!`;
    return !read.has(name) && homes.some(({ formula }) => String(formula).startsWith(start));
  });
}

interface ReadRange {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

async function readAll(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<ReadRange[]> {
  const ranges = sheets.map((sheet) => readRange(sheet));
  await context.sync();
  return ranges;
}

/** Asks for all that is on a sheet. */
export function readRange(sheet: Excel.Worksheet): ReadRange {
  const used = sheet.getUsedRange(true);
  const range = used.getIntersectionOrNullObject(readable);
  sheet.load("name");
  range.load("address,values,valueTypes,formulas");
  return { sheet, range };
}

/** What is in the cells of a range that was read, by A1 address. */
export function contentsOf(range: Excel.Range): ReadonlyMap<string, RawCellContent> {
  const cells = new Map<string, RawCellContent>();
  if (range.isNullObject) return cells;
  const corner = parseRange(range.address.slice(range.address.lastIndexOf("!") + 1));
  if (!corner) throw new Error(`Excel gave a range without an address: ${range.address}`);
  range.values.forEach((line, down) =>
    line.forEach((value: unknown, right) => {
      const type = range.valueTypes[down]?.[right] ?? "Unknown";
      const content = readContent(value, type, range.formulas[down]?.[right]);
      if (content) cells.set(cellAddress(corner.top + down, corner.left + right), content);
    }),
  );
  return cells;
}

function rawSheet(
  { id, name, visibility, protection, charts }: Excel.Worksheet,
  cells: ReadonlyMap<string, RawCellContent> = new Map(),
): RawSheet {
  return {
    id,
    name,
    cells,
    hidden: visibility !== "Visible",
    isProtected: protection.protected,
    charts: charts.items.map((chart) => chart.name),
  };
}

function rawName({ name, formula }: Excel.NamedItem, sheet: string | null): RawName {
  return { name, sheet, refersTo: String(formula).replace(/^=/, "") };
}

/** A rectangle of a sheet, by the sheet's id or name. */
export async function readRanges(
  office: Office,
  places: readonly RangePlace[],
): Promise<Outcome<readonly RangeContents[]>> {
  return runOnce(office, async (context) => {
    const ranges = places.map(({ sheet, range: address }) => {
      const target = context.workbook.worksheets.getItem(sheet);
      const range = target.getRange(address).getIntersectionOrNullObject(readable);
      target.load("name");
      range.load("address,values,valueTypes,formulas");
      return { sheet: target, range };
    });
    await context.sync();
    return ranges.map(({ sheet, range }, index) => ({
      sheet: sheet.name,
      range: places[index]?.range ?? "",
      cells: contentsOf(range),
    }));
  });
}
