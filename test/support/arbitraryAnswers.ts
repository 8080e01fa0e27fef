import fc from "fast-check";
import { blankAnswer, findingKinds, type Answer, type Answers } from "../../src/model/answers";
import { allQuestions, type Catalogue } from "../../src/model/catalogue";
import { cellErrors, type RawCell } from "../../src/model/rawCell";
import { anyText, oddText } from "./oddTexts";

const level = fc.constantFrom(0, 1, 2, 3, 4);

/** What is no level, no points and no mark, however it was pasted. */
const pastedTexts = ["3", "3,0", "0", " ", "\u00a0", "TRUE", "#N/A", "=1", "'3", "3 ", "-"];

/** Of formulas that are one bit off a level, and numbers where six decimals decide. */
const almostLevels = [
  0.1 * 3 * 10,
  -1.1 + 0.9 + 0.2,
  ...[2.9999995, 3.0000005, 0.9999994, 4.0000004, 4.0000005, -4e-7, -5e-7],
];

/** Pasted over an input, few of these are a level; some are points or a mark. */
export const pasted: fc.Arbitrary<RawCell> = fc.oneof(
  fc.constantFrom(...pastedTexts),
  fc.constantFrom(...almostLevels),
  fc.constantFrom(2.5, 5, -1, -0.0001, 4.000001, 0.25, 1e15, 1e-9, 43831),
  fc.boolean(),
  fc.constantFrom(...cellErrors).map((error) => ({ error })),
);

const notBlank = (cells: Partial<Answer>): Answer => ({ ...blankAnswer, ...cells });

const fourLevels = fc
  .tuple(level, level, level, level)
  .map(([system, extent, result, evaluation]) => ({ system, extent, result, evaluation }));

/** Some of the four levels; the others are blank, as nothing or as empty text. */
const someLevels = fc
  .tuple(fourLevels, fc.subarray(["system", "extent", "result", "evaluation"] as const))
  .chain(([levels, given]) =>
    fc.constantFrom<RawCell>(null, "").map((blank) => {
      const keep = (name: (typeof given)[number]) => (given.includes(name) ? levels[name] : blank);
      return {
        system: keep("system"),
        extent: keep("extent"),
        result: keep("result"),
        evaluation: keep("evaluation"),
      };
    }),
  );

function directPoints(cap: number): fc.Arbitrary<number> {
  const share = fc.integer({ min: 0, max: 1000 }).map((n) => Math.round(cap * n) / 1000);
  const almost = [cap + 4.9e-7, cap - 5e-7, cap * (1 + Number.EPSILON), -4.9e-7, -1e-17];
  const any = fc.double({ min: 0, max: cap, noNaN: true });
  const chosen = fc.constantFrom(0, cap, cap / 3, cap - 1e-6, 0.05, 0.95, 1e-6, ...almost);
  return fc.oneof(share, chosen, any);
}

/** The six judged inputs, in every state and with everything that can be pasted over them. */
function judgedInputs(cap: number): fc.Arbitrary<Partial<Answer>> {
  const direct = directPoints(cap);
  const mark = fc.constantFrom("x", "X");
  const wrongDirect = fc.oneof(
    pasted,
    fc.constantFrom(cap + 1e-6, cap + 0.5, -1e-6, cap + 5e-7, -5e-7),
  );
  const wrongMark = fc.constantFrom<RawCell[]>("xx", "x ", "n/a", 0, 1, true, false, {
    error: "#N/A",
  });
  const field = fc.constantFrom("system", "extent", "result", "evaluation");
  return fc.oneof(
    { weight: 6, arbitrary: fourLevels },
    { weight: 3, arbitrary: someLevels },
    { weight: 2, arbitrary: fc.record({ direct }) },
    { weight: 1, arbitrary: fc.record({ direct, levels: someLevels }).map(flat) },
    { weight: 1, arbitrary: fc.record({ notApplicable: mark }) },
    {
      weight: 1,
      arbitrary: fc.record({ notApplicable: mark, direct, levels: someLevels }).map(flat),
    },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.oneof(fourLevels, someLevels), field, pasted, fc.boolean(), field, pasted)
        .map(([levels, at, cell, two, other, second]) => ({
          ...levels,
          [at]: cell,
          ...(two ? { [other]: second } : {}),
        })),
    },
    { weight: 2, arbitrary: fc.record({ direct: wrongDirect, levels: someLevels }).map(flat) },
    { weight: 1, arbitrary: fc.record({ notApplicable: wrongMark, levels: fourLevels }).map(flat) },
    {
      weight: 1,
      arbitrary: fc.record({ notApplicable: mark, direct: pasted, levels: someLevels }).map(flat),
    },
  );
}

function flat({ levels, ...rest }: { levels: Partial<Answer> } & Partial<Answer>): Partial<Answer> {
  return { ...levels, ...rest };
}

const finding: fc.Arbitrary<Answer["finding"]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: "", text: "" } as const) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom(...findingKinds), text: oddText }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.oneof(
        fc.constant("" as const),
        fc.constantFrom(...findingKinds),
        fc
          .constantFrom<RawCell[]>("Idé", "styrke?", 1, true, { error: "#REF!" })
          .map((unknown) => ({ unknown })),
      ),
      text: anyText,
    }),
  },
);

export function arbitraryAnswer(cap: number): fc.Arbitrary<Answer> {
  return fc
    .tuple(
      judgedInputs(cap),
      fc.record({ evidence: anyText, comment: anyText, finding, remark: anyText, reply: anyText }),
    )
    .map(([judged, texts]) => notBlank({ ...judged, ...texts }));
}

/** An answer for every question. */
export function arbitraryAnswers(catalogue: Catalogue): fc.Arbitrary<Answers> {
  const questions = allQuestions(catalogue);
  return fc
    .tuple(...questions.map(({ cap }) => arbitraryAnswer(cap)))
    .map((answers) =>
      Object.fromEntries(questions.map(({ id }, n) => [id, answers[n] ?? blankAnswer])),
    );
}
