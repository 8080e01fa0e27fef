import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { languages } from "../../src/model/language";
import type { SheetPlan } from "../../src/model/workbookPlan";
import { parseRange } from "../../src/workbook/a1";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { inputsOf, measurementRows } from "../model/sampleInputs";

/** A4 without the margins, in points. */
const page = { long: 842 - 2 * 36, short: 595 - 2 * 54 };
const pointsPerCharacter = 5.25;
const usualHeight = 15;
const usualWidth = 8.43;

/** Charts of a sheet that a page's end would cut, when it is as wide as its print area. */
function cutCharts({ name, charts, columns, rows, print }: SheetPlan): string[] {
  const { right } = parseRange(print.area)!;
  const widthOf = (column: number): number =>
    columns.find((each) => each.column === column)?.width ?? usualWidth;
  const heightOf = (row: number): number =>
    rows.find((each) => each.row === row)?.height ?? usualHeight;
  const numbers = (first: number, last: number): number[] =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const width = numbers(1, right).reduce((sum, column) => sum + widthOf(column), 0);
  const isWide = print.orientation === "landscape";
  const scale = Math.min(1, (isWide ? page.long : page.short) / (width * pointsPerCharacter));
  const height = (isWide ? page.short : page.long) / scale;
  return charts.flatMap(({ key, at }) => {
    const from = [1, ...print.breaksBefore].filter((row) => row <= at.row).at(-1)!;
    const top = numbers(from, at.row - 1).reduce((sum, row) => sum + heightOf(row), 0);
    const isCut = Math.floor(top / height) !== Math.floor((top + at.height - 1) / height);
    return isCut ? [`${name}: ${key} from ${top.toFixed(0)} of ${height.toFixed(0)}`] : [];
  });
}

test.each(languages)("no page's end cuts a chart, %s", (language) => {
  const catalogue = builtinCatalogue(language);
  for (const measurements of [[], measurementRows(catalogue, 3)]) {
    const plan = buildWorkbookPlan(inputsOf(catalogue, { language, measurements }));
    expect(plan.sheets.some(({ charts }) => charts.length > 1)).toBe(true);
    expect(plan.sheets.flatMap(cutCharts)).toEqual([]);
  }
});
