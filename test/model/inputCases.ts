import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import type { AgreementInputs, Recorded } from "../../src/model/agreement";
import { findingKinds, judgedFields, type Answers } from "../../src/model/answers";
import { allQuestions, type Catalogue } from "../../src/model/catalogue";
import type { Inputs } from "../../src/model/inputs";
import type { Verdict } from "../../src/model/verdict";
import { languages, type Language } from "../../src/model/language";
import type { RawCell } from "../../src/model/rawCell";
import { recordedCell } from "../../src/model/recordedCell";
import { catalogueOf, type AreaSketch } from "./sampleCatalogue";
import { answerOf, inputsOf, levelsOf, measurementRows } from "./sampleInputs";

/** Everything that a workbook is made of, and what is special about it. */
export interface InputCase {
  readonly name: string;
  readonly inputs: Inputs;
}

/** One area with one criterion with one question. */
export const tiniestCatalogue: Catalogue = catalogueOf({ caps: [[1]] });

const long =
  "Samfunnsutvikling, samferdsel, samarbeid, samvirke, samordning og alt annet som samles her";

const oddNames: readonly string[] = [
  "a:b\\c/d?e*f[g]h",
  "'quoted'",
  'He said "no"',
  "=SUM(A1:A9)",
  "-1",
  "History",
  "Two\nlines\tand a tab",
  "A & B &P <c> {{value}} $t(x)",
  "Čáhppesguolbba 漢字 😀",
  "R1C1",
];

/** Twenty areas with odd and long names, some alike when shortened, and caps with decimals. */
export const oddCatalogue: Catalogue = catalogueOf(
  ...oddNames.map((name): AreaSketch => ({ caps: [[0.25, 1.5], [33.3]], name, shortName: name })),
  ...Array.from({ length: 20 - oddNames.length }, (_, index): AreaSketch => {
    const name = `${long} ${index}`;
    return { caps: [[2.125], [1.4, 0.6, 5]], name, shortName: name };
  }),
);

const rubbish: readonly RawCell[] = ["3", " ", true, { error: "#N/A" }, 2.5, -1, "x", "= 1"];

/** Answers of every state, sound and not, and a finding for every question. */
export function answersEverywhere(catalogue: Catalogue): Answers {
  return Object.fromEntries(
    allQuestions(catalogue).map(({ id, cap }, index) => {
      const level = index % 5;
      const judged = [
        levelsOf([level, 4 - level, 2, 1]),
        levelsOf([level]),
        { direct: cap / 2, comment: "- from the guide" },
        { notApplicable: "x" },
        levelsOf([rubbish[index % rubbish.length] ?? null, 1, 1, 1]),
        {},
      ][index % 6];
      const kind = findingKinds[index % 4] ?? "strength";
      const finding = { kind, text: `=Finding of ${id}\nin two lines` };
      return [id, answerOf({ ...judged, finding, evidence: "3/4", remark: "+1" })];
    }),
  );
}

/** Evaluators who answered in every way, each a question further than the one before. */
export function sampleAgreement(
  catalogue: Catalogue,
  evaluators: readonly string[] = ["Kari", "Ola", "Per"],
): AgreementInputs {
  const questions = allQuestions(catalogue);
  const answers = answersEverywhere(catalogue);
  return {
    evaluators,
    questions: questions.map(({ id }, index) => ({
      id,
      given: evaluators.map((_, at): Recorded => {
        const other = questions[(index + at * (index % 3)) % questions.length]?.id ?? id;
        const answer = answers[other] ?? answerOf();
        const cells = judgedFields.map((field) => [field, recordedCell(answer[field])]);
        return Object.fromEntries(cells) as Recorded;
      }),
      note: index % 7 === 0 ? "Seen in the minutes" : "",
    })),
  };
}

/** A text for the whole and for every area, in paragraphs. */
function verdictEverywhere(catalogue: Catalogue): Verdict {
  const areas = catalogue.areas.map(({ key }) => [key, `=Verdict on ${key}\n\n- <b>in two</b>`]);
  return {
    whole: `${"A verdict of many words. ".repeat(50)}\n\n+1`,
    areas: Object.fromEntries(areas) as Record<string, string>,
  };
}

/** As much of everything as people can give. */
export function fullInputs(catalogue: Catalogue, language: Language): Partial<Inputs> {
  return {
    language,
    municipality: {
      name: "Kárášjoga gielda ".repeat(6).slice(0, 100),
      country: "NO",
      population: 2600,
    },
    round: { year: 2026, evaluators: ["Kari", "Ola", "-", "=x"] },
    answers: answersEverywhere(catalogue),
    measurements: [...measurementRows(catalogue, 58), ["=x", true, " ", { error: "#REF!" }], ["a"]],
    agreement: sampleAgreement(catalogue, ["Kari", "Ola", "=x"]),
    freeFindings: catalogue.areas.flatMap(({ key }) =>
      Array.from({ length: 10 }, (_, index) => ({
        areaKey: key,
        kind: findingKinds[index % 4] ?? null,
        text: `Free ${index}`,
      })),
    ),
    actions: Array.from({ length: 45 }, (_, n) => [
      n % 3 === 0 ? (allQuestions(catalogue)[n]?.id ?? "9.9") : null,
      "Finding",
      `${n}`,
      (n % 3) + 1,
      n % 4,
      "Owner",
      46000 + n,
      "?",
      "= minutes",
    ]),
    actionsAsOf: 46010,
    documents: Array.from({ length: 45 }, (_, n) => [
      `Plan ${n}`,
      46000,
      "https://example.org/a?b=1&c=2",
      allQuestions(catalogue)[0]?.id ?? null,
      n % 2 === 0 ? 46010 : null,
    ]),
    targets: Object.fromEntries(
      catalogue.areas.flatMap(({ criteria }) =>
        criteria.map(({ id, cap }, n) => [id, [cap, cap / 2, cap + 1, "5"][n % 4] ?? null]),
      ),
    ),
    interviews: Array.from({ length: 45 }, () => ["Mayor", 46000, 60, "- all"]),
    factChecks: Object.fromEntries(
      catalogue.areas.map(({ key }) => [
        key,
        { checkedBy: "Kari", date: 46000, status: "confirmed", control: 123_456 },
      ]),
    ),
    verdict: verdictEverywhere(catalogue),
    phase: { current: "factCheck", draft: 45_990, factCheck: 46_000, final: null },
    label: "A reconstructed example, not the evaluation; ".repeat(3).slice(0, 120),
  };
}

/** Every language with every catalogue, empty and full; the built-in one with many measurements too. */
export const inputCases: readonly InputCase[] = languages.flatMap((language) => {
  const builtin = builtinCatalogue(language);
  const catalogues = { builtin, tiniest: tiniestCatalogue, odd: oddCatalogue };
  return [
    ...Object.entries(catalogues).flatMap(([name, catalogue]) => [
      { name: `${language}, ${name}, empty`, inputs: inputsOf(catalogue, { language }) },
      {
        name: `${language}, ${name}, full`,
        inputs: inputsOf(catalogue, fullInputs(catalogue, language)),
      },
    ]),
    {
      name: `${language}, builtin, 300 measurements`,
      inputs: inputsOf(builtin, { language, measurements: measurementRows(builtin, 300) }),
    },
  ];
});
