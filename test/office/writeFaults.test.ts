import fc from "fast-check";
import { importAnswers, type ImportedQuestion } from "../../src/app/answers/importAnswers";
import type { LiveWorkbook } from "../../src/app/opening/liveWorkbook";
import { changedAnswer } from "../../src/app/answers/answerChange";
import { saveAnswer } from "../../src/app/answers/saveAnswer";
import { saveSideBySide } from "../../src/app/comparing/saveSideBySide";
import { saveFilter } from "../../src/app/comparing/saveFilter";
import { saveFactCheck } from "../../src/app/answers/factCheck";
import { serialDate } from "../../src/model/excelDate";
import type { LiveWorkbookPort, WriteConflict } from "../../src/app/ports";
import { blankAnswer, type Answer } from "../../src/model/answers";
import type { Problem } from "../../src/model/problem";
import { blankFilter, noneBeside } from "../../src/model/inputs";
import { sameCell, type RawCell } from "../../src/model/rawCell";
import { columnLetters } from "../../src/workbook/a1";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { capacityFor } from "../../src/workbook/capacity";
import { type Fault, type Host, isFormula, type WorkbookState } from "../../src/standin";
import { catalogueOf } from "../model/sampleCatalogue";
import { answerOf, inputsOf, levelsOf, measurementRows } from "../model/sampleInputs";
import { savedState, restoreState } from "../support/hostState";
import {
  addressOf,
  inputCells,
  liveOf,
  readHost,
  strayInputs,
  type InputCell,
} from "../support/inputCells";
import { openExcel, openPane, sound } from "../support/openExcel";

const catalogue = catalogueOf({ caps: [[2, 3], [5]] }, { caps: [[4], [1, 2]] });
const inputs = inputsOf(catalogue, {
  answers: { "1.1.1": answerOf({ ...levelsOf([1, 2, 3, 4]), comment: "før" }) },
  measurements: measurementRows(catalogue, 3),
});
const plan = buildWorkbookPlan(inputs, { ...capacityFor(inputs), measurements: 6 });

let host: Host;
let port: LiveWorkbookPort;
let saved: WorkbookState;
let start: LiveWorkbook;
let inCells: ReadonlyMap<string, InputCell>;

beforeAll(async () => {
  const excel = await openExcel();
  sound(await excel.port.render(plan));
  excel.close();
  host = excel.host;
  saved = savedState(host);
  start = await liveOf(host);
  inCells = inputCells(start);
});

beforeEach(() => {
  port = openPane(host, "Anne").port;
});

/** What a use case says. */
interface Said {
  readonly problems: readonly Problem[];
  readonly conflicts: readonly WriteConflict[];
}

interface UseCase {
  readonly name: string;
  /** By name of the input: what is to be in its cell. */
  readonly ours: Readonly<Record<string, RawCell>>;
  readonly act: (port: LiveWorkbookPort, live: LiveWorkbook) => Promise<Said>;
}

const change = {
  system: 4,
  extent: 2,
  comment: "=1+1",
  finding: { kind: "strength", text: "Godt" },
} as const;

const signed = {
  checkedBy: "Kari",
  date: "2026-03-04",
  status: "confirmed",
  control: 123_457,
} as const;

/** Answers of both areas, as a file would bring them. */
const imported = {
  "1.1.1": answerOf({ ...levelsOf([0, 0, 0, 0]), comment: "ny" }),
  "1.1.2": answerOf({ direct: 1.5, evidence: "s. 3" }),
  "2.2.1": answerOf(levelsOf([2, 2, 2, 2])),
};

function questionsOf({ read }: LiveWorkbook): ImportedQuestion[] {
  return Object.entries(imported).map(([id, given]) => {
    const now = read.inputs.answers[id] ?? blankAnswer;
    const part: Partial<Answer> = Object.fromEntries(
      Object.entries(given).filter(([, value]) => typeof value !== "object" || value === null),
    );
    const then = changedAnswer(now, part);
    return { id, areaKey: `area${id[0]}`, change: part, now, then, replaces: false };
  });
}

const useCases: readonly UseCase[] = [
  {
    name: "an answer",
    ours: {
      "1.1.2 system": 4,
      "1.1.2 extent": 2,
      "1.1.2 comment": "=1+1",
      "1.1.2 finding": "Strength",
      "1.1.2 findingText": "Godt",
    },
    act: async (port, live) => {
      const saved = await saveAnswer(port, live, "1.1.2", change, blankAnswer);
      return saved.ok ? said(saved.value.owed, saved.value.conflicts) : said(saved.problems);
    },
  },
  {
    name: "a fact check",
    ours: {
      "area1 checkedBy": "Kari",
      "area1 date": serialDate("2026-03-04"),
      "area1 status": "Confirmed",
      "area1 control": 123_457,
    },
    act: async (port, live) => {
      const saved = await saveFactCheck(port, live, "area1", signed, null);
      return said(saved.problems, saved.ok ? saved.value.conflicts : []);
    },
  },
  {
    name: "a filter",
    ours: { "filter group": "Naboer", "filter from": 2018, "filter to": 2024 },
    act: async (port, live) => {
      const filter = { group: "Naboer", from: 2018, to: 2024 };
      const saved = await saveFilter(port, live, filter, blankFilter);
      return said(saved.problems, saved.ok ? saved.value.conflicts : []);
    },
  },
  {
    name: "whom to stand beside",
    ours: { "beside 0": "Kommune 1", "beside 2": "Kommune 3" },
    act: async (port, live) => {
      const saved = await saveSideBySide(
        port,
        live,
        { 0: "Kommune 1", 2: "Kommune 3" },
        noneBeside,
      );
      return said(saved.problems, saved.ok ? saved.value.conflicts : []);
    },
  },
  {
    name: "an import of answers",
    ours: {
      "1.1.1 system": 0,
      "1.1.1 extent": 0,
      "1.1.1 result": 0,
      "1.1.1 evaluation": 0,
      "1.1.1 comment": "ny",
      "1.1.2 direct": 1.5,
      "1.1.2 evidence": "s. 3",
      "2.2.1 system": 2,
      "2.2.1 extent": 2,
      "2.2.1 result": 2,
      "2.2.1 evaluation": 2,
    },
    act: async (port, live) => {
      const { problems, conflicts } = await importAnswers(port, live, questionsOf(start));
      return said(problems, conflicts);
    },
  },
];

function said(problems: readonly Problem[], conflicts: readonly WriteConflict[] = []): Said {
  return { problems, conflicts };
}

/** What a co-author does just before a request; the first is 1. */
type Act = { readonly at: number } & (
  | { readonly kind: "edit"; readonly name: string; readonly value: RawCell }
  | { readonly kind: "insert"; readonly near: string; readonly below: boolean }
  | { readonly kind: "column"; readonly near: string }
  | { readonly kind: "swap"; readonly ids: readonly [string, string] }
);

/** What a co-author has given last, and before which request. */
type Given = Map<string, { readonly value: RawCell; readonly at: number }>;

function does(act: Act, given: Given): void {
  const cells = inputCells(readHost(host));
  if (act.kind === "edit") {
    const cell = cells.get(act.name)!;
    host.person.edit(cell.sheet, addressOf(cell), act.value ?? "", "Bo");
    const { value } = inputCells(readHost(host)).get(act.name)!;
    // What is as it was when the person saw it is nobody's to lose.
    const isAsSeen = sameCell(value, inCells.get(act.name)!.value);
    if (isAsSeen) given.delete(act.name);
    else if (!sameCell(value, cell.value)) given.set(act.name, { value, at: act.at });
    return;
  }
  if (act.kind === "swap") {
    swapRows(...act.ids.map((id) => cells.get(`${id} system`)!));
    return;
  }
  const { sheet: name, row, column } = cells.get(act.near)!;
  const sheet = host.book.findSheet(name)!;
  const { protection } = sheet;
  sheet.protection = null;
  if (act.kind === "column") {
    const letters = columnLetters(column);
    host.person.insertColumns(name, `${letters}:${letters}`, "Bo");
  } else {
    const at = row + (act.below ? 1 : 0);
    host.person.insertRows(name, `${at}:${at}`, "Bo");
  }
  sheet.protection = protection;
}

/** Two questions change places, as by sorting: everything of theirs but the formulas. */
function swapRows(...[one, other]: readonly InputCell[]): void {
  const { book } = host;
  const sheet = book.findSheet(one!.sheet)!;
  for (let column = 1; column <= 20; column += 1) {
    const contents = [one!, other!].map(({ row }) => book.content(sheet, row, column));
    if (contents.some((content) => isFormula(content))) continue;
    book.setContent(sheet, one!.row, column, contents[1] ?? null);
    book.setContent(sheet, other!.row, column, contents[0] ?? null);
  }
}

const faults: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom<Fault[]>(
    { kind: "failure", code: 7000 },
    { kind: "failure", code: 5004 },
    { kind: "disconnect", isDone: false },
    { kind: "disconnect", isDone: true },
  ),
  fc.record({
    kind: fc.constant("error" as const),
    code: fc.constantFrom("GeneralException", "AccessDenied"),
    action: fc.nat(25),
  }),
);

function actsOn({ ours }: UseCase): fc.Arbitrary<Act[]> {
  const own = fc.constantFrom(...Object.keys(ours));
  const name = fc.oneof(own, fc.constantFrom("1.1.1 system", "1.1.2 result", "area1 checkedBy"));
  const at = fc.integer({ min: 1, max: 4 });
  return fc.array(
    fc.oneof(
      fc.record({
        at,
        kind: fc.constant("edit" as const),
        name,
        value: fc.constantFrom<RawCell[]>(0, 1, 2, "Bo sa det", null),
      }),
      fc.record({ at, kind: fc.constant("insert" as const), near: name, below: fc.boolean() }),
      fc.record({
        at,
        kind: fc.constant("column" as const),
        near: fc.constantFrom("1.1.2 system", ...Object.keys(ours)),
      }),
      fc.record({
        at,
        kind: fc.constant("swap" as const),
        ids: fc.constantFrom<(readonly [string, string])[]>(["1.1.1", "1.1.2"], ["1.1.2", "1.2.1"]),
      }),
    ),
    { minLength: 1, maxLength: 3 },
  );
}

test.each(useCases)(
  "whatever request of $name fails, and whatever others do before each: done or as before",
  async (useCase) => {
    await fc.assert(
      fc.asyncProperty(actsOn(useCase), faults, async (acts, fault) => {
        // As far as there are requests.
        for (let nth = 1, isMet = true; isMet; nth += 1) {
          isMet = await isMetWithout(useCase, acts, fault, nth);
        }
      }),
      { numRuns: 3 },
    );
  },
);

/** One run with a fault at a request; whether the use case came to that request. */
async function isMetWithout(
  useCase: UseCase,
  acts: readonly Act[],
  fault: Fault,
  nth: number,
): Promise<boolean> {
  const { ours, act } = useCase;
  restoreState(host, saved);
  const given: Given = new Map();
  for (const each of acts) host.beforeRequest(each.at, () => does(each, given));
  // Rows that are sorted just before a request that tells nothing are the one thing nobody can know.
  const isHidden =
    isUnanswered(fault) && acts.some(({ kind, at }) => kind === "swap" && at === nth);
  host.inject(nth, isHidden ? { kind: "disconnect", isDone: false } : fault);
  host.resetTraffic();
  const first = await act(port, start);
  const isMet = host.traffic.requests >= nth;
  host.clearFaults();
  const untold = isUnanswered(fault) ? nth : null;
  const afterFirst = inputCells(readHost(host));
  const context = { acts, fault, nth, first, given: [...given] };
  if (!port.isOwing()) assertSound(afterFirst, ours, given, untold, context);
  if (first.problems.length === 0) {
    // Nothing is reported that is not so.
    for (const [name, value] of Object.entries(ours)) {
      const inCell = afterFirst.get(name)!.value;
      const isTold = first.conflicts.some(({ theirs }) => sameCell(theirs, inCell));
      const isLater = given.has(name) && sameCell(given.get(name)!.value, inCell);
      expect([sameCell(inCell, value) || isTold || isLater, name, context]).toEqual([
        true,
        name,
        context,
      ]);
    }
  }

  sound(await port.settle());
  const again = await act(port, await liveOf(host));
  expect([again.problems, context]).toEqual([[], context]);
  expect(port.isOwing()).toBe(false);
  const atLast = inputCells(readHost(host));
  assertSound(atLast, ours, given, untold, context);
  for (const [name, value] of Object.entries(ours)) {
    if (!given.has(name))
      expect([name, atLast.get(name)!.value, context]).toEqual([name, value, context]);
  }
  for (const { theirs } of again.conflicts) {
    const all = [...given.values()].map(({ value }) => value);
    expect(all).toContainEqual(theirs);
  }
  return isMet;
}

/** After these nobody knows what was done. */
function isUnanswered(fault: Fault): boolean {
  return fault.kind === "disconnect" && fault.isDone;
}

/** Nothing is lost, and nothing is anywhere but in its place. */
function assertSound(
  now: ReadonlyMap<string, InputCell>,
  ours: UseCase["ours"],
  given: Given,
  untold: number | null,
  context: unknown,
): void {
  const wrong = [...now].flatMap(([name, { value }]) => {
    const theirs = given.get(name);
    const allowed = theirs ? [theirs.value] : [inCells.get(name)!.value];
    // Only what someone gave in the moment before a request that told nothing may be written over.
    const isMine = name in ours && (!theirs || theirs.at === untold);
    if (isMine) allowed.push(ours[name]!);
    return allowed.some((each) => sameCell(each, value)) ? [] : [[name, value, allowed]];
  });
  expect([wrong, context]).toEqual([[], context]);
  expect([strayInputs(readHost(host)), context]).toEqual([[], context]);
}
