import { agreeFiles, makeAgreed, type Agreed } from "../../../src/app/agreeing/agree";
import { makeWorkbook } from "../../../src/app/making/makeWorkbook";
import type { GivenFile } from "../../../src/app/opening/givenFile";
import { openWorkbook } from "../../../src/app/opening/openWorkbook";
import { builtinCatalogue } from "../../../src/catalogue/builtinCatalogue";
import { ironCalc, xlsxFiles } from "../../../src/cli/ports";
import { serializeAnswersFile } from "../../../src/files/answersFile";
import type { Answers } from "../../../src/model/answers";
import type { Inputs } from "../../../src/model/inputs";
import type { Problem } from "../../../src/model/problem";
import { answersEverywhere } from "../../model/inputCases";
import { catalogueOf } from "../../model/sampleCatalogue";
import { answerOf, inputsOf, levelsOf, measurementRows } from "../../model/sampleInputs";
import { profileOf } from "../../engine/scoreOne";
import { sound } from "../../support/openExcel";

const catalogue = catalogueOf({ caps: [[6, 2]] }, { caps: [[4]] });
const ports = { file: xlsxFiles, calculator: ironCalc };

async function workbook(name: string, more: Partial<Inputs>): Promise<GivenFile> {
  const inputs = inputsOf(catalogue, { round: { year: 2026, evaluators: [name] }, ...more });
  return { name: `${name}.xlsx`, bytes: await makeWorkbook(inputs, ports) };
}

function answersFile(name: string, answers: Answers, more: Partial<Inputs> = {}): GivenFile {
  const round = { year: 2026, evaluators: [] };
  const inputs = inputsOf(catalogue, { round, answers, ...more });
  const text = serializeAnswersFile(inputs, inputs.catalogue);
  return { name, bytes: new TextEncoder().encode(text) };
}

const agree = (...files: readonly GivenFile[]) =>
  agreeFiles({ files, language: "en", catalogue: null, profile: null }, xlsxFiles);

const told = ({ problems }: { readonly problems: readonly Problem[] }) =>
  problems.map(({ code, place }) => [code, place.file]);

const kari = {
  answers: {
    "1.1.1": answerOf({ ...levelsOf([3, 2, 1, 1]), comment: "Seen", evidence: "Plan" }),
    "1.1.2": answerOf(levelsOf([2, 2, 2, 2])),
  },
  actions: [["1", "A", "B", "C", null, null]],
  measurements: measurementRows(catalogue, 2),
};
const ola = {
  answers: {
    "1.1.1": answerOf({ ...levelsOf([3, 2, 1, 1]), comment: "Heard", evidence: "Plan" }),
    "1.1.2": answerOf(levelsOf([2, 4, 2, 2])),
    "2.1.1": answerOf({ notApplicable: "x", comment: "Chosen away" }),
  },
  actions: [
    ["1", "A", "B", "C", null, null],
    ["2", "D", "E", "F", null, null],
  ],
  measurements: measurementRows(catalogue, 3),
  freeFindings: [{ areaKey: "area1", kind: "strength", text: "Open" }],
};
const per: Answers = { "1.1.1": answerOf(levelsOf([3, 2, 1, 1])) };

let both: readonly [GivenFile, GivenFile];
beforeAll(async () => {
  both = [await workbook("Kari", kari), await workbook("Ola", ola)];
});

test("workbooks and an answers file become one workbook, with who answered what", async () => {
  const { inputs, agreement, capacity } = sound(agree(...both, answersFile("per.json", per)));
  expect(inputs.answers).toEqual({
    "1.1.1": answerOf({
      ...levelsOf([3, 2, 1, 1]),
      comment: "Kari: Seen\nOla: Heard",
      evidence: "Plan",
    }),
    "2.1.1": answerOf({ comment: "Chosen away" }),
  });
  expect(inputs.round).toEqual({ year: 2026, evaluators: ["Kari", "Ola"] });
  expect(inputs.actions).toMatchObject([
    { 0: "1", 3: "C" },
    { 0: "2", 3: "F" },
  ]);
  expect(inputs.measurements).toHaveLength(3);
  expect(inputs.freeFindings).toEqual([{ areaKey: "area1", kind: "strength", text: "Ola: Open" }]);
  expect(inputs.agreement.evaluators).toEqual(["Kari", "Ola", "per"]);
  expect(inputs.agreement.questions.map(({ id }) => id)).toEqual(
    agreement.questions.map(({ id }) => id),
  );
  expect(agreement.questions[0]).toMatchObject({ id: "1.1.2", apart: 2, stake: 0.25 });
  const bytes = await makeAgreed(sound(agree(...both, answersFile("per.json", per))), ports);
  const opened = sound(openWorkbook(bytes, xlsxFiles)).read;
  expect(opened.inputs).toEqual(inputs);
  expect(capacity.actions).toBeGreaterThan(2);
});

test("one language, one catalogue: a workbook's own is that of the answers files", () => {
  const { inputs } = sound(agree(answersFile("a.json", per), both[0]));
  expect(inputs.catalogue.id).toBe("sample");
  expect(inputs.agreement.evaluators).toEqual(["a", "Kari"]);
  const alone = agree(answersFile("a.json", per), answersFile("b.json", {}));
  expect(alone.problems.map(({ code }) => code)).toContain("wrongCatalogue");
});

test("answers files alone make a workbook of the standard catalogue", () => {
  const builtin = builtinCatalogue("en");
  const ofBuiltin = { catalogue: builtin, label: "A test" };
  const files = [0, 1].map((level) =>
    answersFile(`${level}.json`, { "1.1.1": answerOf(levelsOf([level, 1, 1, 1])) }, ofBuiltin),
  );
  const { inputs } = sound(agree(...files));
  expect(inputs).toMatchObject({ language: "en", label: "A test", answers: { "1.1.1": {} } });
  expect(inputs.municipality).toEqual(inputsOf(builtin).municipality);
  expect(inputs.answers["1.1.1"]).toEqual(answerOf(levelsOf([null, 1, 1, 1])));
});

test("agreeing with a copy of oneself keeps everything; only the names differ", async () => {
  const full = { ...kari, answers: answersEverywhere(catalogue), freeFindings: ola.freeFindings };
  const one = await workbook("Kari", full);
  const two = await workbook("Ola", full);
  const { inputs } = sound(agree(one, two)) satisfies Agreed;
  const { agreement, round, ...kept } = inputs;
  const before = sound(openWorkbook(one.bytes, xlsxFiles)).read.inputs;
  expect({ ...kept, agreement: null, round: before.round }).toEqual(before);
  expect(round.evaluators).toEqual(["Kari", "Ola"]);
  expect(agreement.questions.map(({ given }) => given[0])).toEqual(
    agreement.questions.map(({ given }) => given[1]),
  );
});

test("evaluators without names, or with the same, are called after their files", async () => {
  const named = (name: string, evaluators: readonly string[]) =>
    workbook(name, {
      round: { year: 2026, evaluators },
      answers: { "1.1.1": answerOf({ comment: name }) },
    });
  const files = [await named("a.b", ["Kari"]), await named("c", ["Kari"]), await named("d", [])];
  expect(sound(agree(...files)).inputs.agreement.evaluators).toEqual(["a.b", "c", "d"]);
  const twice = [
    files[0]!,
    { ...files[1]!, name: "a.b.json.xlsx" },
    { ...files[2]!, name: "a.b.xlsx" },
  ];
  expect(sound(agree(...twice)).inputs.agreement.evaluators).toEqual([
    "a.b (1)",
    "a.b.json",
    "a.b (3)",
  ]);
});

test("what does not belong together is named, all at once, each with its file", async () => {
  const elsewhere = await workbook("x", {
    municipality: { name: "Nes", country: "NO", population: 1 },
    round: { year: 2025, evaluators: ["X"] },
    profile: profileOf([0.4, 0.2, 0.2, 0.2]),
  });
  const other = await workbook("y", {
    catalogue: catalogueOf({ caps: [[6, 2]] }, { caps: [[5]] }),
  });
  const already = await makeAgreed(sound(agree(...both)), ports);
  const found = agree(both[0], elsewhere, other, { name: "agreed.xlsx", bytes: already });
  expect(told(found)).toEqual([
    ["agreedAlready", "agreed.xlsx"],
    ["evaluatorMunicipality", "x.xlsx"],
    ["evaluatorYear", "x.xlsx"],
    ["evaluatorProfile", "x.xlsx"],
    ["evaluatorCatalogue", "y.xlsx"],
  ]);
});

test("a municipality is the same however its name is written", async () => {
  const spelled = await workbook("x", {
    municipality: { name: "testvik kommune", country: "NO", population: null },
  });
  expect(sound(agree(both[0], spelled)).inputs.municipality.name).toBe("Testvik");
});

test("too few or many files, one given twice, and one that is broken", () => {
  const copy = { name: "copy.xlsx", bytes: both[0].bytes };
  const broken = { name: "broken.xlsx", bytes: both[0].bytes.slice(0, 3000) };
  expect(told(agree(both[0]))).toEqual([["evaluatorCount", undefined]]);
  expect(told(agree(...both, copy))).toEqual([["sameFileTwice", "copy.xlsx"]]);
  const five = agree(...both, copy, broken, answersFile("per.json", per));
  expect(told(five).slice(0, 2)).toEqual([
    ["evaluatorCount", undefined],
    ["sameFileTwice", "copy.xlsx"],
  ]);
  expect(five.problems.at(-1)!.place.file).toBe("broken.xlsx");
  const latin = { name: "latin.json", bytes: new Uint8Array([0x7b, 0xe5, 0x7d]) };
  expect(told(agree(both[0], latin))).toEqual([["wrongEncoding", "latin.json"]]);
});

test("texts that together are too long for a cell are named, and nothing is made", async () => {
  const long = (letter: string) => ({
    "1.1.1": answerOf({ comment: letter.repeat(20_000), evidence: letter.repeat(16_000) }),
  });
  const files = [
    await workbook("a", { answers: long("a") }),
    await workbook("b", { answers: long("b") }),
  ];
  const found = agree(...files);
  expect(found.ok).toBe(false);
  expect(found.problems).toMatchObject([
    { code: "textTooLong", place: { question: "1.1.1", field: "comment" } },
  ]);
});
