import { openWorkbook, type OpenedWorkbook } from "../../src/app/opening/openWorkbook";
import { xlsxFiles } from "../../src/cli/ports";
import { isBlankAnswer, judgedFields, type Answer } from "../../src/model/answers";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import type { Inputs } from "../../src/model/inputs";
import { drawInputs } from "../support/arbitraryInputs";
import { oddCatalogue } from "../support/oddCatalogue";
import { oddTexts } from "../support/oddTexts";
import { allQuestions } from "../../src/model/catalogue";
import { seed } from "../support/seed";

/** Text as long as a cell can hold. */
const longest = "Åpent. ".repeat(4681).slice(0, 32_767);

/** Everything that people can give, in both languages and with a catalogue of their own. */
export function drawnWorkbooks(): ReadonlyMap<string, Inputs> {
  const norwegian = drawInputs(
    { language: "nb", weights: [0.4, 0.3, 0.2, 0.1], population: 2600, measurements: 60 },
    seed,
  );
  const english = drawInputs(
    { language: "en", weights: [1, 0, 0, 0], population: null, measurements: 0, country: "DK" },
    seed + 1,
  );
  const own = drawInputs(
    {
      language: "nb",
      weights: [true, "0,25", { error: "#N/A" }, null],
      population: 5000,
      measurements: 12,
      country: "SE",
      catalogue: oddCatalogue,
    },
    seed + 2,
  );
  return new Map([
    [`Norwegian (seed ${seed})`, norwegian],
    [`English (seed ${seed})`, english],
    [`own catalogue (seed ${seed})`, own],
    ["every odd text", everyOddText()],
  ]);
}

/** Each odd text in each column for text, none left to chance. */
function everyOddText(): Inputs {
  const catalogue = builtinCatalogue("en");
  const base = drawInputs(
    { language: "en", weights: [0.25, 0.25, 0.25, 0.25], population: 1, measurements: 1 },
    seed,
  );
  const questions = allQuestions(catalogue);
  const answers = [...oddTexts, longest].map((text, index) => {
    const question = questions[index];
    const answer = question && base.answers[question.id];
    if (!answer) throw new Error("fewer questions than odd texts");
    const texts = { evidence: text, comment: text, remark: text, reply: text };
    const finding: Answer["finding"] = { kind: "challenge", text };
    return [question.id, { ...answer, ...texts, finding }] as const;
  });
  return { ...base, answers: Object.fromEntries(answers), label: "=Merke: 'eksempel' & mer" };
}

/** The inputs as a workbook holds them: what is blank is nothing, and blank answers are none. */
export function asHeld(inputs: Inputs): Inputs {
  const answers = Object.entries(inputs.answers)
    .filter(([, answer]) => !isBlankAnswer(answer))
    .map(([id, answer]) => {
      const blank = judgedFields.filter((field) => answer[field] === "");
      return [
        id,
        { ...answer, ...Object.fromEntries(blank.map((field) => [field, null])) },
      ] as const;
    });
  return { ...inputs, answers: Object.fromEntries(answers) };
}

/** What drawn inputs may get wrong in cells that their readers judge. */
const reported: readonly string[] = ["controlNumber", "phase", "phaseDate"];

/** What a file holds; nothing else may be wrong with it. */
export function opened(bytes: Uint8Array): OpenedWorkbook {
  const outcome = openWorkbook(bytes, xlsxFiles);
  const faults = outcome.problems.filter(({ code }) => !reported.includes(code));
  if (!outcome.ok || faults.length > 0) {
    throw new Error(JSON.stringify(outcome.problems, null, 2));
  }
  return outcome.value;
}
