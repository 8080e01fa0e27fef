import { languages, type Language } from "../../../src/model/language";
import type { RawWorkbook } from "../../../src/model/rawWorkbook";
import { questionColumns } from "../../../src/workbook/sheets/areas/layout";
import { local } from "../../../src/workbook/references";
import { parseRange } from "../../../src/workbook/a1";
import { terminalTranslator } from "../../../src/i18n/terminalTranslator";
import { insertColumns, insertRows, renameSheet } from "./excelEdits";
import { withCell } from "./rawWorkbookOf";
import {
  asKept,
  context,
  inputs,
  plan,
  placeOf,
  positionOf,
  read,
  sheetOf,
  workbook,
} from "./sampleWorkbook";

const { refs } = context;
const names = plan.sheets.map(({ name }) => name);
const areaNames = inputs.catalogue.areas.map(({ key }) => sheetOf(key));

/** Everything is found, nothing is said. */
function expectSame(raw: RawWorkbook): void {
  const { inputs: found, problems } = read(raw);
  expect(problems).toEqual([]);
  expect(found).toEqual(asKept(inputs));
}

describe("renamed sheets", () => {
  test.each(names)("%s", (name) => {
    expectSame(renameSheet(workbook, name, "It's 'mine' now!"));
  });

  test("all of them, each to another's name", () => {
    const away = names.reduce((raw, name, at) => renameSheet(raw, name, `sheet ${at}`), workbook);
    const swapped = names.reduce(
      (raw, _, at) => renameSheet(raw, `sheet ${at}`, names[(at + 1) % names.length] ?? ""),
      away,
    );
    expectSame(swapped);
  });

  test("in another order", () => {
    expectSame({ ...workbook, sheets: [...workbook.sheets].reverse() });
  });
});

describe("inserted rows", () => {
  test.each(names)("above everything on %s", (name) => {
    expectSame(insertRows(workbook, name, 1, 3));
  });

  test("before every row of an area's sheet", () => {
    const [name = ""] = areaNames;
    const last = refs.areas.questionRow("1.2.2");
    for (let row = 1; row <= last + 1; row += 1) expectSame(insertRows(workbook, name, row));
  });

  test("within every table, whose blank row is nobody's", () => {
    const rows: readonly (readonly [string, number])[] = [
      ["Findings", 9],
      ["Actions", 7],
      ["Interviews", 7],
      ["Documents", 7],
      ["Comparison", positionOf(refs.comparison.measurement(3, "year")).row],
      ["Overview", positionOf(refs.overview.input("year")).row],
      ["Method", parseRange(local(refs.method.anchors()))!.top + 3],
      ["Calculation", positionOf(refs.calculation.listItem("shares", 3)).row],
    ];
    for (const [name, row] of rows) expectSame(insertRows(workbook, name, row, 2));
  });
});

describe("inserted columns", () => {
  test.each(names)("before everything on %s", (name) => {
    expectSame(insertColumns(workbook, name, 1, 2));
  });

  test("before every column of a question table", () => {
    const [name = ""] = areaNames;
    for (let column = 1; column <= questionColumns.length; column += 1) {
      expectSame(insertColumns(workbook, name, column));
    }
  });

  test.each<[string, number]>([
    ["Actions", 3],
    ["Interviews", 3],
    ["Documents", 3],
    ["Comparison", positionOf(refs.comparison.measurement(0, "total")).column],
    ["Findings", 7],
    ["Catalogue", 5],
  ])("within the table of %s", (name, column) => {
    expectSame(insertColumns(workbook, name, column));
  });
});

test("rows in another order are found by their ids", () => {
  const [name] = [sheetOf("area1")];
  const [first, second] = ["1.1.1", "1.2.2"].map((id) => refs.areas.questionRow(id));
  const swap = (row: number) => (row === first ? second : row === second ? first : row);
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const cells = [...sheet.cells].map(([address, content]) => {
      const [letters = "", row = ""] = [/^\D+/.exec(address)?.[0], /\d+$/.exec(address)?.[0]];
      return [`${letters}${swap(Number(row))}`, content] as const;
    });
    return { ...sheet, cells: new Map(cells) };
  });
  expectSame({ ...workbook, sheets });
});

describe("headers", () => {
  const [area] = inputs.catalogue.areas;
  const withHeaders = (
    headers: (column: (typeof questionColumns)[number]) => string | null,
  ): RawWorkbook =>
    questionColumns.reduce(
      (raw, column) =>
        withCell(raw, ...placeOf(refs.areas.header(area!.key, column)), headers(column)),
      workbook,
    );
  const of = (language: Language) => terminalTranslator(language);

  test.each(languages)("in %s, whatever the workbook's language", (language) => {
    expectSame(withHeaders((column) => of(language)(`question.${column}`)));
  });

  test("in two languages, with blanks around", () => {
    expectSame(
      withHeaders((column) => ` ${of(column === "id" ? "nb" : "en")(`question.${column}`)} `),
    );
  });

  test.each(questionColumns)("%s renamed: found by its name", (renamed) => {
    expectSame(
      withHeaders((column) => (column === renamed ? "Mine" : of("en")(`question.${column}`))),
    );
  });

  test("all renamed, or deleted: found by their names", () => {
    expectSame(withHeaders((column) => `My ${column}`));
    expectSame(withHeaders(() => null));
  });

  test("renamed, and columns and rows moved", () => {
    const name = sheetOf(area!.key);
    const renamed = withHeaders((column) => (column === "direct" ? "Points given" : column));
    expectSame(insertRows(insertColumns(renamed, name, 9), name, 4, 5));
  });
});
