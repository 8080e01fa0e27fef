import { gatherInputs } from "../../../src/app/making/gatherInputs";
import { previousInputs } from "../../../src/app/rounds/previousInputs";
import { carriedActions, previousActions } from "../../../src/app/rounds/previousActions";
import { scoreAssessment } from "../../../src/engine/scoreAssessment";
import { serializeCatalogue } from "../../../src/files/catalogueFile";
import type { Inputs, TableRow } from "../../../src/model/inputs";
import type { PreviousRound } from "../../../src/model/rounds";
import { buildWorkbookPlan } from "../../../src/workbook/buildWorkbookPlan";
import { previousActionRows } from "../../../src/workbook/sheets/previous/layout";
import { catalogueOf } from "../../model/sampleCatalogue";
import { answerOf, inputsOf } from "../../model/sampleInputs";
import { rawWorkbookOf } from "../../workbook/reading/rawWorkbookOf";
import { read } from "../../workbook/reading/sampleWorkbook";

const catalogue = catalogueOf({ caps: [[2, 3], [5]] });
const done: TableRow = ["1.1.1", null, "Over", 3, 1, "A", 45_000, "Gjennomført", null];
const known: TableRow = ["1.1", null, "Go on", 2, "x", "B", 45_500, "Started", "case 7"];
const own: TableRow = [null, "Own finding", null, null, null, null, "soon", "later", null];
const gone: TableRow = ["1.1.2", null, "Elsewhere", 1, 1, null, null, "planned", null];

function roundOf(given: Partial<Inputs>): PreviousRound {
  const inputs = inputsOf(catalogue, given);
  return { ...inputs, year: 2022, assessment: scoreAssessment(inputs) };
}

const earlier: Partial<Inputs> = {
  round: { year: 2022, evaluators: [] },
  actions: [done, known, own, gone],
  answers: { "1.1.1": answerOf({ direct: 1, finding: { kind: "weakness", text: "A finding" } }) },
  targets: { "1.1": 4, "1.2": 9 },
};
const round = roundOf(earlier);

test("the open actions come first, each with its status", () => {
  expect(previousActions(round)).toEqual([
    { id: "1.1", measure: "Go on", owner: "B", deadline: 45_500, status: "started" },
    { id: "", measure: "Own finding", owner: "", deadline: "soon", status: "later" },
    { id: "1.1.2", measure: "Elsewhere", owner: "", deadline: null, status: "planned" },
    { id: "1.1.1", measure: "Over", owner: "A", deadline: 45_000, status: "done" },
  ]);
});

test("an action without a measure says what it concerned", () => {
  const without = (id: string): TableRow => [id, null, null, 1, 1, null, null, null, null];
  const actions = ["1.1.1", "1.1.2", "1.2"].map(without);
  expect(previousActions({ ...round, actions }).map(({ measure }) => measure)).toEqual([
    "A finding",
    "How does the municipality do 1.1.2?",
    "Criterion 1.2",
  ]);
});

test("open actions are carried over as they are", () => {
  expect(carriedActions(round, catalogue)).toEqual([known, own, gone]);
});

test("where the id is gone or means something else, what it concerned becomes the finding", () => {
  const other = { ...catalogueOf({ caps: [[2]] }), id: catalogue.id };
  expect(carriedActions(round, other)).toEqual([
    known,
    own,
    gone.with(0, null).with(1, "1.1.2 How does the municipality do 1.1.2?"),
  ]);
  const [first] = carriedActions(round, { ...catalogue, id: "another" });
  expect(first).toEqual(known.with(0, null).with(1, "1.1 Criterion 1.1"));
});

test("the sheet of the previous round keeps its targets and actions", () => {
  const previous = previousInputs(round, catalogue);
  // 4 + no points, and the invalid target of 1.2 does not count
  expect(previous.targets).toEqual({ total: 4, areas: { area1: 4 }, criteria: { "1.1": 4 } });
  for (const language of ["nb", "en"] as const) {
    const raw = rawWorkbookOf(buildWorkbookPlan(inputsOf(catalogue, { language, previous })));
    const { inputs, problems } = read(raw);
    expect([inputs.previous, problems]).toEqual([previous, []]);
  }
});

test("the sheet has no room for more than its rows", () => {
  const actions = Array.from({ length: previousActionRows + 5 }, () => known);
  expect(previousInputs({ ...round, actions: [done, ...actions] }, catalogue).actions).toEqual(
    Array.from({ length: previousActionRows }, () => previousActions(round)[0]),
  );
});

test("a new workbook has the open actions only where they are asked for", () => {
  const raw = rawWorkbookOf(buildWorkbookPlan(inputsOf(catalogue, earlier)));
  const request = {
    municipality: "Testvik",
    year: 2026,
    country: null,
    population: null,
    language: "nb",
    answers: null,
    measurements: null,
    catalogue: { kind: "json", text: serializeCatalogue(catalogue), name: "c.json" },
    profile: null,
    previous: { raw, read: read(raw) },
  } as const;
  const made = (carryActions: boolean) => gatherInputs({ ...request, carryActions });
  const [without, carried] = [made(false), made(true)];
  expect(without.ok && without.value.actions).toEqual([]);
  expect(carried.ok && carried.value.actions).toEqual([known, own, gone]);
});
