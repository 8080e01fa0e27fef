import fc from "fast-check";
import { builtinCatalogue } from "../../../src/catalogue/builtinCatalogue";
import { findingKinds } from "../../../src/model/answers";
import type { FreeFinding, Inputs, MeasurementRow, TableRow } from "../../../src/model/inputs";
import type { RawWorkbook } from "../../../src/model/rawWorkbook";
import { buildWorkbookPlan } from "../../../src/workbook/buildWorkbookPlan";
import { capacityFor } from "../../../src/workbook/capacity";
import { inputsOf, measurementRows } from "../../model/sampleInputs";
import { insertRows } from "./excelEdits";
import { rawWorkbookOf, withCells } from "./rawWorkbookOf";
import { asKept, catalogue, read } from "./sampleWorkbook";

/*
 * A workbook made anew from what was read holds everything that was read, however many rows there
 * were: else a repair would lose it.
 */
const text = fc.constantFrom("a", "=b", " ", "x".repeat(300));

/** Beyond the rows that a table has without anything in it. */
const manyRows = (width: number): fc.Arbitrary<TableRow[]> =>
  fc.array(fc.array(text, { minLength: width, maxLength: width }), { maxLength: 70 });

const manyFindings: fc.Arbitrary<FreeFinding[]> = fc
  .tuple(
    ...catalogue.areas.map(({ key }) =>
      fc.array(
        fc.record({
          areaKey: fc.constant(key),
          kind: fc.constantFrom(null, "Idea", ...findingKinds),
          text,
        }),
        { maxLength: 40 },
      ),
    ),
  )
  .map((lists) => lists.flat());

const manyMeasurements: fc.Arbitrary<MeasurementRow[]> = fc
  .nat(130)
  .map((count) => measurementRows(catalogue, count));

const manyInputs: fc.Arbitrary<Inputs> = fc
  .record({
    freeFindings: manyFindings,
    actions: manyRows(9),
    interviews: manyRows(4),
    documents: manyRows(5).map((rows) => rows.map((row) => row.with(3, "1.1.1"))),
    measurements: manyMeasurements,
  })
  .map((given) => asKept(inputsOf(catalogue, given)));

const soundInputs = (raw: RawWorkbook): Inputs => {
  const { inputs, problems } = read(raw);
  expect(problems).toEqual([]);
  return inputs;
};

test("everything that was read stands in the workbook that is made of it", () => {
  fc.assert(
    fc.property(manyInputs, (given) => {
      const once = soundInputs(rawWorkbookOf(buildWorkbookPlan(given)));
      expect(once).toEqual(given);
      expect(soundInputs(rawWorkbookOf(buildWorkbookPlan(once)))).toEqual(given);
    }),
    { numRuns: 15 },
  );
});

test("also where a capacity is asked for that is too small", () => {
  const small = capacityFor(inputsOf(catalogue));
  fc.assert(
    fc.property(manyInputs, (given) => {
      expect(soundInputs(rawWorkbookOf(buildWorkbookPlan(given, small)))).toEqual(given);
    }),
    { numRuns: 10 },
  );
});

describe("rows that people inserted and filled are kept", () => {
  const plan = buildWorkbookPlan(
    inputsOf(catalogue, {
      freeFindings: catalogue.areas.flatMap(({ key }) =>
        Array.from({ length: 10 }, (_, n) => ({
          areaKey: key,
          kind: "strength",
          text: `${key} ${n}`,
        })),
      ),
    }),
  );

  test.each<[string, keyof Inputs, number, Readonly<Record<string, string>>]>([
    ["Findings", "freeFindings", 9, { F: "Weakness", G: "Eleventh" }],
    ["Findings", "freeFindings", 30, { G: "Without a kind" }],
    ["Actions", "actions", 7, { E: "A finding" }],
    ["Interviews", "interviews", 7, { B: "Mayor" }],
    ["Documents", "documents", 7, { B: "Budget" }],
    ["Comparison", "measurements", 48, { A: "Ny", B: "NO" }],
  ])("%s: %s, row %d", (name, field, row, cells) => {
    const inserted = insertRows(rawWorkbookOf(plan), name, row, 12);
    const filled = withCells(inserted, name, (all) => {
      for (let at = row; at < row + 12; at += 1) {
        for (const [column, value] of Object.entries(cells)) {
          all.set(`${column}${at}`, { value: `${value}${at}`, formula: null, isArray: false });
        }
      }
    });
    const { inputs, capacity } = read(filled);
    const before = soundInputs(rawWorkbookOf(plan));
    expect(inputs[field]).toHaveLength((before[field] as readonly unknown[]).length + 12);
    expect(capacity).toEqual(read(rawWorkbookOf(plan)).capacity);
    for (const rebuilt of [buildWorkbookPlan(inputs), buildWorkbookPlan(inputs, capacity)]) {
      expect(read(rawWorkbookOf(rebuilt)).inputs).toEqual(inputs);
    }
  });
});

test("findings in a table that people sorted are kept, by area", () => {
  const finding = (areaKey: string, kind: string): FreeFinding => ({ areaKey, kind, text: kind });
  const [one, two] = [finding("area1", "weakness"), finding("area2", "strength")];
  const plan = buildWorkbookPlan(inputsOf(catalogue, { freeFindings: [one, two] }));
  const swapped = withCells(rawWorkbookOf(plan), "Findings", (cells) => {
    for (const column of ["E", "F", "G"]) {
      const [first, second] = [cells.get(`${column}5`)!, cells.get(`${column}15`)!];
      cells.set(`${column}5`, second);
      cells.set(`${column}15`, first);
    }
  });
  expect(read(swapped).inputs.freeFindings).toEqual([one, two]);
});

test("how many findings are printed is read, however many there are now", () => {
  const builtin = builtinCatalogue("en");
  const empty = rawWorkbookOf(buildWorkbookPlan(inputsOf(builtin)));
  const filled = withCells(empty, "Findings", (cells) => {
    for (let row = 5; row < 85; row += 1) {
      cells.set(`F${row}`, { value: "Strength", formula: null, isArray: false });
      cells.set(`G${row}`, { value: "Fine", formula: null, isArray: false });
    }
  });
  const { inputs, capacity } = read(filled);
  expect(capacity).toEqual(read(empty).capacity);
  expect(capacityFor(inputs).printedFindings).toBeGreaterThan(capacity.printedFindings);
});
