import type { RawCell } from "../../src/model/rawCell";
import type { RawCellContent } from "../../src/model/rawWorkbook";
import type { CalculatedValues, PlanCell, WorkbookPlan } from "../../src/model/workbookPlan";
import { cellAddress } from "../../src/workbook/a1";
import { renameSheets } from "../../src/workbook/dialect";
import { renderXlsx } from "../../src/xlsx/renderXlsx";
import { partsOf, renderSample, sheetIn, workbookIn } from "./sampleFile";
import { awkwardTexts, formulaResults, samplePlan, sampleValues, typedCells } from "./samplePlan";

const nameOf = (key: string): string =>
  samplePlan.sheets.find((sheet) => sheet.key === key)?.name ?? "";

/** What a planned cell has to be when it is read. */
function expectedCell(cell: PlanCell, calculated: RawCell): RawCellContent | undefined {
  if (cell.kind === "formula") {
    return { value: calculated, formula: renameSheets(cell.formula, nameOf), isArray: false };
  }
  if (cell.value === null || cell.value === "") return undefined;
  const content = { value: cell.value, formula: null, isArray: false };
  return cell.style === "date" ? { ...content, isDate: true } : content;
}

/** The plan with every object frozen, so that a write into it throws. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

describe("what is written", () => {
  test("every cell of the plan is read back with its type, its value and its formula", () => {
    const file = renderSample();
    let count = 0;
    for (const sheet of samplePlan.sheets) {
      const { cells } = sheetIn(file, sheet.name);
      for (const block of sheet.blocks) {
        block.cells.forEach((row, down) => {
          row.forEach((cell, right) => {
            if (!cell) return;
            const address = cellAddress(block.row + down, block.column + right);
            const calculated = sampleValues[sheet.key]?.[address] ?? null;
            expect({ address, cell: cells.get(address) }).toEqual({
              address,
              cell: expectedCell(cell, calculated),
            });
            count += 1;
          });
        });
      }
    }
    expect(count).toBeGreaterThan(150);
  });

  test.each(awkwardTexts.map((text, index) => [text.slice(0, 20), text, index + 3] as const))(
    "the text %j stays a text",
    (_, text, row) => {
      const { cells } = sheetIn(renderSample(), "Oversikt");
      expect(cells.get(`A${row}`)?.value).toBe(text);
      expect(cells.get(`B${row}`)?.value).toBe(text);
    },
  );

  test.each(typedCells.map((value, index) => [value, index + 3] as const))(
    "the value %j keeps its type",
    (value, row) => {
      const { cells } = sheetIn(renderSample(), "Oversikt");
      expect(cells.get(`C${row}`)?.value).toStrictEqual(value);
      expect(cells.get(`D${row}`)?.value).toStrictEqual(value);
    },
  );

  test("every formula has its calculated value, typed", () => {
    const { cells } = sheetIn(renderSample(), "Oversikt");
    const values = formulaResults.map((_, index) => cells.get(`E${index + 3}`)?.value);
    expect(values).toStrictEqual(formulaResults.map(([, value]) => value));
  });

  test("names lead to the sheets' names, in the workbook and in single sheets", () => {
    const { names } = workbookIn(renderSample());
    expect(names).toEqual(
      expect.arrayContaining([
        { name: "Kompass.Levels", sheet: null, refersTo: "Beregning!$A$1:$A$5" },
        {
          name: "Kompass.Col.POINTS",
          sheet: nameOf("area_one"),
          refersTo: `'1 Lag''s <&> "område"'!$E$5`,
        },
      ]),
    );
  });
});

describe("the bytes", () => {
  test("are the same for the same plan, also in another second", async () => {
    const first = renderXlsx(samplePlan, sampleValues);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const second = renderXlsx(samplePlan, sampleValues);
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  test("come from a plan that is not changed", () => {
    const plan = frozen(structuredClone(samplePlan));
    const values = frozen(structuredClone(sampleValues));
    expect(() => renderXlsx(plan, values)).not.toThrow();
  });

  test("name neither this machine's folders nor its time", () => {
    const text = [...partsOf(renderSample()).values()].join("\n");
    const here = [process.cwd(), process.env.HOME ?? "/root", "/tmp"];
    for (const folder of here) expect(text).not.toContain(`${folder}/`);
    const year = String(new Date().getFullYear());
    expect(text).not.toContain(`${year}-`);
  });
});

describe("a plan that cannot be written is our own fault, thrown with its place", () => {
  const without = (changes: Partial<WorkbookPlan>, values: CalculatedValues = sampleValues) => {
    return () => renderXlsx({ ...samplePlan, ...changes }, values);
  };

  test("a formula without a value", () => {
    const values = { ...sampleValues, Calculation: {} };
    expect(without({}, values)).toThrow("no value was calculated for Beregning!F2");
  });

  test("a style, a sheet or a number that is none", () => {
    expect(without({ styles: {} })).toThrow('no style "title"');
    expect(without({ names: [{ name: "X", sheet: null, refersTo: "nowhere!$A$1" }] })).toThrow(
      'no sheet "nowhere"',
    );
    const [front, area, calculation] = samplePlan.sheets;
    if (!front || !area || !calculation) throw new Error("the sample has lost a sheet");
    const cell = { kind: "value", value: Number.NaN, style: "plain" } as const;
    const blocks = [{ row: 1, column: 1, cells: [[cell]] }];
    expect(without({ sheets: [{ ...front, blocks }, area, calculation] })).toThrow("NaN");
  });

  test("a footer that is too long, a table header that is no text", () => {
    const [front, area, calculation] = samplePlan.sheets;
    if (!front || !area || !calculation) throw new Error("the sample has lost a sheet");
    const footer = { left: "&".repeat(130), center: "", right: "" };
    const print = { ...front.print, footer };
    expect(without({ sheets: [{ ...front, print }, area, calculation] })).toThrow("262");
    const tables = [{ name: "T", range: "A6:B8", style: "TableStyleLight1", filter: true }];
    expect(without({ sheets: [front, { ...area, tables }, calculation] })).toThrow("table T");
  });
});
