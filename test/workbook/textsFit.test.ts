import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { languages, type Language } from "../../src/model/language";
import type {
  CalculatedValues,
  CellStyle,
  PlanCell,
  SheetPlan,
  WorkbookPlan,
} from "../../src/model/workbookPlan";
import { cellAddress, parseRange } from "../../src/workbook/a1";
import { sampleAgreement } from "../model/inputCases";
import { inputsOf, measurementRows } from "../model/sampleInputs";
import { columnPoints, textWidth, wrapped } from "../support/calibri";
import { exampleInputs } from "../support/exampleWorkbook";
import { calculateWorkbook } from "../support/makeWorkbook";

/*
 * Whether every text of the workbook has the room that it needs: lines in its row, or its column and
 * those that are blank next to it. Nobody reads the sheet of the calculations.
 */
const usualHeight = 15;
const usualWidth = 9;
/** Points that a line takes, by the size of the font, and that a cell leaves free at its sides. */
const lineOf = 1.22;
const margins = 4;

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly style: CellStyle;
  readonly kind: PlanCell["kind"];
}

/** All cells that people see with text in them, by what they hold or compute. */
function placedTexts(plan: WorkbookPlan, sheet: SheetPlan, values: CalculatedValues): Placed[] {
  return sheet.blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.flatMap((cell, right): Placed[] => {
        if (!cell) return [];
        const at = { row: row + down, column: column + right };
        const computed = values[sheet.key]?.[cellAddress(at.row, at.column)];
        const text = cell.kind === "formula" ? computed : cell.value;
        const style = plan.styles[cell.style]!;
        return typeof text === "string" && text !== ""
          ? [{ ...at, text, style, kind: cell.kind }]
          : [];
      }),
    ),
  );
}

/** What is cut, each with its place. */
function cutTexts(plan: WorkbookPlan, values: CalculatedValues): string[] {
  return plan.sheets
    .filter(({ key }) => key !== "Calculation")
    .flatMap((sheet) => {
      const { bottom, right } = parseRange(sheet.print.area)!;
      const texts = placedTexts(plan, sheet, values).filter(
        ({ row, column }) => row <= bottom && column <= right,
      );
      const filled = new Set(
        sheet.blocks.flatMap(({ row, column, cells }) =>
          cells.flatMap((line, down) =>
            line.flatMap((cell, at) => (cell ? [`${row + down},${column + at}`] : [])),
          ),
        ),
      );
      const widthOf = (column: number): number =>
        sheet.columns.find((each) => each.column === column)?.width ?? usualWidth;
      const heightOf = (row: number): number =>
        sheet.rows.find((each) => each.row === row)?.height ?? usualHeight;
      return texts.flatMap(({ row, column, text, style, kind }) => {
        const place = `${sheet.name}!${cellAddress(row, column)}: ${text}`;
        const own = columnPoints(widthOf(column)) - margins - 3 * style.indent;
        if (style.wrap) {
          const { lines, broken } = wrapped(text, style, own);
          const needed = lines * style.fontSize * lineOf;
          const isBroken = broken.length > 0 && kind !== "input";
          return [
            ...(needed > heightOf(row) + 1
              ? [`${place} (${lines} lines in ${heightOf(row)})`]
              : []),
            ...(isBroken ? [`${place} (broken: ${broken.join(" ")})`] : []),
          ];
        }
        let room = own;
        let next = column + 1;
        while (next <= right && !filled.has(`${row},${next}`)) {
          room += columnPoints(widthOf(next));
          next += 1;
        }
        const isCut = textWidth(text, style) > room;
        return isCut
          ? [`${place} (${textWidth(text, style).toFixed(0)} in ${room.toFixed(0)})`]
          : [];
      });
    });
}

test.each(languages)("no cell cuts its text, in %s", async (language: Language) => {
  const catalogue = builtinCatalogue(language);
  const all = [
    inputsOf(catalogue, { language }),
    inputsOf(catalogue, { language, measurements: measurementRows(catalogue, 3) }),
    { ...exampleInputs, language, catalogue },
    inputsOf(catalogue, { language, agreement: sampleAgreement(catalogue) }),
  ];
  for (const inputs of all) {
    const { plan, values } = await calculateWorkbook(inputs);
    expect(cutTexts(plan, values)).toEqual([]);
  }
});
