import fc from "fast-check";
import { catalogueLimits, checkCatalogue } from "../../src/catalogue/checkCatalogue";
import type { Catalogue } from "../../src/model/catalogue";
import type { Inputs } from "../../src/model/inputs";
import type { WorkbookPlan } from "../../src/model/workbookPlan";
import { parseRange } from "../../src/workbook/a1";
import { wordTranslator } from "../../src/i18n/wordTranslator";
import { languages } from "../../src/model/language";
import { measurementColumns } from "../../src/model/measurementRow";
import { cellText } from "../../src/model/rawCell";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { planContext } from "../../src/workbook/context";
import { checkDialect, renameSheets } from "../../src/workbook/dialect";
import { highest } from "../../src/model/extremes";
import { checkLimits } from "../../src/workbook/limits";
import { cellsOf } from "../model/planContent";
import { catalogueOf, type AreaSketch } from "../model/sampleCatalogue";
import { inputsOf } from "../model/sampleInputs";

/** The plan of a catalogue that a reader would let through. */
function planOf(catalogue: Catalogue, more: Partial<Inputs> = {}): WorkbookPlan {
  expect(checkCatalogue(catalogue)).toEqual([]);
  const plan = buildWorkbookPlan(inputsOf(catalogue, more));
  expect(checkLimits(plan)).toEqual([]);
  return plan;
}

const caps = [[2, 1], [3]];

function named(...areas: readonly Partial<AreaSketch>[]): Catalogue {
  return catalogueOf(...areas.map((area) => ({ caps, ...area })));
}

/** Half a character: what is left of an emoji that was cut in two. */
const isBroken = (text: string): boolean => /\p{Cs}/u.test(text);

const areaSheets = ({ sheets }: WorkbookPlan): string[] =>
  sheets.filter(({ key }) => key.startsWith("area_")).map(({ name }) => name);

test.each([1, 2, 3, 4, 12, catalogueLimits.areas])("%d areas", (count) => {
  planOf(named(...Array.from({ length: count }, () => ({}))));
});

test("sheets have their areas' short names, without what Excel forbids", () => {
  const names = ["a:b\\c/d?e*f[g]h", "'quoted'", "Two\nlines\tx", "Økonomi", "  wide   open  "];
  const plan = planOf(named(...names.map((shortName) => ({ shortName }))));
  expect(areaSheets(plan)).toEqual([
    "1 a b c d e f g h",
    "2 'quoted",
    "3 Two lines x",
    "4 Økonomi",
    "5 wide open",
  ]);
});

test("a name that is cut keeps whole characters", () => {
  const shortName = "👩🏽‍🌾".repeat(10);
  const plan = planOf(named({ shortName }, { shortName: `x${shortName}` }, { shortName: "b" }));
  expect(areaSheets(plan).filter(isBroken)).toEqual([]);
});

test("an area that is called like a column of the measurements has a header of its own", () => {
  const words = languages.flatMap((language) =>
    [...measurementColumns, "source" as const].map((column) =>
      wordTranslator(language)(`measurement.${column}`),
    ),
  );
  const width = measurementColumns.length + 3;
  for (const id of new Set(words)) {
    const catalogue = named({ id, shortName: "?" }, { id: id.toUpperCase(), shortName: "*" });
    const { header } = planContext(inputsOf(catalogue)).layout.comparison;
    const headers = cellsOf(planOf(catalogue)).flatMap(({ sheet, row, column, cell }) =>
      sheet.key === "Comparison" && row === header && column <= width && cell.kind === "value"
        ? [cellText(cell.value).toLowerCase()]
        : [],
    );
    expect(headers).toHaveLength(width);
    expect(new Set(headers).size).toBe(headers.length);
  }
});

test("a name full of ampersands, whole characters and codes fits into the footer as text", () => {
  for (const name of ["&".repeat(90), "A&P &N", "👩🏽‍🌾".repeat(40), "&😀".repeat(30)]) {
    const { sheets } = planOf(named({}, {}), {
      municipality: { name, country: "NO", population: null },
      label: name,
    });
    for (const { print } of sheets) {
      expect(isBroken(print.footer.left + print.footer.center)).toBe(false);
    }
  }
});

test("twenty areas whose names are alike when they are cut", () => {
  const shortName = "Samfunnsutvikling og samferdsel og samarbeid";
  const alike = Array.from({ length: 20 }, (_, n) => ({
    id: `9${":".repeat(n)}`,
    shortName: `${shortName} ${n}`,
  }));
  expect(new Set(areaSheets(planOf(named(...alike)))).size).toBe(20);
});

test("areas that are called exactly the same", () => {
  const same = ["9", "9:", "9?"].map((id) => ({ id, name: "Same", shortName: "Same" }));
  const plan = planOf(named(...same));
  expect(new Set(areaSheets(plan)).size).toBe(3);
  for (const { headers, name } of tableHeaders(plan)) {
    expect([name, new Set(headers).size]).toEqual([name, headers.length]);
  }
});

test.each(["Overview", "comparison"])("an area whose sheet would be called %s", (id) => {
  const plan = planOf(named({ id, shortName: "?" }, {}, {}));
  const names = plan.sheets.map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

/** The longest that a formula may be in a workbook, where it has the sheets' names. */
const longestFormula = 8192;

test.each([
  "'".repeat(29),
  "a'b'c'd'e'f'g'h'i'j'k'l'm'n'o'p",
  "x".repeat(31),
  "&".repeat(31),
  "Ø".repeat(31),
])("no formula is too long where twenty areas are called %s", (shortName) => {
  const { sheets } = planOf(
    catalogueOf(
      ...Array.from({ length: catalogueLimits.areas }, () => ({
        shortName,
        caps: Array.from({ length: catalogueLimits.criteriaPerArea }, () => [1]),
      })),
    ),
  );
  const names = new Map(sheets.map(({ key, name }) => [key, name]));
  const lengths = sheets.flatMap(({ blocks }) =>
    blocks.flatMap(({ cells }) =>
      cells
        .flat()
        .map((cell) =>
          cell?.kind === "formula"
            ? renameSheets(cell.formula, (key) => names.get(key) ?? key).length
            : 0,
        ),
    ),
  );
  expect(highest(lengths)).toBeLessThanOrEqual(longestFormula);
});

test("a formula that only its sheets' names make too long is found", () => {
  const plan = buildWorkbookPlan(inputsOf(named({}, {})));
  const reference = "area_area1!$A$1+";
  const formula = `${reference.repeat(450)}1`;
  const long = (name: string): WorkbookPlan => ({
    ...plan,
    sheets: plan.sheets.map((sheet) =>
      sheet.key === "area_area1"
        ? {
            ...sheet,
            name,
            blocks: [{ row: 1, column: 1, cells: [[{ kind: "formula", formula, style: "text" }]] }],
          }
        : sheet,
    ),
  });
  const found = (name: string) =>
    checkLimits(long(name))
      .filter(({ limit }) => limit === "formula")
      .map(({ value }) => value);
  expect(formula.length).toBeLessThan(longestFormula);
  expect(found("A")).toEqual([]);
  expect(found("An area with a long name")).toEqual([450 * 32 + 1]);
});

test.each([
  ["History", "?", "History (2)"],
  ["?", "history", "history (2)"],
  ["TRUE", "?", "TRUE"],
  ["R1C1", "?", "R1C1"],
  ["A1", "?", "A1"],
  ["_x0041_", "?", "x0041_"],
  ["A", "_X00e6_ B_x000D_x", "A X00e6_ B x000D_x"],
])("an area whose sheet would be called %s %s is called %s", (id, shortName, name) => {
  expect(areaSheets(planOf(named({ id, shortName }, {})))).toEqual([name, "2 Area 2"]);
});

test.each<[string, readonly (readonly number[])[][]]>([
  ["0.1, 0.2 and 0.4", [[[0.1]], [[0.2]], [[0.4]]]],
  ["many tenths", [[[0.1, 0.2, 0.7]], [[1.1, 2.2, 3.3]], [[33.3, 33.3, 33.4]]]],
  ["six decimals", [[[0.000001]], [[1.234567]], [[99.999999]]]],
])("caps of %s are numbers that a formula can name", (_, areas) => {
  const plan = planOf(catalogueOf(...areas.map((given) => ({ caps: given }))));
  const faults = cellsOf(plan).flatMap(({ cell }) =>
    cell.kind === "formula" ? checkDialect(cell.formula) : [],
  );
  expect(faults.slice(0, 3)).toEqual([]);
});

test("ampersands, which a footer doubles, in a name and a label of full length", () => {
  const name = "Vik & Våg & ".repeat(8).trim();
  planOf(named({}, {}, {}), {
    municipality: { name, country: "NO", population: null },
    label: "Oppdiktet & rekonstruert & mer; ".repeat(4).slice(0, 120),
  });
});

test("texts as long as they may be", () => {
  const long = (max: number) => '"'.repeat(max);
  const { areas, ...rest } = named({}, {}, {});
  planOf({
    ...rest,
    id: long(120),
    version: long(120),
    name: long(120),
    areas: areas.map((area) => ({
      ...area,
      name: long(catalogueLimits.title),
      shortName: long(catalogueLimits.title),
      criteria: area.criteria.map((criterion) => ({
        ...criterion,
        title: long(catalogueLimits.title),
        questions: criterion.questions.map((question) => ({
          ...question,
          text: long(catalogueLimits.text),
          guidance: long(catalogueLimits.guidance),
        })),
      })),
    })),
  });
});

test("the largest catalogue that is let through", () => {
  const criteria = Array.from({ length: catalogueLimits.criteriaPerArea }, () => [1, 1, 1, 1, 1]);
  const areas = Array.from({ length: catalogueLimits.areas }, () => ({ caps: criteria }));
  const plan = planOf(catalogueOf(...areas));
  expect(plan.sheets).toHaveLength(32);
});

test("any names", () => {
  const unit = fc.constantFrom(...Array.from("aÅ'\"&:/?*[]=- \n😀漢{$ﬁİ"));
  const text = fc
    .string({ unit, minLength: 1, maxLength: 60 })
    .filter((name) => name.trim() !== "");
  const area = fc.record({ name: text, shortName: text });
  fc.assert(
    fc.property(fc.array(area, { minLength: 3, maxLength: 5 }), (areas) => {
      const plan = planOf(named(...areas));
      expect(areaSheets(plan).filter(isBroken)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

function tableHeaders(plan: WorkbookPlan): { name: string; headers: unknown[] }[] {
  const cells = cellsOf(plan);
  return plan.sheets.flatMap(({ key, tables }) =>
    tables.map(({ name, range }) => {
      const { top, left, right } = parseRange(range) ?? { top: 0, left: 0, right: 0 };
      const headers = cells
        .filter(
          ({ sheet, row, column }) =>
            sheet.key === key && row === top && column >= left && column <= right,
        )
        .map(({ cell }) => (cell.kind === "value" ? cell.value : null));
      return { name, headers };
    }),
  );
}
