import { builtinCatalogue } from "../../../src/catalogue/builtinCatalogue";
import { factCheckStatuses } from "../../../src/model/factCheck";
import type { Inputs } from "../../../src/model/inputs";
import { languages } from "../../../src/model/language";
import { noPhase, phases } from "../../../src/model/phase";
import type { RawCell } from "../../../src/model/rawCell";
import { buildWorkbookPlan } from "../../../src/workbook/buildWorkbookPlan";
import { capacityFor, type Capacity } from "../../../src/workbook/capacity";
import { inputCases } from "../../model/inputCases";
import { answerOf, deepFrozen, inputsOf } from "../../model/sampleInputs";
import { rawWorkbookOf } from "./rawWorkbookOf";
import { asKept, catalogue, context, inputs, plan, read, workbook } from "./sampleWorkbook";

const roundTrip = (given: Inputs) => read(rawWorkbookOf(buildWorkbookPlan(given)));

test("everything that people gave comes back, and nothing else", () => {
  const { inputs: found, problems } = read(workbook);
  expect(problems).toEqual([]);
  expect(found).toEqual(asKept(inputs));
});

test.each(inputCases)("$name: what was given comes back", ({ inputs: given }) => {
  const { inputs: found, problems } = roundTrip(given);
  expect(problems).toEqual([]);
  expect(found).toEqual(asKept(given));
});

test("an empty workbook has no answers", () => {
  const empty = inputsOf(catalogue, {
    municipality: { name: "Å", country: "DK", population: null },
    round: { year: 1990, evaluators: [] },
  });
  const { inputs: found, problems } = roundTrip(empty);
  expect(problems).toEqual([]);
  expect(found).toEqual(empty);
});

test("every cell of an answer is kept, valid or not", () => {
  const odd = answerOf({
    system: " ",
    extent: true,
    result: { error: "#N/A" },
    evaluation: -1,
    direct: "3,5",
    notApplicable: 7,
    evidence: "=1+1",
    comment: "\n- a",
    finding: { kind: { unknown: "Styrke?" }, text: "" },
    remark: "'quoted",
  });
  const { inputs: found } = roundTrip(inputsOf(catalogue, { answers: { "2.1.2": odd } }));
  expect(found.answers).toEqual({ "2.1.2": odd });
});

test("a text field in which something else stands is read as its text", () => {
  const cells = { evidence: "3", comment: "TRUE" };
  const { inputs: found } = roundTrip(
    inputsOf(catalogue, { answers: { "1.1.1": answerOf(cells) } }),
  );
  expect(found.answers["1.1.1"]).toMatchObject(cells);
});

test.each(languages)("findings are known by their words in %s, in any case", (language) => {
  const built = builtinCatalogue(language);
  const finding = { kind: "goldStar", text: "a" } as const;
  const given = inputsOf(built, {
    language,
    answers: { "1.1.1": answerOf({ finding }) },
    freeFindings: [
      { areaKey: "users", kind: "weakness", text: "b" },
      { areaKey: "community", kind: "?", text: "" },
    ],
  });
  expect(roundTrip(given).inputs).toEqual(given);
});

test("rows and the room of tables are known", () => {
  const { rows, capacity } = read(workbook);
  for (const [id, { row, table }] of rows) {
    expect(row).toBe(context.refs.areas.questionRow(id));
    expect(plan.sheets.map(({ name }) => name)).toContain(table.sheet.name);
  }
  expect(rows.size).toBe(9);
  expect(capacity).toEqual(capacityFor(inputs));
  expect(capacity).toMatchObject({ measurements: 100, actions: 55, interviews: 55, documents: 55 });
});

test("a longer table stays as long", () => {
  const capacity: Capacity = {
    measurements: 333,
    actions: 44,
    interviews: 55,
    documents: 66,
    freeFindings: 12,
    printedFindings: 33,
  };
  const longer = buildWorkbookPlan(inputsOf(catalogue), capacity);
  expect(read(rawWorkbookOf(longer)).capacity).toEqual(capacity);
});

test("the workbook is left as it is", () => {
  const names = deepFrozen(workbook.names.map((name) => ({ ...name })));
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, cells: new Map(sheet.cells) }));
  read(Object.freeze({ sheets: Object.freeze(sheets), names }));
  expect(sheets).toEqual(workbook.sheets);
});

test("the plan that was read makes the same workbook again", () => {
  const { inputs: found, capacity } = read(workbook);
  expect(buildWorkbookPlan(found, capacity)).toEqual(plan);
});

test.each<[RawCell]>([["123456"], [12_345], [1_234_567], [123_456.5], [true], [{ error: "#N/A" }]])(
  "the control number %j is named with its cell, and kept",
  (control) => {
    const [area] = catalogue.areas;
    const check = { checkedBy: "Kari", date: 46_000, status: "confirmed", control };
    const { inputs: found, problems } = roundTrip(
      inputsOf(catalogue, { factChecks: { [area!.key]: check } }),
    );
    expect(found.factChecks).toEqual({ [area!.key]: check });
    expect(problems).toMatchObject([
      { code: "controlNumber", value: control, place: { field: "Control number" } },
    ]);
    expect(problems[0]?.place.cell).toMatch(/^C\d+$/);
  },
);

test.each(languages)("the statuses of a fact check are known by their words in %s", (language) => {
  const built = builtinCatalogue(language);
  const factChecks = Object.fromEntries(
    factCheckStatuses.map((status, at) => [
      built.areas[at]!.key,
      { checkedBy: null, date: null, status, control: null },
    ]),
  );
  const { inputs: found } = roundTrip(inputsOf(built, { language, factChecks }));
  expect(found.factChecks).toEqual(factChecks);
});

test.each(languages)(
  "the phases are known by their words in %s, and keep their dates",
  (language) => {
    const built = builtinCatalogue(language);
    for (const current of phases) {
      const phase = { current, draft: 46_000, factCheck: null, final: 46_020 };
      const { inputs: found, problems } = roundTrip(inputsOf(built, { language, phase }));
      expect([found.phase, problems]).toEqual([phase, []]);
    }
  },
);

test("a phase and dates that are none are named, and kept", () => {
  const phase = { current: "Ferdig", draft: "30.11.2026", factCheck: 46_000, final: true };
  const { inputs: found, problems } = roundTrip(inputsOf(catalogue, { phase }));
  expect(found.phase).toEqual(phase);
  expect(problems).toMatchObject([
    { code: "phase", value: "Ferdig", place: { sheet: "Overview", field: "Phase" } },
    { code: "phaseDate", value: "30.11.2026", place: { field: "PhaseDraft" } },
    { code: "phaseDate", value: true, place: { field: "PhaseFinal" } },
  ]);
});

test("the phase is on every sheet's footer, and changes nothing else of the print", () => {
  const plans = [noPhase, { ...noPhase, current: "draft" }].map((phase) =>
    buildWorkbookPlan(inputsOf(catalogue, { phase })),
  );
  const footers = plans.map(({ sheets }) => sheets.map(({ print }) => print.footer.left));
  expect(new Set(footers[0])).toEqual(new Set(["Testvik 2026"]));
  expect(new Set(footers[1])).toEqual(new Set(["Testvik 2026 · Draft"]));
});
