import type { Municipality } from "../../../src/model/inputs";
import { openPreviousRound } from "../../../src/app/rounds/previousRound";
import type { WorkbookFilePort } from "../../../src/app/ports";
import { compareRounds } from "../../../src/comparison/compareRounds";
import { scoreAssessment } from "../../../src/engine/scoreAssessment";
import { formatProblem } from "../../../src/i18n/formatProblem";
import { terminalTranslator } from "../../../src/i18n/terminalTranslator";
import type { Inputs } from "../../../src/model/inputs";
import { failure, problem, success } from "../../../src/model/problem";
import type { RawWorkbook } from "../../../src/model/rawWorkbook";
import { buildWorkbookPlan } from "../../../src/workbook/buildWorkbookPlan";
import { answerOf, inputsOf } from "../../model/sampleInputs";
import { deleteSheet } from "../../workbook/reading/excelEdits";
import { rawWorkbookOf } from "../../workbook/reading/rawWorkbookOf";
import { catalogue } from "../../workbook/reading/sampleWorkbook";

const direct = (points: number) => answerOf({ direct: points, comment: "c" });
const municipality: Municipality = { name: "Bø", country: "NO", population: 4000 };
const before = inputsOf(catalogue, {
  municipality,
  round: { year: 2019, evaluators: ["Kari"] },
  answers: { "1.1.1": direct(0.5), "2.1.1": direct(1), "3.1.1": answerOf({ system: "x" }) },
  label: "An example",
});
const present = { municipality, year: 2023 };

function opened(raw: RawWorkbook | null, now = present) {
  const file: WorkbookFilePort = {
    write: () => new Uint8Array(),
    read: () => (raw ? success(raw) : failure<RawWorkbook>(problem("fileEncrypted", {}))),
  };
  return openPreviousRound(new Uint8Array(), file, now);
}

const rawOf = (inputs: Inputs) => rawWorkbookOf(buildWorkbookPlan(inputs));

test("the earlier round: who, when, its answers and points", () => {
  const found = opened(rawOf(before));
  expect(found.ok && found.value).toMatchObject({
    municipality,
    year: 2019,
    round: { year: 2019, evaluators: ["Kari"] },
    label: "An example",
    catalogue: { id: "sample", version: "1" },
    answers: { "1.1.1": { direct: 0.5 } },
  });
  expect(found.ok && found.value.assessment).toEqual(scoreAssessment(before));
  expect(found.problems.map(({ code }) => code)).toEqual(["level"]);
});

test("can be set beside the present one", () => {
  const found = opened(rawOf(before));
  if (!found.ok) throw new Error("refused");
  const now = inputsOf(catalogue, { answers: { "1.1.1": direct(1), "2.1.1": direct(1) } });
  const changes = compareRounds(found.value, {
    year: 2023,
    catalogue,
    assessment: scoreAssessment(now),
  });
  expect(changes).toMatchObject({ yearBefore: 2019, year: 2023, match: "same" });
  expect(changes.questions[0]).toMatchObject({ id: "1.1.1", before: 0.5, now: 1, change: 0.5 });
});

test.each([2019, 2018])("is refused when the present year is %d", (year) => {
  const found = opened(rawOf(before), { municipality, year });
  expect(found.ok).toBe(false);
  expect(found.problems).toEqual([
    problem("previousNotEarlier", { field: "year" }, 2019, { year }),
  ]);
});

test("is refused when nobody knows its year", () => {
  const found = opened(rawOf({ ...before, unclear: { year: "2019/20" } }));
  expect(found).toEqual(
    failure(problem("year", { field: "year" }, "2019/20", { min: 1990, max: 2100 })),
  );
});

test("another municipality's is taken, and named; another spelling is the same", () => {
  const other = (name: string) =>
    opened(rawOf(before), { municipality: { ...municipality, name }, year: 2023 });
  const [found] = other("Ås").problems;
  expect([other("Ås").ok, found?.code, found?.params]).toEqual([
    true,
    "previousMunicipality",
    { name: "Ås" },
  ]);
  expect(found && formatProblem(found, terminalTranslator("en"))).toContain("“Bø”, not “Ås”");
  expect(other(" BØ kommune").problems.map(({ code }) => code)).toEqual(["level"]);
});

test.each<[string, RawWorkbook | null, string]>([
  ["one with a password", null, "fileEncrypted"],
  ["somebody else's", { sheets: [], names: [] }, "notOurs"],
  ["one without its catalogue", deleteSheet(rawOf(before), "Catalogue"), "catalogueSheetMissing"],
])("%s is refused, and named", (_, raw, code) => {
  const found = opened(raw);
  expect([found.ok, found.problems.map((each) => each.code)]).toEqual([false, [code]]);
});
