import fc from "fast-check";
import { compareInputs } from "../../src/app/comparing/compareInputs";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { controlNumber } from "../../src/engine/controlNumber";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import { wordTranslator } from "../../src/i18n/wordTranslator";
import { blankAnswer, judgedFields, type Answer } from "../../src/model/answers";
import { allQuestions, questionsOf, type Catalogue } from "../../src/model/catalogue";
import { blankFilter, type Inputs, type MeasurementRow } from "../../src/model/inputs";
import { languages } from "../../src/model/language";
import { noiseBand } from "../../src/model/noise";
import { isCellError, type RawCell } from "../../src/model/rawCell";
import { stateNumbers, statusNumbers } from "../../src/model/stateNumbers";
import type { QuestionColumn } from "../../src/workbook/sheets/areas/layout";
import { local } from "../../src/workbook/references";
import { catalogueOf } from "../model/sampleCatalogue";
import { inputsOf } from "../model/sampleInputs";
import { arbitraryAnswers } from "../support/arbitraryAnswers";
import { calledFunctions, type CalledWorkbook } from "./calledFunctions";
import { seed } from "../support/seed";

/*
 * The fourth calculator: the custom functions, called by the host over the wire with what stands in
 * a workbook full of rubbish, against the worksheet's own formulas and the engine.
 */
const catalogue = catalogueOf({ caps: [[2, 3.5], [5]] }, { caps: [[4], [1, 2, 0.3]] });

const weightsOf = ({ refs, named }: CalledWorkbook): string =>
  named(`${refs.method.weight("system")}:${local(refs.method.weight("evaluation"))}`);

/** Answers of all kinds, much of them wrong. */
const answered = fc
  .sample(arbitraryAnswers(catalogue), { numRuns: 3, seed })
  .map((answers, number) => ({ number, inputs: inputsOf(catalogue, { answers }) }));

const levels = ["system", "extent", "result", "evaluation"] as const;

test.each(answered)(
  "points, states and warnings of workbook $number: function, formula and engine agree",
  async ({ inputs }) => {
    // Error values as arguments are outside parity: Excel calls no function with them.
    const ids = allQuestions(inputs.catalogue)
      .map(({ id }) => id)
      .filter((id) =>
        judgedFields.every((field) => !isCellError(inputs.answers[id]?.[field] ?? null)),
      );
    const found = await calledFunctions(inputs, `A1:E${ids.length}`, (workbook) =>
      ids.map((id) => {
        const { refs, named } = workbook;
        const cell = (column: QuestionColumn): string => named(refs.areas.question(id, column));
        const judged = [...levels, "direct", "notApplicable"] as const;
        const given = [cell("cap"), ...judged.map((field) => cell(field))].join(",");
        const list = `${given},${weightsOf(workbook)}`;
        return [
          `=KOMPASS.POINTS(${list})`,
          `=KOMPASS.STATE(${list})`,
          `=KOMPASS.WARNINGS(${given},${cell("evidence")},${cell("comment")},"${inputs.language}")`,
          `=${cell("points")}`,
          `=${cell("state")}`,
        ];
      }),
    );
    const t = wordTranslator(inputs.language);
    const results = new Map(scoreAssessment(inputs).questions.map((result) => [result.id, result]));
    ids.forEach((id, index) => {
      const { points, state, warnings } = results.get(id)!;
      const told = warnings.map((code) => t(`warning.${code}`)).join(", ");
      expect([id, ...found[index]!]).toEqual([
        id,
        points ?? "",
        stateNumbers[state],
        told,
        points ?? "",
        told === "" ? t(`state.${state}`) : `${t(`state.${state}`)}: ${told}`,
      ]);
    });
    expect(ids.length).toBeGreaterThan(0);
  },
);

/** An error value would be the function's result; as text it is just as invalid. */
function withoutErrors(answer: Answer): Answer {
  const cells = judgedFields.map((field): [string, RawCell] => {
    const cell = answer[field];
    return [field, isCellError(cell) ? cell.error : cell];
  });
  const { kind, text } = answer.finding;
  const isError = typeof kind === "object" && isCellError(kind.unknown);
  const finding = isError ? { kind: "" as const, text } : answer.finding;
  return { ...answer, ...Object.fromEntries(cells), finding };
}

/** Nothing of one area is answered in the second, nothing at all in the third. */
const summarised = [...answered, ...answered.slice(0, 2)].map(({ inputs }, number) => {
  const isKept = (id: string) => number < 3 || (number === 3 && id.startsWith("1"));
  const answers = Object.entries(inputs.answers).filter(([id]) => isKept(id));
  return {
    number,
    inputs: {
      ...inputs,
      answers: Object.fromEntries(answers.map(([id, answer]) => [id, withoutErrors(answer)])),
    },
  };
});

const nothing = null;

test.each(summarised)(
  "sums of workbook $number: SUMMARY and BAND, formulas and engine agree",
  async ({ inputs }) => {
    const ids = allQuestions(inputs.catalogue).map(({ id }) => id);
    const rows = ids.length;
    const found = await calledFunctions(inputs, `A1:I${rows + 3}`, (workbook) => {
      const { refs, named } = workbook;
      const questions = ids.map((id) => {
        const cell = (column: QuestionColumn): string => named(refs.areas.question(id, column));
        const given = [...levels, "direct", "notApplicable"] as const;
        return [
          `=${cell("id")}`,
          `=${cell("cap")}`,
          ...given.map((column) => `=IF(ISBLANK(${cell(column)}),"",${cell(column)})`),
          nothing,
        ];
      });
      const sums = [
        refs.calculation.ofTotal("exact"),
        refs.overview.total("points"),
        refs.overview.total("cap"),
        refs.overview.total("applicable"),
        refs.overview.total("share"),
        refs.overview.total("answered"),
        refs.overview.result("open"),
        refs.overview.result("invalid"),
        refs.calculation.ofTotal("status"),
      ].map((reference) => `=${named(reference)}`);
      const called = [`=KOMPASS.SUMMARY(A1:H${rows},${weightsOf(workbook)})`];
      const band = [
        `=KOMPASS.BAND(${named(refs.overview.total("points"))})`,
        nothing,
        `=${named(refs.overview.result("band"))}`,
      ];
      return [...questions, filled(called), sums, filled(band)];
    });
    const { total } = scoreAssessment(inputs);
    const expected = [
      total.exact ?? "",
      total.reported ?? "",
      total.cap,
      total.applicableCap,
      total.share ?? "",
      total.answered,
      total.open,
      total.invalid,
      statusNumbers[total.status],
    ].map(nearly);
    const [called, formulas, band] = found.slice(rows);
    expect(called).toEqual(expected);
    expect(formulas).toEqual(expected);
    const ends = total.reported === null ? ["", ""] : noiseBand(total.reported);
    expect(band?.slice(0, 3)).toEqual([...ends, total.band ? ends.join("–") : ""]);
  },
);

test.each(summarised)(
  "control numbers of workbook $number: CONTROL, formulas and engine agree",
  async ({ inputs }) => {
    const { areas } = inputs.catalogue;
    const rows = allQuestions(inputs.catalogue).length;
    const found = await calledFunctions(inputs, `A1:J${rows + areas.length}`, ({ refs, named }) => {
      const given = [...levels, "direct", "notApplicable", "finding", "findingText"] as const;
      const questions = allQuestions(inputs.catalogue).map(({ id }) => {
        const cell = (column: QuestionColumn): string => named(refs.areas.question(id, column));
        return [
          `=${cell("id")}`,
          `=${cell("cap")}`,
          ...given.map((column) => `=IF(ISBLANK(${cell(column)}),"",${cell(column)})`),
        ];
      });
      let first = 1;
      const calls = areas.map((area) => {
        const last = first + questionsOf(area).length - 1;
        const called = `=KOMPASS.CONTROL(A${first}:H${last},I${first}:J${last})`;
        first = last + 1;
        const shown = `=${named(refs.areas.besideFactCheck(area.key, "control", "number"))}`;
        return [called, shown, ...Array.from({ length: 8 }, () => nothing)];
      });
      return [...questions, ...calls];
    });
    const numbers = areas.map((area) => controlNumber(area, inputs.answers));
    expect(found.slice(rows).map(([called, shown]) => [called, shown])).toEqual(
      numbers.map((number) => [number, number]),
    );
  },
);

/** As many cells as the others have; what comes after is left alone. */
function filled(cells: readonly unknown[]): unknown[] {
  return Array.from({ length: 9 }, (_, index) => cells[index] ?? nothing);
}

/** Shares are divided in each calculator, which may differ in the last digits of 15. */
function nearly(value: number | string): unknown {
  return typeof value === "number" ? expect.closeTo(value, 9) : value;
}

/** Areas as built in, which the functions know, with one question each. */
const areasOnly: Catalogue = {
  ...builtinCatalogue("nb"),
  areas: builtinCatalogue("nb").areas.map((area) => ({
    ...area,
    criteria: area.criteria.slice(0, 1).map((criterion) => ({
      ...criterion,
      cap: area.cap,
      questions: criterion.questions
        .slice(0, 1)
        .map((question) => ({ ...question, cap: area.cap })),
    })),
  })),
};

const areaKeys = areasOnly.areas.map(({ key }) => key);
const points = (cap: number) => fc.integer({ min: 0, max: cap * 100 }).map((n) => n / 100);

/** Sound measurements of one country and version, some municipalities more than once. */
const measurement: fc.Arbitrary<MeasurementRow> = fc
  .tuple(
    fc.constantFrom<RawCell[]>(
      "Askvik",
      "ASKVIK ",
      "Bø",
      "Lund",
      "Nes",
      "Å  fjord",
      "Vik",
      "Li",
      "Moss",
    ),
    fc.constantFrom<RawCell[]>("NO", "no"),
    fc.integer({ min: 2015, max: 2020 }),
    fc.constantFrom<RawCell[]>("2.1", 2.1, " 2,1"),
    fc.constantFrom<RawCell[]>(null, 4999, 5000, 20_000),
    fc.constantFrom<RawCell[]>(null, "G1", "g1 ", "G2", 6, true),
    fc.constantFrom<RawCell[]>(null, "measurement", "measurement", "measurement", "average"),
    fc.oneof(points(800), fc.constant(300)),
    ...areaKeys.map(() => fc.option(points(100), { freq: 6 })),
    fc.constantFrom<RawCell[]>(null, "Et nettsted"),
  )
  .map((cells) => cells);

const compared: Inputs[] = [24, 14, 3].map((length, index) => {
  const rows = fc.array(measurement, { minLength: length, maxLength: length });
  return inputsOf(areasOnly, {
    language: languages[index % languages.length]!,
    answers: { [allQuestions(areasOnly)[0]!.id]: answerWith(index * 20) },
    measurements: fc.sample(rows, { numRuns: 1, seed: seed + index })[0]!,
    filter: { ...blankFilter, group: index === 0 ? "G1" : null },
  });
});

function answerWith(direct: number): Answer {
  return { ...blankAnswer, direct, comment: "." };
}

test("averages and ranks: AVERAGE and RANK, formulas and engine agree", async () => {
  let means = 0;
  let ranks = 0;
  for (const inputs of compared) {
    const fields = ["total", ...areaKeys];
    const found = await calledFunctions(inputs, `A1:B${fields.length + 1}`, ({ refs, named }) => {
      const last = inputs.measurements.length - 1;
      const rows = named(
        `${refs.comparison.measurement(0, "municipality")}:${local(refs.comparison.measurement(last, "source"))}`,
      );
      const group =
        inputs.filter.group === null ? "" : `,${named(refs.comparison.filter("group"))}`;
      return [
        ...fields.map((field) => [
          `=KOMPASS.AVERAGE(${rows},"${field}"${group})`,
          `=${named(refs.comparison.statistic("all", field, "mean"))}`,
        ]),
        [
          `=KOMPASS.RANK(${named(refs.overview.total("points"))},${named(refs.comparison.groupValues("all", "total"))})`,
          `=${named(refs.comparison.statistic("all", "total", "rank"))}`,
        ],
      ];
    });
    const { all } = compareInputs(inputs, scoreAssessment(inputs));
    const expected = fields.map(
      (field) => (field === "total" ? all.total : all.areas[field]!).mean,
    );
    [...expected, all.rank].forEach((value, index) => {
      const [called, formula] = found[index]!;
      expect([index, called]).toEqual([index, value ?? "#N/A"]);
      expect([index, formula]).toEqual([index, value ?? ""]);
    });
    means += expected.filter((mean) => mean !== null).length;
    ranks += all.rank === null ? 0 : 1;
  }
  expect(means).toBeGreaterThan(5);
  expect(ranks).toBeGreaterThan(0);
});

test("CAP and QUESTION say of the built-in questions what stands in the workbook", async () => {
  const language = "nb";
  const builtin = builtinCatalogue(language);
  const inputs = inputsOf({ ...builtin, areas: builtin.areas.slice(0, 1) }, { language });
  const ids = allQuestions(inputs.catalogue).map(({ id }) => id);
  const found = await calledFunctions(inputs, `A1:D${ids.length}`, ({ refs, named }) =>
    ids.map((id) => {
      const cell = (column: QuestionColumn): string => named(refs.areas.question(id, column));
      return [
        `=KOMPASS.CAP(${cell("id")})`,
        `=KOMPASS.QUESTION(${cell("id")},"${language}")`,
        `=${cell("cap")}`,
        `=${cell("question")}`,
      ];
    }),
  );
  for (const [cap, text, ownCap, ownText] of found) expect([cap, text]).toEqual([ownCap, ownText]);
  expect(found.length).toBeGreaterThan(5);
});
