import * as v from "valibot";
import { blankAnswer, findingKinds, type Answer } from "../model/answers";
import { allCriteria, allQuestions, areaKeysOf, type Catalogue } from "../model/catalogue";
import { isoDateOf, serialDate } from "../model/excelDate";
import { factLimits } from "../model/factLimits";
import { noVerdict } from "../model/verdict";
import { countries } from "../model/measurement";
import { noPhase, phases } from "../model/phase";
import { cellTextLimit } from "../model/textRule";
import { cell } from "./cellField";
import { fault, typeFault, valueFault } from "./fault";
import { blankable, choice, exactObject, keyed, list, requiredText, text, whole } from "./fields";

export const answersFormat = "kompassbok-answers/1";

const blankText = blankable(text(), "");
const findingKind = choice(findingKinds);

/** In JSON, true means "x"; anything else is kept like a pasted cell value. */
const mark = v.pipe(
  v.unknown(),
  v.transform((input) => (input === true ? "x" : input)),
  cell,
);

const answerFields = exactObject({
  system: cell,
  extent: cell,
  result: cell,
  evaluation: cell,
  direct: cell,
  notApplicable: v.optional(mark, null),
  evidence: blankText,
  comment: blankText,
  finding: blankable(
    exactObject({ kind: blankable(findingKind, ""), text: blankText }),
    blankAnswer.finding,
  ),
  remark: blankText,
  reply: blankText,
  /** What files of earlier versions call a remark. */
  reviewNote: blankText,
});

const answer: v.GenericSchema<unknown, Answer> = v.pipe(
  answerFields,
  v.transform(({ reviewNote, ...fields }) => {
    const remarks = [fields.remark, reviewNote].filter((remark) => remark !== "");
    return { ...fields, remark: remarks.join("\n") };
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    const length = dataset.typed ? dataset.value.remark.length : 0;
    const max = cellTextLimit;
    if (length > max) addIssue({ message: fault("textTooLong", { max, length }) });
  }),
);

const municipality = exactObject({
  name: requiredText(factLimits.name),
  country: blankable(choice(countries), "NO"),
  population: blankable(whole(...factLimits.population), null),
});

const round = exactObject({
  year: whole(...factLimits.year),
  evaluators: blankable(list(blankable(text(factLimits.name), ""), factLimits.evaluators), []),
});

/** A date (2026-11-30) as the serial number of a cell. */
const date = v.pipe(
  v.unknown(),
  v.string(typeFault("text")),
  v.check((input) => isDate(input), fault("notAllowed", { allowed: "2026-11-30" })),
  v.transform(serialDate),
);

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const serial = serialDate(text);
  return Number.isFinite(serial) && isoDateOf(serial) === text;
}

const phase = exactObject({
  current: blankable(choice(phases), null),
  draft: blankable(date, null),
  factCheck: blankable(date, null),
  final: blankable(date, null),
});

/** The schema of an answers file. Only the catalogue's questions are valid keys of answers. */
export function answersSchema(catalogue: Catalogue) {
  const questionIds = new Set(allQuestions(catalogue).map(({ id }) => id));
  const criterionIds = new Set(allCriteria(catalogue).map(({ id }) => id));
  return exactObject({
    format: v.literal(answersFormat),
    municipality,
    round,
    catalogue: exactObject({ id: only(catalogue.id), version: only(catalogue.version) }),
    phase: blankable(phase, noPhase),
    label: blankable(text(factLimits.label), ""),
    answers: keyed(
      (id) => questionIds.has(id),
      fault("unknownQuestion"),
      blankable(answer, blankAnswer),
    ),
    findings: blankable(list(freeFinding(catalogue)), []),
    verdict: blankable(verdict(catalogue), noVerdict),
    targets: blankable(
      keyed((id) => criterionIds.has(id), fault("unknownCriterion"), cell),
      {},
    ),
  });
}

function only(expected: string) {
  return v.pipe(
    v.unknown(),
    v.string(typeFault("text")),
    v.literal(expected, valueFault("wrongCatalogue", { expected })),
  );
}

function verdict(catalogue: Catalogue) {
  const areaKeys = new Set(areaKeysOf(catalogue));
  const areas = keyed((key) => areaKeys.has(key), fault("unknownArea"), blankText);
  return exactObject({ whole: blankText, areas: blankable(areas, noVerdict.areas) });
}

function freeFinding(catalogue: Catalogue) {
  return exactObject({
    area: choice(areaKeysOf(catalogue)),
    kind: blankable(findingKind, null),
    text: blankText,
  });
}
