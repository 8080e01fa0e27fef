import fc from "fast-check";
import { rankAmong, statisticsOf } from "../../src/comparison/statistics";
import { cellAddress, columnLetters } from "../../src/workbook/a1";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { recalculate } from "../support/libreOffice";
import { handmadeXlsx } from "../xlsx/handmadeXlsx";

const points = fc.oneof(
  fc.integer({ min: 0, max: 800 }),
  fc.integer({ min: 0, max: 8000 }).map((tenths) => tenths / 10),
  fc.constantFrom(212, 212, 0, 800),
);

/** Sets of totals: drawn ones of many sizes, one row, all equal, ties. */
const sets: readonly (readonly number[])[] = [
  [1, 2, 2],
  [5, 5, 5, 5],
  [0.1, 0.2, 0.3, 0.4],
  ...fc.sample(fc.array(points, { minLength: 3, maxLength: 40 }), { numRuns: 80, seed: 5 }),
];
const own = 212;

const functions = [
  (range: string) => `COUNT(${range})`,
  (range: string) => `AVERAGE(${range})`,
  (range: string) => `MEDIAN(${range})`,
  (range: string) => `QUARTILE(${range},1)`,
  (range: string) => `QUARTILE(${range},3)`,
  (range: string) => `MIN(${range})`,
  (range: string) => `MAX(${range})`,
  (range: string) => `${own}-AVERAGE(${range})`,
  (range: string) => `1+COUNTIF(${range},"&gt;"&amp;${own})`,
];

/** LibreOffice, unlike our reader, goes by the parts' types. */
const contentTypes = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
</Types>`;

/** A row for each set: what LibreOffice is to compute, then the numbers. */
function sheetData(): string {
  return sets
    .map((values, at) => {
      const row = at + 1;
      const start = functions.length + 1;
      const end = `${columnLetters(start + values.length - 1)}${row}`;
      const range = `${columnLetters(start)}${row}:${end}`;
      const cells = [
        ...functions.map((text) => `<f>${text(range)}</f><v>0</v>`),
        ...values.map((value) => `<v>${value}</v>`),
      ];
      const xml = cells.map((cell, column) => `<c r="${cellAddress(row, column + 1)}">${cell}</c>`);
      return `<row r="${row}">${xml.join("")}</row>`;
    })
    .join("");
}

test("statistics and rank are what LibreOffice's functions give", async () => {
  const bytes = handmadeXlsx(sheetData(), { "[Content_Types].xml": contentTypes });
  const saved = await recalculate([{ name: "sets", bytes }]);
  const read = readXlsx(saved.get("sets")!);
  const cells = read.ok ? read.value.sheets[0]!.cells : new Map<string, never>();
  sets.forEach((values, at) => {
    const theirs = functions.map((_, column) => cells.get(cellAddress(at + 1, column + 1))?.value);
    const ours = statisticsOf(values, own);
    const { n, mean, median, lowerQuartile, upperQuartile, min, max, ownDifference } = ours;
    const rank = rankAmong(values, own);
    const all = [n, mean, median, lowerQuartile, upperQuartile, min, max, ownDifference, rank];
    const differ = all.filter((value, index) => Math.abs(Number(theirs[index]) - value!) > 1e-6);
    expect([values, differ, theirs.every(Number.isFinite)]).toEqual([values, [], true]);
  });
});
