import { gatherInputs } from "../../../src/app/making/gatherInputs";
import { previousRound } from "../../../src/app/rounds/previousRound";
import { selfAssessmentOf } from "../../../src/app/rounds/selfAssessment";
import { workbookMeasurement } from "../../../src/app/measurements/workbookMeasurement";
import { languages } from "../../../src/model/language";
import { problem } from "../../../src/model/problem";
import { buildWorkbookPlan } from "../../../src/workbook/buildWorkbookPlan";
import { answerOf, inputsOf, levelsOf } from "../../model/sampleInputs";
import { rawWorkbookOf } from "../../workbook/reading/rawWorkbookOf";
import { catalogue, read } from "../../workbook/reading/sampleWorkbook";

const accounts = { "1.1": { description: "=We plan\n\n- twice", evidence: "The plan" } };
const given = inputsOf(catalogue, {
  accounts,
  answers: {
    "1.1.1": answerOf(levelsOf([3, 2, "x", 7])),
    "1.1.2": answerOf({ comment: "none" }),
  },
});
const present = inputsOf(catalogue);

function opened(inputs = given) {
  const raw = rawWorkbookOf(buildWorkbookPlan(inputs));
  return { raw, read: read(raw) };
}

test("the accounts and the valid levels are taken", () => {
  const blank = { system: null, extent: null, result: null, evaluation: null };
  expect(selfAssessmentOf(opened(), present)).toEqual({
    ok: true,
    problems: [],
    value: {
      municipality: "Testvik",
      year: 2026,
      catalogueId: "sample",
      catalogueVersion: "1",
      accounts,
      levels: { "1.1.1": { ...blank, system: 3, extent: 2 } },
    },
  });
});

test("another municipality and another year are noted, and it is used", () => {
  const other = inputsOf(catalogue, {
    municipality: { name: "Bø", country: "NO", population: null },
    round: { year: 2027, evaluators: [] },
  });
  const { ok, problems } = selfAssessmentOf(opened(), other);
  expect([ok, problems]).toEqual([
    true,
    [
      problem("selfAssessmentMunicipality", { field: "municipality" }, "Testvik", { name: "Bø" }),
      problem("selfAssessmentYear", { field: "year" }, 2026, { year: 2027 }),
    ],
  ]);
});

test("an evaluation is no self-assessment, and another catalogue asks other questions", () => {
  expect(selfAssessmentOf(opened(present), present).problems).toEqual([
    problem("notSelfAssessment", {}),
  ]);
  const other = inputsOf({ ...catalogue, id: "other" });
  expect(selfAssessmentOf(opened(), other).problems).toEqual([
    problem("selfAssessmentCatalogue", { field: "catalogue" }, "sample", { expected: "other" }),
  ]);
});

test("it is neither a measurement nor a previous evaluation", () => {
  const { municipality } = present;
  const refused = [problem("workbookSelfAssessment", {})];
  expect(workbookMeasurement(opened(), [], "a.xlsx").problems).toEqual(refused);
  expect(previousRound(opened(), { municipality, year: 2030 }).problems).toEqual(refused);
});

test.each(languages)("a new one says on every sheet what it is (%s)", (language) => {
  const request = { municipality: "Bø", year: 2026, country: null, population: null };
  const files = { answers: null, measurements: null, catalogue: null, profile: null };
  const gathered = gatherInputs({ ...request, ...files, language, isSelfAssessment: true });
  if (!gathered.ok) throw new Error(JSON.stringify(gathered.problems));
  const { accounts: empty, label } = gathered.value;
  expect([empty, label === ""]).toEqual([{}, false]);
  const { sheets } = buildWorkbookPlan(gathered.value);
  expect(sheets[1]?.key).toBe("Accounts");
  expect(sheets.filter(({ print }) => print.footer.center !== label)).toEqual([]);
});
