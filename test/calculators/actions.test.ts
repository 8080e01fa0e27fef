import { judgeAction, type JudgedAction } from "../../src/engine/judgeAction";
import { actionDateOf, actionScoreOf } from "../../src/model/actions";
import { isBlank, type RawCell } from "../../src/model/rawCell";
import type { Inputs, TableRow } from "../../src/model/inputs";
import { planContext } from "../../src/workbook/context";
import { actionStatusOf } from "../../src/workbook/sheets/actions/headers";
import {
  actionInputs,
  actionViews,
  type ActionView,
} from "../../src/workbook/sheets/actions/layout";
import { subjectsOf } from "../../src/workbook/subjects";
import { catalogueOf } from "../model/sampleCatalogue";
import { answerOf, inputsOf } from "../model/sampleInputs";
import { drawInputs } from "../support/arbitraryInputs";
import { cellOf, fileCells, type CellMap } from "../support/cellMap";
import { recalculateInGnumeric } from "../support/gnumeric";
import { makeWorkbook } from "../support/makeWorkbook";
import { seed } from "../support/seed";
import { judgeAll, judgedOf, type Judged } from "./judged";

/*
 * The engine's judgement of drawn actions, and what the sheet shows in each calculator: the
 * priority, what is late, and the order of the lists.
 */
const catalogue = catalogueOf({ caps: [[2, 3], [4]] }, { caps: [[5]] });
const drawn = new Map(
  [0, 1, 2].map((at): [string, Inputs] => {
    const chosen = {
      weights: [0.25, 0.25, 0.25, 0.25],
      population: null,
      measurements: 0,
    } as const;
    const language = at === 1 ? "en" : "nb";
    return [`actions ${at}`, drawInputs({ ...chosen, language, catalogue }, seed + at)];
  }),
);
const rows: readonly TableRow[] = [
  ["1.1.1", null, "Old", 1, 3, "A", 45_000, "Started", null],
  ["1.1", null, "Best", 3, 1, "B", 46_100, "planned", null],
  ["2.1.1", null, "Over", 3, 1, "B", 45_000, "Utgått", null],
  [null, "Own finding", "As good", 3, 1, "C", 46_050, null, null],
  ["9.9", null, "Gone", "3", 4, "C", "soon", "later", null],
  ["1.1.2", null, "Not yet", 2, 2, "D", 46_000, "DONE", null],
  [null, null, "Nothing else", null, null, null, null, null, null],
];
const finding = { kind: "weakness", text: "A finding" } as const;
const answers = { "2.1.1": answerOf({ finding }) };
drawn.set("given", inputsOf(catalogue, { answers, actions: rows, actionsAsOf: 46_000.7 }));
const names = [...drawn.keys()];
let judged: ReadonlyMap<string, Judged>;

beforeAll(async () => {
  judged = await judgeAll(drawn);
});

function cellIn(row: TableRow, column: (typeof actionInputs)[number]): RawCell {
  return row[actionInputs.indexOf(column)] ?? null;
}

function judge(row: TableRow, { actionsAsOf }: Inputs): JudgedAction {
  const read = {
    effect: actionScoreOf(cellIn(row, "effect")),
    effort: actionScoreOf(cellIn(row, "effort")),
    deadline: actionDateOf(cellIn(row, "deadline")),
    status: actionStatusOf(cellIn(row, "status")),
  };
  return judgeAction(read, actionDateOf(actionsAsOf));
}

/** What the engine says the helpers of each action, and the lists, hold. */
function expected(inputs: Inputs): Map<string, RawCell> {
  const { refs } = planContext(inputs);
  const ids = new Set(subjectsOf(inputs.catalogue).map(({ id }) => id));
  const cells = new Map<string, RawCell>();
  const actions = inputs.actions.map((row, index) => ({ ...judge(row, inputs), row, index }));
  for (const { row, index, priority, isLate } of actions) {
    const helper = (column: Parameters<typeof refs.actions.helper<"actions">>[2]) =>
      cellOf(refs.actions.helper("actions", index, column));
    const id = cellIn(row, "id");
    const isKnown = isBlank(id) || (typeof id === "string" && ids.has(id));
    const isFault =
      !isKnown ||
      actionScoreOf(cellIn(row, "effect")) === "invalid" ||
      actionScoreOf(cellIn(row, "effort")) === "invalid" ||
      actionDateOf(cellIn(row, "deadline")) === "invalid" ||
      actionStatusOf(cellIn(row, "status")) === "invalid";
    cells.set(helper("priority"), priority ?? 0);
    cells.set(helper("late"), isLate ? 1 : 0);
    cells.set(helper("fault"), isFault ? 1 : 0);
  }
  const due = (row: TableRow) => {
    const deadline = actionDateOf(cellIn(row, "deadline"));
    return typeof deadline === "number" ? deadline : 99_999;
  };
  const open = actions.filter(({ isOpen }) => isOpen);
  const orders: Record<ActionView, typeof open> = {
    byPriority: open.toSorted(
      (a, b) => (b.priority ?? 0) - (a.priority ?? 0) || due(a.row) - due(b.row),
    ),
    byDeadline: open.toSorted(
      (a, b) => due(a.row) - due(b.row) || (b.priority ?? 0) - (a.priority ?? 0),
    ),
  };
  for (const view of actionViews) {
    for (let at = 0; at < 14; at += 1) {
      const action = orders[view][at];
      cells.set(cellOf(refs.actions.view(view, at, "number")), action ? action.index + 1 : "");
    }
  }
  return cells;
}

function shown(cells: CellMap, wanted: ReadonlyMap<string, RawCell>): Map<string, RawCell> {
  return new Map([...wanted.keys()].map((cell) => [cell, cells.get(cell) ?? ""]));
}

test.each(names)("%s: IronCalc and LibreOffice", (name) => {
  const { made, ironCalc, libreOffice } = judgedOf(judged, name);
  const wanted = expected(made.inputs);
  expect(shown(ironCalc.cells, wanted)).toEqual(wanted);
  expect(shown(libreOffice.cells, wanted)).toEqual(wanted);
});

test("the lists that are given", () => {
  const { made, ironCalc } = judgedOf(judged, "given");
  const { refs } = planContext(made.inputs);
  const measures = (view: ActionView) =>
    rows
      .map((_, at) => ironCalc.cells.get(cellOf(refs.actions.view(view, at, "measure"))))
      .filter((measure) => measure !== "");
  expect(measures("byPriority")).toEqual(["As good", "Best", "Old", "Gone", "Nothing else"]);
  expect(measures("byDeadline")).toEqual(["Old", "As good", "Best", "Gone", "Nothing else"]);
  const subjects = rows.map((_, at) =>
    ironCalc.cells.get(cellOf(refs.actions.action(at, "subject"))),
  );
  expect(subjects).toEqual([
    "How does the municipality do 1.1.1?",
    "Criterion 1.1",
    "A finding",
    "",
    "",
    "How does the municipality do 1.1.2?",
    "",
  ]);
  const notes = rows.map((_, at) => ironCalc.cells.get(cellOf(refs.actions.action(at, "note"))));
  expect(notes).toEqual([
    "Late.",
    "",
    "",
    "",
    "Unknown id. Effect is not 1–3. Effort is not 1–3. The deadline is not a date. Unknown status.",
    "",
    "",
  ]);
});

test.each(names)("%s: Gnumeric", async (name) => {
  const made = await makeWorkbook(name, judgedOf(judged, name).made.inputs);
  const saved = fileCells(await recalculateInGnumeric(made.bytes), made.plan);
  const wanted = expected(made.inputs);
  expect(shown(saved, wanted)).toEqual(wanted);
});
