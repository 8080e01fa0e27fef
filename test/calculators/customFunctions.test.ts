import fc from "fast-check";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import { registerFunctions } from "../../src/functions/registerFunctions";
import { allQuestions } from "../../src/model/catalogue";
import { isCellError } from "../../src/model/rawCell";
import { judgedFields } from "../../src/model/answers";
import { stateNumbers } from "../../src/model/stateNumbers";
import { buildWorkbookPlan } from "../../src/plan/buildWorkbookPlan";
import { planContext } from "../../src/plan/context";
import type { QuestionColumn } from "../../src/plan/layout";
import { local } from "../../src/plan/refs";
import { renameSheets } from "../../src/plan/dialect";
import { catalogueOf } from "../model/sampleCatalogue";
import { inputsOf } from "../model/sampleInputs";
import { arbitraryAnswers } from "../support/arbitraryAnswers";
import { openExcel, sound } from "../support/openExcel";
import { seed } from "./workbooks";

/*
 * The fourth calculator: the custom functions, called by the host over the wire with what stands in
 * a workbook full of rubbish, against the worksheet's own formulas and the engine.
 */
jest.setTimeout(60_000);

const catalogue = catalogueOf({ caps: [[2, 3.5], [5]] }, { caps: [[4], [1, 2, 0.3]] });

/** Answers of all kinds, much of them wrong. */
const drawn = fc
  .sample(arbitraryAnswers(catalogue), { numRuns: 3, seed })
  .map((answers, number) => ({
    number,
    inputs: inputsOf(catalogue, { answers }),
  }));

const levels = ["system", "extent", "result", "evaluation"] as const;

test.each(drawn)(
  "points and states of workbook $number: function, formula and engine agree",
  async ({ inputs }) => {
    const plan = buildWorkbookPlan(inputs);
    const { refs } = planContext(inputs);
    const nameOf = (key: string): string => plan.sheets.find((sheet) => sheet.key === key)!.name;
    const named = (reference: string): string => renameSheets(reference, nameOf);
    const weights = named(`${refs.weight("system")}:${local(refs.weight("evaluation"))}`);
    // Error values as arguments are outside parity: Excel calls no function with them.
    const ids = allQuestions(inputs.catalogue)
      .map(({ id }) => id)
      .filter((id) =>
        judgedFields.every((field) => !isCellError(inputs.answers[id]?.[field] ?? null)),
      );
    const formulas = ids.map((id) => {
      const cell = (column: QuestionColumn): string => named(refs.question(id, column));
      const judged = [...levels, "direct", "notApplicable"] as const;
      const list = [cell("cap"), ...judged.map((field) => cell(field)), weights].join(",");
      return [`=KOMPASS.POINTS(${list})`, `=KOMPASS.STATE(${list})`, `=${cell("points")}`];
    });

    const excel = await openExcel({ hasCustomFunctions: true });
    Object.assign(globalThis, { CustomFunctions: excel.library.CustomFunctions });
    registerFunctions();
    sound(await excel.port.render(plan));
    const calls = `A1:C${formulas.length}`;
    excel.host.person.edit("Sheet1", calls, formulas);
    await excel.host.calculated();
    const found = await excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("Sheet1").getRange(calls);
      cells.load("values");
      await context.sync();
      return cells.values as unknown[][];
    });
    const results = new Map(scoreAssessment(inputs).questions.map((result) => [result.id, result]));
    ids.forEach((id, index) => {
      const { points, state } = results.get(id)!;
      expect([id, ...found[index]!]).toEqual([id, points ?? "", stateNumbers[state], points ?? ""]);
    });
    expect(ids.length).toBeGreaterThan(0);
    excel.close();
  },
);
