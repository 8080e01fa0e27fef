import { wordTranslator } from "../../i18n/wordTranslator";
import { blankAnswer, type Answer, type Answers } from "../../model/answers";
import { allQuestions } from "../../model/catalogue";
import { noVerdict, type Verdict } from "../../model/verdict";
import type { Problem } from "../../model/problem";
import type { ProblemCode } from "../../model/problemKinds";
import { cellText } from "../../model/rawCell";
import { fixedSheetName } from "../../workbook/sheetNames";
import { differingFields } from "./answerChange";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import { placeOfAreaSheet, placeOfName } from "../opening/places";
import { sameContent } from "../../model/sameContent";
import { blankFactCheck, factCheckOf, type FactCheckForm } from "./factCheck";

/** Inputs that were on deleted sheets or rows, as last read. */
export interface LostInputs {
  readonly answers: Answers;
  /** By area key. */
  readonly factChecks: Readonly<Record<string, FactCheckForm>>;
  /** Keys of the areas whose sheets were deleted while the pane was open. */
  readonly areas: readonly string[];
  /** The texts of the deleted sheet with the verdict; null unless it was deleted. */
  readonly verdict: Verdict | null;
}

export const nothingLost: LostInputs = { answers: {}, factChecks: {}, areas: [], verdict: null };

const goneCodes: ReadonlySet<ProblemCode> = new Set(["sheetMissing", "inputSheetMissing"]);

/** The problems that report deleted sheets which held inputs. */
export function goneSheets({ problems }: LiveWorkbook): readonly Problem[] {
  return problems.filter(({ code }) => goneCodes.has(code));
}

/** Names of deleted sheets whose inputs we never read. */
export function unknownSheets(live: LiveWorkbook, lost: LostInputs): string[] {
  const { areas } = live.read.inputs.catalogue;
  // In the order of their problems.
  const gone = areas.filter(({ key }) => !placeOfAreaSheet(live, key));
  const problems = goneSheets(live);
  const ofAreas = problems.filter(({ code }) => code === "sheetMissing");
  return problems
    .filter((problem) => {
      const area = gone[ofAreas.indexOf(problem)];
      if (area) return !lost.areas.includes(area.key);
      return !lost.verdict || cellText(problem.value) !== verdictSheetName(live);
    })
    .map(({ value }) => cellText(value));
}

/** The planned name of the sheet with the verdict. */
function verdictSheetName({ read }: LiveWorkbook): string {
  return fixedSheetName("Verdict", wordTranslator(read.inputs.language));
}

export function hasLost({ answers, factChecks, verdict }: LostInputs): boolean {
  return (
    Object.keys(answers).length + Object.keys(factChecks).length > 0 || hasLostVerdict(verdict)
  );
}

export function hasLostVerdict(verdict: Verdict | null): boolean {
  return verdict !== null && !sameContent(verdict, noVerdict);
}

/**
 * Updates the lost inputs: adds what disappeared between two reads and removes what is back.
 * Returns the same object if nothing changed.
 */
export function lostInputs(
  lost: LostInputs,
  before: LiveWorkbook | null,
  after: LiveWorkbook,
): LostInputs {
  const areas = before ? goneAreas(before, after) : [];
  const answers = { ...lost.answers, ...(before ? goneAnswers(before, after) : {}) };
  const factChecks = { ...lost.factChecks, ...(before ? factChecksOf(before, areas) : {}) };
  const now: LostInputs = {
    answers: left(answers, (id, answer) => !isBack(after, id, answer)),
    factChecks: left(factChecks, (key, form) => !sameContent(factCheckOf(after, key), form)),
    areas: [...new Set([...lost.areas, ...areas])],
    verdict: leftVerdict(lost, before, after),
  };
  const isSame =
    now.verdict === lost.verdict &&
    now.areas.length === lost.areas.length &&
    sameKeys(now.answers, lost.answers) &&
    sameKeys(now.factChecks, lost.factChecks);
  return isSame ? lost : now;
}

function leftVerdict(
  lost: LostInputs,
  before: LiveWorkbook | null,
  after: LiveWorkbook,
): Verdict | null {
  const hasSheet = (live: LiveWorkbook) => placeOfName(live, "Sheet.Verdict") !== null;
  const isGone = before !== null && hasSheet(before) && !hasSheet(after);
  const verdict = isGone ? before.read.inputs.verdict : lost.verdict;
  const isBack = hasSheet(after) && sameContent(after.read.inputs.verdict, verdict);
  return isBack ? null : verdict;
}

function goneAreas(before: LiveWorkbook, after: LiveWorkbook): string[] {
  return after.read.inputs.catalogue.areas
    .map(({ key }) => key)
    .filter((key) => placeOfAreaSheet(before, key) && !placeOfAreaSheet(after, key));
}

function factChecksOf(live: LiveWorkbook, areas: readonly string[]): LostInputs["factChecks"] {
  const forms = areas.map((key) => [key, factCheckOf(live, key)] as const);
  return Object.fromEntries(forms.filter(([, form]) => !sameContent(form, blankFactCheck)));
}

/** Answers whose rows were deleted although the catalogue still has the questions. */
function goneAnswers({ read }: LiveWorkbook, after: LiveWorkbook): Answers {
  const gone = left(read.inputs.answers, (id) => !after.read.rows.has(id));
  if (Object.keys(gone).length === 0) return gone;
  const known = new Set(allQuestions(after.read.inputs.catalogue).map(({ id }) => id));
  return left(gone, (id) => known.has(id));
}

function isBack({ read }: LiveWorkbook, id: string, answer: Answer): boolean {
  const now = read.inputs.answers[id] ?? blankAnswer;
  return read.rows.has(id) && differingFields(now, answer).length === 0;
}

function left<Value>(
  of: Readonly<Record<string, Value>>,
  isLeft: (key: string, value: Value) => boolean,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(of).filter(([key, value]) => isLeft(key, value)));
}

function sameKeys(one: object, other: object): boolean {
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key))
  );
}
