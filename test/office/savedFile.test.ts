import { savedHost } from "../../src/tryit/host/hostPlan";
import { xlsxFiles } from "../../src/cli/ports";
import { calculate } from "../../src/ironcalc/calculator";
import { languages } from "../../src/model/language";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { answersEverywhere } from "../model/inputCases";
import { catalogueOf } from "../model/sampleCatalogue";
import { inputsOf, measurementRows } from "../model/sampleInputs";
import { recalculate } from "../support/libreOffice";
import { openExcel, sound } from "../support/openExcel";
import type { RawWorkbook } from "../../src/model/rawWorkbook";

const catalogue = catalogueOf({ caps: [[2, 3], [5]] }, { caps: [[4], [1, 2]] });

/** Cells by sheet and address: formula and value. */
function cellsOf(workbook: RawWorkbook, sheets: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    workbook.sheets
      .filter(({ name }) => sheets.includes(name))
      .flatMap(({ name, cells }) =>
        [...cells].map(([address, { value, formula }]) => [
          `${name}!${address}`,
          { formula, value: typeof value === "number" ? Number(value.toPrecision(12)) : value },
        ]),
      ),
  );
}

test.each(languages)(
  "what Excel saves of a workbook in %s is what the file writer writes",
  async (language) => {
    const plan = buildWorkbookPlan(
      inputsOf(catalogue, {
        language,
        answers: answersEverywhere(catalogue),
        measurements: measurementRows(catalogue, 5),
      }),
    );
    const names = plan.sheets.map(({ name }) => name);
    const excel = await openExcel();
    sound(await excel.port.render(plan));
    const written = xlsxFiles.write(plan, calculate(plan));
    const saved = savedHost(excel.host, { language });
    excel.close();

    expect(cellsOf(sound(xlsxFiles.read(saved)), names)).toEqual(
      cellsOf(sound(xlsxFiles.read(written)), names),
    );

    const recalculated = await recalculate([
      { name: "saved.xlsx", bytes: saved },
      { name: "written.xlsx", bytes: written },
    ]);
    const [ours, theirs] = ["written.xlsx", "saved.xlsx"].map((name) =>
      cellsOf(sound(xlsxFiles.read(recalculated.get(name)!)), names),
    );
    expect(theirs).toEqual(ours);
    expect(Object.keys(ours!).length).toBeGreaterThan(1000);
  },
);
