import { languages } from "../../../src/model/language";
import { problem, type Problem } from "../../../src/model/problem";
import type { RawCell } from "../../../src/model/rawCell";
import type { RawWorkbook } from "../../../src/model/rawWorkbook";
import { buildWorkbookPlan } from "../../../src/workbook/buildWorkbookPlan";
import { layoutVersion } from "../../../src/workbook/layout";
import { deleteSheet } from "./excelEdits";
import { rawWorkbookOf, withCell, withoutName } from "./rawWorkbookOf";
import { context, inputs, placeOf, read, refusal, workbook } from "./sampleWorkbook";
import { catalogueColumns } from "../../../src/workbook/sheets/catalogue/layout";

const { refs } = context;

const withMeta = (field: "layout" | "language", content: RawCell): RawWorkbook =>
  withCell(workbook, ...placeOf(refs.method.meta(field)), content);

test.each<[string, RawWorkbook, Problem]>([
  ["an empty workbook", { sheets: [], names: [] }, problem("notOurs", {})],
  [
    "somebody else's",
    { sheets: [{ name: "Ark1", cells: new Map(), hidden: false }], names: [] },
    problem("notOurs", {}),
  ],
  [
    "no sheet Method, and nothing that says the language",
    {
      sheets: [{ name: "Ark1", cells: new Map(), hidden: false }],
      names: [{ name: "Kompass.Sheet.Actions", sheet: null, refersTo: "Ark1!$A$1" }],
    },
    problem("languageLost", {}),
  ],
  [
    "one of which only the areas' sheets are left",
    ["Overview", "Findings", "Actions", "Interviews", "Comparison", "Method", "Checks"]
      .concat("Catalogue", "Calculation")
      .reduce(deleteSheet, workbook),
    problem("catalogueSheetMissing", {}),
  ],
  ["one without our name", withoutName(workbook, "Kompass.LayoutVersion"), problem("notOurs", {})],
  ["one without a version", withMeta("layout", null), problem("notOurs", {})],
  [
    "one of a newer layout",
    withMeta("layout", layoutVersion + 1),
    problem("layoutVersion", {}, layoutVersion + 1, { known: layoutVersion }),
  ],
  [
    "one of an older layout",
    withMeta("layout", layoutVersion - 1),
    problem("layoutOlder", {}, layoutVersion - 1, { known: layoutVersion }),
  ],
  [
    "a layout that is no number",
    withMeta("layout", "x"),
    problem("layoutVersion", {}, "x", { known: layoutVersion }),
  ],
  ["an unknown language", withMeta("language", "sv"), problem("language", {}, "sv")],
  ["no language", withMeta("language", null), problem("language", {}, null)],
  [
    "no sheet with the catalogue",
    deleteSheet(workbook, "Catalogue"),
    problem("catalogueSheetMissing", {}),
  ],
  [
    "no name of the catalogue's table",
    withoutName(workbook, "Kompass.CatalogueTable"),
    problem("catalogueSheetMissing", {}),
  ],
])("%s is refused, with the reason alone", (_, raw, expected) => {
  expect(refusal(raw)).toEqual([expected]);
});

test.each(languages)(
  "without Method and Calculation, names and headers tell that it is %s",
  (language) => {
    const own = buildWorkbookPlan({ ...inputs, language });
    const gone = own.sheets.filter(({ key }) => key === "Method" || key === "Calculation");
    const raw = gone.reduce((left, { name }) => deleteSheet(left, name), rawWorkbookOf(own));
    expect(read(raw).inputs.language).toBe(language);
  },
);

/** A cell of the catalogue's table; row 0 is the header. */
function catalogueCell(row: number, column: (typeof catalogueColumns)[number]): [string, string] {
  const [sheet, range] = placeOf(refs.catalogue.table());
  const [start = ""] = range.split(":");
  const letter = String.fromCharCode(start.charCodeAt(0) + catalogueColumns.indexOf(column));
  return [sheet, `${letter}${Number(start.slice(1)) + row}`];
}

test("faults of the catalogue are all named, each with its sheet, row and column", () => {
  const damages: readonly (readonly [number, (typeof catalogueColumns)[number], RawCell])[] = [
    [1, "question_cap", "x"],
    [2, "text", null],
    [4, "question_id", "1.1.2"],
  ];
  const raw = damages.reduce(
    (found, [row, column, content]) => withCell(found, ...catalogueCell(row, column), content),
    workbook,
  );
  const [sheet, cell] = catalogueCell(1, "question_cap");
  expect(refusal(raw).map(({ place }) => place.sheet)).toEqual([sheet, sheet, sheet]);
  expect(refusal(raw).map(({ code, place }) => [code, place.row, place.field])).toEqual([
    ["wrongType", Number(cell.slice(1)), "question_cap"],
    ["catalogueDoubled", undefined, "questionId"],
    ["catalogueText", undefined, "1.1.2 text"],
  ]);
});

test("a catalogue whose header is gone is refused", () => {
  const raw = withCell(workbook, ...catalogueCell(0, "question_id"), null);
  expect(refusal(raw)).toEqual([
    problem("columnMissing", {
      sheet: "Catalogue",
      table: "CatalogueTable",
      field: "question_id",
    }),
  ]);
});
