import { previewChange } from "../../../src/app/checking/changeWorkbook";
import { understand } from "../../../src/app/opening/liveWorkbook";
import { withContents } from "../../../src/app/opening/withContents";
import { builtinCatalogue } from "../../../src/catalogue/builtinCatalogue";
import { builtinProfile } from "../../../src/catalogue/builtinProfile";
import { isBlank } from "../../../src/model/rawCell";
import type { RawCellContent, RawSheet, RawWorkbook } from "../../../src/model/rawWorkbook";
import type { WorkbookRepair } from "../../../src/model/workbookRepair";
import { buildWorkbookPlan } from "../../../src/workbook/buildWorkbookPlan";
import { parseFormula, printFormula, renameSheets } from "../../../src/workbook/dialect";
import { answersEverywhere } from "../../model/inputCases";
import { inputsOf } from "../../model/sampleInputs";
import { rawWorkbookOf } from "../../workbook/reading/rawWorkbookOf";

const nb = inputsOf(builtinCatalogue("nb"), {
  language: "nb",
  profile: builtinProfile("nb"),
  answers: answersEverywhere(builtinCatalogue("nb")),
});
const workbook = rawWorkbookOf(buildWorkbookPlan(nb), {});

async function opened(raw: RawWorkbook) {
  const live = await understand(raw);
  if (!live.ok) throw new Error(JSON.stringify(live.problems));
  return live.value;
}

/** The workbook as it is after the repair's cells are written and its sheets renamed. */
function applied(raw: RawWorkbook, { sheets }: WorkbookRepair): RawWorkbook {
  const contents = sheets.flatMap(({ sheet, cells }) =>
    cells.map(({ cell, content }) => {
      const now: RawCellContent =
        "formula" in content
          ? { value: null, formula: content.formula, isArray: false }
          : { value: content.value, formula: null, isArray: false };
      return { sheet, range: cell, cells: new Map([[cell, now]]) };
    }),
  );
  const names = new Map(sheets.map(({ sheet, name }) => [sheet, name]));
  const renamed = (text: string) => renameSheets(text, (sheet) => names.get(sheet) ?? sheet);
  const { sheets: written, names: defined } = withContents(raw, contents);
  return {
    names: defined.map((name) => ({
      ...name,
      sheet: name.sheet === null ? null : (names.get(name.sheet) ?? name.sheet),
      refersTo: renamed(name.refersTo),
    })),
    sheets: written.map((sheet): RawSheet => ({
      ...sheet,
      name: names.get(sheet.name) ?? sheet.name,
      cells: new Map(
        [...sheet.cells].map(([address, content]) => [
          address,
          { ...content, formula: content.formula && renamed(content.formula) },
        ]),
      ),
    })),
  };
}

/** What stands in the cells that are not blank; formulas in one spelling. */
function shown(sheet: RawSheet | undefined): Record<string, unknown> {
  const contents = [...(sheet?.cells ?? [])].flatMap(([address, { value, formula }]) => {
    const parsed = formula === null ? null : parseFormula(formula);
    if (parsed) return parsed.ok ? [[address, printFormula(parsed.formula)] as const] : [];
    return isBlank(value) ? [] : [[address, value] as const];
  });
  return Object.fromEntries(contents);
}

test("a workbook in another language is the workbook that would have been made in it", async () => {
  const change = previewChange(await opened(workbook), { language: "en" });
  const found = applied(workbook, change.repair);
  const inputs = { ...nb, language: "en" as const, catalogue: builtinCatalogue("en") };
  const made = rawWorkbookOf(buildWorkbookPlan({ ...inputs, profile: builtinProfile("en") }), {});
  expect(found.sheets.map(({ name }) => name)).toEqual(made.sheets.map(({ name }) => name));
  made.sheets.forEach((sheet, index) => {
    expect(shown(found.sheets[index])).toEqual(shown(sheet));
  });
  expect((await opened(found)).read.inputs.answers).toEqual(nb.answers);
});

test("back again, it is as it was", async () => {
  const there = applied(workbook, previewChange(await opened(workbook), { language: "en" }).repair);
  const back = applied(there, previewChange(await opened(there), { language: "nb" }).repair);
  expect((await opened(back)).read.inputs).toEqual((await opened(workbook)).read.inputs);
});

test("another profile writes its weights and nothing that people gave", async () => {
  const profile = {
    ...builtinProfile("nb"),
    weights: { system: 0.4, extent: 0.3, result: 0.2, evaluation: 0.1 },
  };
  const change = previewChange(await opened(workbook), { profile });
  const after = (await opened(applied(workbook, change.repair))).read.inputs;
  expect(after.profile.weights).toEqual(profile.weights);
  expect(after.answers).toEqual(nb.answers);
  const places = change.repair.sheets.map(({ sheet, cells }) => [sheet, cells.length]);
  expect(places).toEqual([["Metode", 4]]);
});

test("nothing is written when nothing changes", async () => {
  expect(previewChange(await opened(workbook), { language: "nb" }).repair.sheets).toEqual([]);
});
