import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import type { InputRule, PlanCell, SheetPlan, WorkbookPlan } from "../../src/model/workbookPlan";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { checkLimits } from "../../src/workbook/limits";
import { inputsOf } from "../model/sampleInputs";

const sound = buildWorkbookPlan(inputsOf(builtinCatalogue("en")));

/** The sound plan with something else on the first area's sheet. */
function withSheet(change: (sheet: SheetPlan) => Partial<SheetPlan>): WorkbookPlan {
  const sheets = sound.sheets.map((sheet) =>
    sheet.key === "area_democracy" ? { ...sheet, ...change(sheet) } : sheet,
  );
  return { ...sound, sheets };
}

/** The sound plan with one more cell, far below and to the right of all others. */
function withCell(cell: PlanCell, place = { row: 900, column: 90 }): WorkbookPlan {
  return withSheet(({ blocks }) => ({ blocks: [...blocks, { ...place, cells: [[cell]] }] }));
}

function withRule(change: Partial<InputRule>): WorkbookPlan {
  const rule: InputRule = {
    range: "A1",
    allow: { kind: "list", source: "Kompass.Levels" },
    error: { title: "t", text: "e" },
    prompt: { title: "t", text: "p" },
  };
  return withSheet(() => ({ rules: [{ ...rule, ...change }] }));
}

function withName(
  name: string,
  refersTo = "Overview!$A$1",
  sheet: string | null = null,
): WorkbookPlan {
  return { ...sound, names: [...sound.names, { name, sheet, refersTo }] };
}

const value = (content: string, style = "text"): PlanCell => ({
  kind: "value",
  value: content,
  style,
});
const formula = (text: string): PlanCell => ({ kind: "formula", formula: text, style: "text" });
const quoted = (length: number): string => `"${"a".repeat(length)}"`;
const a = (length: number): string => "a".repeat(length);

test("a sound plan has no faults", () => {
  expect(checkLimits(sound)).toEqual([]);
});

describe("what Excel would refuse or cut is found", () => {
  test.each<[string, string, WorkbookPlan]>([
    ["a sheet's name of 32", "sheetName", withSheet(() => ({ name: a(32) }))],
    ["no name at all", "sheetName", withSheet(() => ({ name: "" }))],
    ...[":", "\\", "/", "?", "*", "[", "]"].map((sign): [string, string, WorkbookPlan] => [
      `a sheet's name with ${sign}`,
      "sheetName",
      withSheet(() => ({ name: `a${sign}b` })),
    ]),
    ["an apostrophe first", "sheetName", withSheet(() => ({ name: "'a" }))],
    ["an apostrophe last", "sheetName", withSheet(() => ({ name: "a'" }))],
    ["two sheets of one name", "sheetNameDoubled", withSheet(() => ({ name: "overVIEW" }))],
    ["a cell written twice", "cellTwice", withCell(value("a"), { row: 1, column: 1 })],
    ["a row beyond the last", "sheetSize", withCell(value("a"), { row: 1_048_577, column: 1 })],
    ["a column beyond the last", "sheetSize", withCell(value("a"), { row: 1, column: 16_385 })],
    ["a style that is not there", "style", withCell(value("a", "toString"))],
    ["text of 32,768", "cellText", withCell(value(a(32_768)))],
    ["a formula of 8,193", "formula", withCell(formula(`1+${"1".repeat(8_191)}`))],
    ["a text of 256 in a formula", "formulaText", withCell(formula(`A1&${quoted(256)}`))],
    ["a rule's title of 33", "ruleTitle", withRule({ error: { title: a(33), text: "e" } })],
    ["a rule's error of 225", "ruleError", withRule({ error: { title: "t", text: a(225) } })],
    ["a prompt's title of 33", "ruleTitle", withRule({ prompt: { title: a(33), text: "p" } })],
    ["a prompt of 256", "rulePrompt", withRule({ prompt: { title: "t", text: a(256) } })],
    ["a list of 256", "ruleFormula", withRule({ allow: { kind: "list", source: a(256) } })],
    [
      "a bound of 256",
      "ruleFormula",
      withRule({ allow: { kind: "decimal", min: "0", max: a(256) } }),
    ],
    ["a rule's range that is none", "range", withRule({ range: "Overview!A1" })],
    ["a name twice", "nameDoubled", withName("kompass.TOTAL")],
    ["a name like an address", "name", withName("ABC123")],
    ["a name with a blank", "name", withName("Kompass Total")],
    ["a name that begins with a digit", "name", withName("1st")],
    ["a name of 256", "name", withName(a(256))],
    ["a name of nothing", "nameReference", withName("Kompass.Nothing", "Overview!")],
    [
      "a table's name twice",
      "tableName",
      withSheet(({ tables }) => ({ tables: [...tables, { ...tables[0]!, range: "A90:B91" }] })),
    ],
    [
      "a table's name with a blank",
      "tableName",
      withSheet(({ tables }) => ({ tables: [{ ...tables[0]!, name: "a b" }] })),
    ],
    [
      "a table's range that is none",
      "range",
      withSheet(({ tables }) => ({ tables: [{ ...tables[0]!, range: "A1:B" }] })),
    ],
    [
      "a row of 410 points",
      "rowHeight",
      withSheet(() => ({ rows: [{ row: 1, height: 410, grows: false }] })),
    ],
    [
      "a row of none",
      "rowHeight",
      withSheet(() => ({ rows: [{ row: 1, height: 0, grows: false }] })),
    ],
    ["a column of 256", "columnWidth", withSheet(() => ({ columns: [{ column: 1, width: 256 }] }))],
    [
      "a footer of 256",
      "footer",
      withSheet(({ print }) => ({
        print: { ...print, footer: { ...print.footer, left: a(256) } },
      })),
    ],
    [
      "ampersands, which a footer doubles",
      "footer",
      withSheet(({ print }) => ({
        print: { ...print, footer: { left: "&".repeat(130), center: "", right: "" } },
      })),
    ],
  ])("%s", (_, limit, plan) => {
    expect(checkLimits(plan).map((fault) => fault.limit)).toContain(limit);
  });
});

describe("what is just within is not", () => {
  test.each<[string, WorkbookPlan]>([
    ["a sheet's name of 31", withSheet(() => ({ name: a(31) }))],
    ["text of 32,767", withCell(value(a(32_767)))],
    ["a text of 255 in a formula", withCell(formula(`A1&${quoted(255)}`))],
    ["the last cell", withCell(value("a"), { row: 1_048_576, column: 16_384 })],
    ["a rule's texts", withRule({ error: { title: a(32), text: a(224) } })],
    ["a prompt's texts", withRule({ prompt: { title: a(32), text: a(255) } })],
    ["the same name on one sheet", withName("Kompass.Total", "Overview!$A$1", "Overview")],
    ["a name with dots", withName("Kompass.Area.x.Points2")],
  ])("%s", (_, plan) => {
    expect(checkLimits(plan)).toEqual([]);
  });
});

test("every fault is named, with its sheet", () => {
  const plan = withSheet(() => ({ name: "a:b", rows: [{ row: 7, height: 999, grows: false }] }));
  expect(checkLimits(plan)).toEqual([
    { limit: "sheetName", place: "area_democracy", value: "a:b" },
    { limit: "rowHeight", place: "area_democracy 7", value: 999 },
  ]);
});
