import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { controlNumber } from "../../src/engine/controlNumber";
import { workbookTranslator } from "../../src/i18n/workbookTranslator";
import type { Answer } from "../../src/model/answers";
import { allQuestions } from "../../src/model/catalogue";
import type { FactCheck, Inputs } from "../../src/model/inputs";
import { languages, type Language } from "../../src/model/language";
import { noPhase, phases } from "../../src/model/phase";
import { parseAddress } from "../../src/workbook/a1";
import { planContext } from "../../src/workbook/context";
import { answerOf, inputsOf } from "../model/sampleInputs";
import { calculatedCells, cellOf, planCells } from "../support/cellMap";
import { calculateWorkbook } from "../support/makeWorkbook";

const levels = { system: 3, extent: 2, result: 2, evaluation: 1, evidence: "Plan" };

/** Everything is answered, and every area confirmed as it is now. */
function finished(language: Language): Inputs {
  const catalogue = builtinCatalogue(language);
  const answers = Object.fromEntries(
    allQuestions(catalogue).map(({ id }): [string, Answer] => [id, answerOf(levels)]),
  );
  const factChecks = Object.fromEntries(
    catalogue.areas.map((area): [string, FactCheck] => [
      area.key,
      {
        checkedBy: "Kari",
        date: 46_000,
        status: "confirmed",
        control: controlNumber(area, answers),
      },
    ]),
  );
  const phase = { ...noPhase, current: "final", final: 46_020 };
  return inputsOf(catalogue, { language, answers, factChecks, phase });
}

/** How many cases the check of the phase finds, and what stands under an area sheet's title. */
async function checked(inputs: Inputs) {
  const { plan, values } = await calculateWorkbook(inputs);
  const cells = calculatedCells(values);
  const name = workbookTranslator(inputs.language)("check.finalPhase");
  const [label] = [...planCells(plan)].find(
    ([, cell]) => cell.kind === "value" && cell.value === name,
  )!;
  const { row } = parseAddress(label.slice(label.indexOf("!") + 1))!;
  const { refs } = planContext(inputs);
  return {
    found: cells.get(`Checks!B${row}`),
    subtitle: cells.get(cellOf(refs.calculation.subtitle())),
  };
}

test.each(languages)("a finished evaluation may be final (%s)", async (language) => {
  const inputs = finished(language);
  const word = workbookTranslator(language)("phase.final");
  expect(await checked(inputs)).toEqual({ found: 0, subtitle: `Testvik 2026 · ${word}` });
});

test("what contradicts the phase final is counted: open, invalid, unchecked and changed", async () => {
  const inputs = finished("nb");
  const [first, second, third] = inputs.catalogue.areas;
  const idOf = (area: typeof first) => area!.criteria[0]!.questions[0]!.id;
  const answers = {
    ...inputs.answers,
    [idOf(first)]: answerOf({ ...levels, result: 3 }),
    [idOf(second)]: answerOf(),
    [idOf(third)]: answerOf({ ...levels, system: "3" }),
  };
  const { [inputs.catalogue.areas[3]!.key]: unchecked, ...factChecks } = inputs.factChecks;
  expect(unchecked).toBeDefined();
  const unfinished = { ...inputs, answers, factChecks };
  // Three areas have changed, one is unchecked, one question is open, and one invalid.
  expect(await checked(unfinished)).toMatchObject({ found: 6 });
  for (const current of [...phases.filter((phase) => phase !== "final"), null, "Ferdig", 3]) {
    const inPhase = { ...unfinished, phase: { ...noPhase, current } };
    expect([current, (await checked(inPhase)).found]).toEqual([current, 0]);
  }
});
