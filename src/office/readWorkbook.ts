import type { RangeContents, RangePlace } from "../app/ports";
import { failure, problem, success, type Outcome } from "../model/problem";
import type { RawCellContent, RawName, RawSheet, RawWorkbook } from "../model/rawWorkbook";
import { runOnce, type Office } from "./excelRun";
import { isOnSheet } from "./isOnSheet";
import { isTooMuch, leadsNowhere } from "./officeFault";
import {
  askSheet,
  askSheets,
  loadCells,
  contentsOf,
  firstRows,
  readable,
  readSheets,
} from "./readSheets";

/** How often to retry when others insert or delete rows during the read, before giving up. */
const rounds = 3;

/**
 * Reads every Kompassbok sheet. Takes one request if `sheetKeys` are right and the workbook is no
 * larger than usual. Otherwise the first request finds out which sheets exist, and more follow for
 * what does not fit in one response.
 */
export async function readWorkbook(
  office: Office,
  sheetKeys: readonly string[],
): Promise<Outcome<RawWorkbook>> {
  for (let round = 0; round < rounds; round += 1) {
    const read = await runOnce(office, async (context) => readOnce(context, sheetKeys));
    if (!read.ok) return read;
    if (read.value) return success(read.value);
  }
  return failure(problem("excelBusy", {}));
}

/** null if rows were inserted or deleted meanwhile. */
async function readOnce(
  context: Excel.RequestContext,
  sheetKeys: readonly string[],
): Promise<RawWorkbook | null> {
  let keys: readonly string[] | null = sheetKeys;
  let rows = firstRows(sheetKeys.length);
  for (;;) {
    try {
      return await readAt(context, keys, rows);
    } catch (error) {
      if (keys && leadsNowhere(error)) keys = null;
      else if (rows > 0 && isTooMuch(error)) rows = 0;
      else throw error;
    }
  }
}

async function readAt(
  context: Excel.RequestContext,
  sheetKeys: readonly string[] | null,
  rows: number,
): Promise<RawWorkbook | null> {
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/formula");
  worksheets.load(
    "items/id,items/name,items/visibility,items/protection/protected,items/charts/name,items/names/name,items/names/formula",
  );
  const homes = sheetKeys?.map((key) => names.getItem(`Kompass.Sheet.${key}`).getRange().worksheet);
  const named = homes?.map((sheet) => askSheet(sheet, rows));
  await context.sync();
  const asked = named ?? (await askSheets(context, worksheets.items));
  const others = sheetsBeyond(
    asked.map(({ sheet }) => sheet),
    names.items,
    worksheets.items,
  );
  const beyond = others.length > 0 ? await askSheets(context, others) : [];
  const contents = await readSheets(context, [...asked, ...beyond]);
  return (
    contents && {
      sheets: worksheets.items.map((sheet) => rawSheet(sheet, contents.get(sheet.id))),
      names: [
        ...names.items.map((item) => rawName(item, null)),
        ...worksheets.items.flatMap((sheet) =>
          sheet.names.items.map((item) => rawName(item, sheet.name)),
        ),
      ],
    }
  );
}

/** Other sheets with one of our names, which not every workbook has. */
function sheetsBeyond(
  known: readonly Excel.Worksheet[],
  names: readonly Excel.NamedItem[],
  sheets: readonly Excel.Worksheet[],
): Excel.Worksheet[] {
  const read = new Set(known.map(({ name }) => name));
  const homes = names.filter(({ name }) => name.startsWith("Kompass.Sheet."));
  return sheets.filter(
    ({ name }) => !read.has(name) && homes.some(({ formula }) => isOnSheet(formula, name)),
  );
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

/** Reads rectangles; `sheet` is a sheet's id or name. */
export async function readRanges(
  office: Office,
  places: readonly RangePlace[],
): Promise<Outcome<readonly RangeContents[]>> {
  return runOnce(office, async (context) => {
    const ranges = places.map(({ sheet, range: address }) => {
      const target = context.workbook.worksheets.getItem(sheet);
      const range = target.getRange(address).getIntersectionOrNullObject(readable);
      target.load("name");
      loadCells(range);
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
