import fc from "fast-check";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { builtinProfile } from "../../src/catalogue/builtinProfile";
import { controlNumber } from "../../src/engine/controlNumber";
import { findingKinds } from "../../src/model/answers";
import { allQuestions, type Catalogue } from "../../src/model/catalogue";
import { factCheckStatuses } from "../../src/model/factCheck";
import type { FreeFinding, Inputs, FactCheck, TableRow } from "../../src/model/inputs";
import { languages, type Language } from "../../src/model/language";
import type { Country } from "../../src/model/measurement";
import { dimensions, type Profile } from "../../src/model/profile";
import { phases } from "../../src/model/phase";
import { isBlank, type RawCell } from "../../src/model/rawCell";
import { actionInputs } from "../../src/workbook/sheets/actions/layout";
import { statusWords } from "../../src/workbook/sheets/actions/headers";
import { documentColumns } from "../../src/workbook/sheets/documents/layout";
import { interviewColumns } from "../../src/workbook/sheets/interviews/layout";
import { arbitraryAgreement } from "./arbitraryAgreement";
import { arbitraryAnswers, pasted } from "./arbitraryAnswers";
import { arbitraryFilter } from "./arbitraryFilter";
import { arbitraryVerdict } from "./arbitraryVerdict";
import { arbitraryAccounts, arbitrarySelfAssessment } from "./arbitrarySelfAssessment";
import { arbitraryPrevious } from "./arbitraryPrevious";
import { arbitraryMeasurementRow, measuredNames } from "./arbitraryMeasurements";
import { anyText, oddText } from "./oddTexts";

/** What is chosen; all else is drawn. */
export interface Chosen {
  readonly language: Language;
  readonly weights: readonly [RawCell, RawCell, RawCell, RawCell];
  readonly population: number | null;
  readonly measurements: number;
  readonly country?: Country;
  readonly catalogue?: Catalogue;
}

const municipalityNames = [
  "Karasjok",
  "Sør-Varanger",
  "Nordreisa / Ráisa",
  "Bø & Å's 'nye' kommune",
];

/** Everything that people can give, much of it wrong. */
function arbitraryInputs(chosen: Chosen): fc.Arbitrary<Inputs> {
  const { language, population, country = "NO" } = chosen;
  const catalogue = chosen.catalogue ?? builtinCatalogue(language);
  return fc.constantFrom(...municipalityNames).chain((name) =>
    fc
      .record<Inputs>({
        language: fc.constant(language),
        municipality: fc.constant({ name, country, population }),
        round: fc.record({
          year: fc.integer({ min: 1990, max: 2100 }),
          evaluators: fc.subarray(["Å. Evaluator", "=B", "007", "{{n}}"]),
        }),
        catalogue: fc.constant(catalogue),
        profile: fc.constant(profileWith(language, chosen.weights)),
        answers: arbitraryAnswers(catalogue),
        verdict: arbitraryVerdict(catalogue),
        measurements: fc.array(arbitraryMeasurementRow(catalogue, name), {
          minLength: chosen.measurements,
          maxLength: chosen.measurements,
        }),
        freeFindings: freeFindings(catalogue),
        targets: targets(catalogue),
        actions: actions(catalogue),
        // No TRUE or FALSE, which LibreOffice saves as a number in a cell with a date's format.
        actionsAsOf: anyCellOr(46_000, 46_000.5).filter(isKept),
        interviews: tableRows(interviewColumns.length - 1),
        documents: documentRows(catalogue),
        factChecks: factChecks(catalogue),
        label: anyText.map((text) => text.slice(0, 100).trim()),
        filter: arbitraryFilter,
        beside: fc.tuple(beside, beside, beside),
        previous: arbitraryPrevious(catalogue),
        selfAssessment: arbitrarySelfAssessment(catalogue),
        accounts: arbitraryAccounts(catalogue),
        agreement: arbitraryAgreement(catalogue),
        phase: fc.record({
          current: fc.oneof(fc.constantFrom<RawCell[]>(...phases, null), anyCell).filter(isKept),
          draft: anyCellOr(46_000).filter(isKept),
          factCheck: anyCellOr(46_010, 46_010.5).filter(isKept),
          final: anyCellOr(46_020).filter(isKept),
        }),
      })
      .map(withControlNumbers),
  );
}

/** LibreOffice saves TRUE and FALSE as numbers. */
function isKept(cell: RawCell): boolean {
  return typeof cell !== "boolean";
}

function profileWith(language: Language, weights: Chosen["weights"]): Profile {
  const [system, extent, result, evaluation] = weights;
  return { ...builtinProfile(language), weights: { system, extent, result, evaluation } };
}

/** Names of some of the measured, and what else can be typed. */
const beside: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.constantFrom<RawCell[]>(...measuredNames) },
  { weight: 1, arbitrary: fc.oneof(pasted, oddText) },
);

/** Any cell of a table that people fill in. */
const anyCell: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: oddText },
  { weight: 2, arbitrary: pasted },
);

function tableRows(width: number): fc.Arbitrary<readonly TableRow[]> {
  const row = fc.array(anyCell, { minLength: width, maxLength: width });
  return fc.array(
    row.filter((cells) => !cells.every(isBlank)),
    { maxLength: 4 },
  );
}

/** Mostly one of these, otherwise any cell. */
function anyCellOr(...cells: readonly RawCell[]): fc.Arbitrary<RawCell> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<RawCell[]>(...cells) },
    { weight: 1, arbitrary: anyCell },
  );
}

/** Some of the criteria's targets, within their caps and not. */
function targets(catalogue: Catalogue): fc.Arbitrary<Inputs["targets"]> {
  const criteria = catalogue.areas.flatMap((area) => area.criteria);
  const ofCriteria = criteria.map(({ id, cap }) => {
    const target = anyCellOr(0, cap / 3, cap / 2, cap, cap + 4e-7, cap + 1, null);
    return target.map((cell) => [id, cell] as const);
  });
  return fc
    .tuple(...ofCriteria)
    .map((entries) => Object.fromEntries(entries.filter(([, cell]) => !isBlank(cell))));
}

/** Actions on what there is and what there is not, with much that is wrong. */
function actions(catalogue: Catalogue): fc.Arbitrary<readonly TableRow[]> {
  const ids = catalogue.areas.flatMap(({ criteria }) =>
    criteria.flatMap(({ id, questions }) => [id, ...questions.map((question) => question.id)]),
  );
  const score = anyCellOr(1, 2, 3, null, 2.0000000001);
  const cells: Readonly<Record<(typeof actionInputs)[number], fc.Arbitrary<RawCell>>> = {
    id: anyCellOr(...ids, "*", "9.9.9"),
    finding: anyCell,
    measure: anyCell,
    effect: score,
    effort: score,
    owner: anyCell,
    deadline: anyCellOr(45_999, 45_999.9, 46_000, 46_001, null),
    status: anyCellOr(...languages.flatMap(statusWords), "DONE"),
    decided: anyCell,
  };
  const row = fc.tuple(...actionInputs.map((column) => cells[column]));
  return fc.array(
    row.filter((given) => !given.every(isBlank)),
    { maxLength: 12 },
  );
}

/** Rows that name only questions and criteria of the catalogue; in all other cells anything. */
function documentRows(catalogue: Catalogue): fc.Arbitrary<readonly TableRow[]> {
  const criteria = catalogue.areas.flatMap((area) => area.criteria);
  const ids = fc.subarray(
    [...criteria, ...allQuestions(catalogue)].map(({ id }) => id),
    { maxLength: 5 },
  );
  const questions = fc.tuple(ids, fc.constantFrom(", ", " ", ",", "\n"));
  return fc
    .tuple(tableRows(documentColumns.length - 1), fc.array(questions, { minLength: 4 }))
    .map(([rows, given]) =>
      rows.map((row, at) => {
        const [named = [], separator = ""] = given[at] ?? [];
        return row.with(3, named.length === 0 ? null : named.join(separator));
      }),
    )
    .map((rows) => rows.filter((cells) => !cells.every(isBlank)));
}

/** In the catalogue's order of areas, as a workbook keeps them. */
function freeFindings(catalogue: Catalogue): fc.Arbitrary<readonly FreeFinding[]> {
  const kind = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<RawCell[]>(...findingKinds) },
    { weight: 1, arbitrary: fc.constantFrom<RawCell[]>(null, "Idé", 3, true, { error: "#N/A" }) },
  );
  const ofAreas = catalogue.areas.map(({ key }) =>
    fc.array(fc.record({ areaKey: fc.constant(key), kind, text: anyText }).filter(isGiven), {
      maxLength: 12,
    }),
  );
  return fc.tuple(...ofAreas).map((lists) => lists.flat());
}

function isGiven({ kind, text }: FreeFinding): boolean {
  return !isBlank(kind) || text !== "";
}

/** A fact check, in which "now" as the control number stands for the area's own. */
const factCheck: fc.Arbitrary<FactCheck> = fc.record({
  checkedBy: anyCell,
  date: anyCell,
  status: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<RawCell[]>(...factCheckStatuses) },
    { weight: 1, arbitrary: anyCell },
  ),
  control: fc.oneof(
    { weight: 3, arbitrary: fc.constant<RawCell>("now") },
    { weight: 1, arbitrary: fc.constantFrom<RawCell[]>(123_456, 99_999, 1_000_000, "123456") },
    { weight: 1, arbitrary: anyCell },
  ),
});

function factChecks(catalogue: Catalogue): fc.Arbitrary<Readonly<Record<string, FactCheck>>> {
  const ofAreas = catalogue.areas.map(({ key }) => fc.tuple(fc.constant(key), factCheck));
  return fc
    .tuple(...ofAreas)
    .map((entries) => entries.filter(([, given]) => !Object.values(given).every(isBlank)))
    .map((entries) => Object.fromEntries(entries));
}

/** Replaces "now" by the area's control number. */
function withControlNumbers(inputs: Inputs): Inputs {
  const { catalogue, answers } = inputs;
  const given = Object.entries(inputs.factChecks).map(([key, check]) => {
    const area = catalogue.areas.find((each) => each.key === key)!;
    const control = check.control === "now" ? controlNumber(area, answers) : check.control;
    return [key, { ...check, control }] as const;
  });
  return { ...inputs, factChecks: Object.fromEntries(given) };
}

/** The workbook that a seed stands for: the same one every time. */
export function drawInputs(chosen: Chosen, seed: number): Inputs {
  const [inputs] = fc.sample(arbitraryInputs(chosen), { seed, numRuns: 1 });
  if (!inputs) throw new Error("nothing was drawn");
  return inputs;
}

/** What was given for each question, for messages. */
export function describeAnswer(inputs: Inputs, id: string): string {
  const answer = inputs.answers[id];
  if (!answer) return `${id} blank`;
  const fields = [...dimensions, "direct", "notApplicable"] as const;
  const given = fields.filter((field) => !isBlank(answer[field]));
  return `${id} ${given.map((field) => `${field}=${JSON.stringify(answer[field])}`).join(" ")}`;
}
