import fc from "fast-check";
import { questionsOf } from "../../src/model/catalogue";
import { calculate } from "../../src/ironcalc/calculator";
import type { RawCell } from "../../src/model/rawCell";
import type { RawWorkbook } from "../../src/model/rawWorkbook";
import { cellAddress } from "../../src/workbook/a1";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { planContext } from "../../src/workbook/context";
import { catalogueColumns } from "../../src/workbook/sheets/catalogue/layout";
import { questionColumns } from "../../src/workbook/sheets/areas/layout";
import { groupDifferences } from "../../src/reconcile/groupDifferences";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { renderXlsx } from "../../src/xlsx/renderXlsx";
import { answersEverywhere } from "../model/inputCases";
import { catalogueOf } from "../model/sampleCatalogue";
import { inputsOf, measurementRows } from "../model/sampleInputs";
import {
  deleteRow,
  insertColumns,
  moveColumn,
  moveRow,
  pasteRow,
  sortRows,
  type Columns,
} from "../workbook/reading/excelEdits";
import { contentAt, withCell, withCells } from "../workbook/reading/rawWorkbookOf";
import { placeOf, positionOf, read } from "../workbook/reading/sampleWorkbook";
import { sound } from "../support/openExcel";
import { recalculate } from "../support/libreOffice";
import { planOfRaw, recalculated } from "./recalculated";
import { checked, written } from "./repaired";
import { generated } from "./verifiedWorkbook";

/*
 * Whatever order rows are sorted, moved, cut and pasted into: every answer stays with its question, a
 * check names the order once, and a repair makes every number right.
 */

/* No criterion has a single question: IronCalc takes no single cell for a range in SUMIF. */
const catalogue = catalogueOf(
  {
    caps: [
      [1, 12.5],
      [0.5, 3],
      [4, 2],
      [1, 1],
    ],
  },
  { caps: [[2, 3, 5]] },
);
const areaKeys = catalogue.areas.map(({ key }) => key);
const inputs = inputsOf(catalogue, {
  answers: answersEverywhere(catalogue),
  measurements: measurementRows(catalogue, 5),
  actions: [3, 1, 2].map((n) => [
    `1.1.${n}`,
    `Finding ${n}`,
    `Measure ${n}`,
    n,
    4 - n,
    null,
    46000 + n,
    "Planned",
    null,
  ]),
  documents: [2, 1].map((n) => [`Plan ${n}`, 46000, null, "1.1.1", null]),
  interviews: [2, 1].map((n) => [`Role ${n}`, 46000, 30 * n, null]),
  freeFindings: areaKeys.flatMap((areaKey) =>
    (["weakness", "strength"] as const).map((kind) => ({
      areaKey,
      kind,
      text: `${kind} ${areaKey}`,
    })),
  ),
});
const capacity = {
  measurements: 8,
  actions: 6,
  interviews: 5,
  documents: 5,
  freeFindings: 4,
  printedFindings: 20,
};
const plan = buildWorkbookPlan(inputs, capacity);
const { refs } = planContext(inputs, capacity);
const nameOf = (key: string) => plan.sheets.find((sheet) => sheet.key === key)!.name;
const area = nameOf("area_area1");
const first = refs.areas.questionRow("1.1.1");
const count = questionsOf(catalogue.areas[0]!).length;
const table: Columns = [1, questionColumns.length];
const withHelpers: Columns = [1, positionOf(refs.areas.helper("1.1.1", "findingText")).column];

let workbook: RawWorkbook;
beforeAll(() => {
  workbook = generated(inputs, capacity);
});

const orderOf = (rows: number) =>
  fc.shuffledSubarray(
    Array.from({ length: rows }, (_, index) => index),
    { minLength: rows },
  );

type Edit = (raw: RawWorkbook, nth: number) => RawWorkbook;

/** What people do to the questions of an area. */
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(orderOf(count), fc.constantFrom(table, withHelpers)).map(
    ([order, columns]) =>
      (raw: RawWorkbook) =>
        sortRows(raw, area, first, order, columns),
  ),
  fc
    .tuple(fc.nat(count - 1), fc.nat(count), fc.constantFrom("follow" as const, "stay" as const))
    .map(
      ([from, before, ranges]) =>
        (raw: RawWorkbook) =>
          moveRow(raw, area, first + from, first + before, ranges),
    ),
  fc.tuple(fc.nat(count - 1), fc.nat(1), fc.constantFrom(table, withHelpers)).map(
    ([from, below, columns]) =>
      (raw: RawWorkbook, nth: number) =>
        pasteRow(raw, area, first + from, first + count + 2 * (nth + 1) + below, columns),
  ),
);

function expectRepaired(raw: RawWorkbook, isOneEdit: boolean): void {
  const { inputs: given, problems } = read(raw);
  expect(problems).toEqual([]);
  expect(given).toEqual(read(workbook).inputs);
  const { differences, repair } = checked(raw);
  const { causes, others } = groupDifferences(differences);
  expect(causes.length).toBeLessThanOrEqual(1);
  // The last row, moved down a bit, is in order, and only out of the reach of sums.
  if (isOneEdit && causes.length > 0) expect(others).toEqual([]);
  const repaired = recalculated(written(raw, repair));
  expect(read(repaired).inputs).toEqual(given);
  expect(checked(repaired).differences).toEqual([]);
}

test("the workbook is sound", () => {
  expect(checked(workbook).differences).toEqual([]);
});

test("questions in any order are one difference, and go back to their places with all inputs", () => {
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 2 }), (drawn) => {
      const raw = drawn.reduce((before, edit, nth) => edit(before, nth), workbook);
      expectRepaired(recalculated(raw), drawn.length === 1);
    }),
    { numRuns: 40 },
  );
});

test("LibreOffice finds every number right in what was sorted, moved, pasted and repaired", async () => {
  const drawn = fc.sample(edits, { numRuns: 6, seed: 14 }).map((edit, index) => {
    const raw = recalculated(edit(workbook, 0));
    const repaired = planOfRaw(written(raw, checked(raw).repair));
    return { name: String(index), bytes: renderXlsx(repaired, calculate(repaired)) };
  });
  const saved = await recalculate(drawn);
  for (const { name } of drawn) {
    const raw = sound(readXlsx(saved.get(name)!));
    const withoutGuards = {
      ...raw,
      sheets: raw.sheets.map(({ name: of, cells, hidden }) => ({ name: of, cells, hidden })),
    };
    expect([name, read(withoutGuards).inputs.answers]).toEqual([
      name,
      read(workbook).inputs.answers,
    ]);
    expect([name, checked(withoutGuards).differences]).toEqual([name, []]);
  }
});

test("sorted by caps: the difference says which question stands where another belongs", () => {
  const order = [2, 0, 6, 7, 4, 3, 5, 1];
  const { differences, repair } = checked(sortRows(workbook, area, first, order, table));
  expect(groupDifferences(differences).causes.map(({ difference }) => difference)).toEqual([
    {
      code: "rowsMoved",
      sheet: area,
      cell: `A${first}`,
      found: "1.2.1",
      expected: "1.1.1",
      canRepair: true,
    },
  ]);
  const ids = repair.sheets.flatMap(({ rows }) => rows).filter(({ cell }) => /^A\d/.test(cell));
  const moved = order.flatMap((from, to) => (from === to ? [] : [`A${first + to}`]));
  expect(ids.map(({ cell }) => cell).sort()).toEqual(moved.sort());
});

test("a person's own column among ours, or right beside, goes along; one further away stays", () => {
  const own = 5;
  let raw = insertColumns(workbook, area, own);
  const beside = table[1] + 2;
  raw = withCells(raw, area, (cells) => {
    for (const column of [own, beside]) {
      for (let row = first - 1; row < first + count; row += 1) {
        cells.set(cellAddress(row, column), {
          value: `${column}/${row}`,
          formula: null,
          isArray: false,
        });
      }
    }
  });
  const order = [1, 2, 3, 4, 5, 6, 7, 0];
  const sorted = sortRows(raw, area, first, order, [1, beside]);
  const repaired = recalculated(written(sorted, checked(sorted).repair));
  const ownIn = (of: RawWorkbook) =>
    [own, beside].map((column) =>
      order.map((_, index) => contentAt(of, area, cellAddress(first + index, column)).value),
    );
  expect(ownIn(repaired)).toEqual(ownIn(raw));
  expect(checked(repaired).differences).toEqual([]);
});

test("an overwritten formula and a changed cap are named beside the order, and repaired with it", () => {
  const sorted = sortRows(workbook, area, first, [3, 2, 1, 0, 4, 5, 6, 7], table);
  const damaged = [
    [placeIn("cap", 0), 99],
    [placeIn("points", 1), 7],
  ].reduce((raw, [cell, value]) => withCell(raw, area, String(cell), value as RawCell), sorted);
  const { differences, repair } = checked(damaged);
  expect(groupDifferences(differences).others).toEqual([
    expect.objectContaining({ code: "formulaOverwritten", cell: placeIn("points", 1), found: 7 }),
    expect.objectContaining({
      code: "capChanged",
      cell: placeIn("cap", 0),
      found: 99,
      expected: 3,
    }),
  ]);
  expect(checked(recalculated(written(damaged, repair))).differences).toEqual([]);
});

test("what people have typed as a formula goes along as a formula", () => {
  const [, cell] = placeOf(refs.areas.question("1.1.1", "direct"), { plan });
  const neighbour = placeIn("cap", 0);
  const given = withCell(workbook, area, cell, { value: 0.5, formula: `${neighbour}/2` });
  const sorted = sortRows(given, area, first, [1, 0, 2, 3, 4, 5, 6, 7], table);
  const repaired = written(sorted, checked(sorted).repair);
  expect(contentAt(repaired, area, cell).formula).toBe(`${neighbour}/2`);
});

describe("a question that is gone", () => {
  const gone = refs.areas.questionRow("1.2.2");

  test("with its row: nothing is written over its neighbours, and sums end where they end", () => {
    const deleted = deleteRow(workbook, area, gone);
    const { differences, repair } = checked(deleted);
    expect(repair.sheets.flatMap(({ rows }) => rows)).toEqual([]);
    const repaired = written(deleted, repair);
    expect(read(repaired).inputs.answers).toEqual(read(deleted).inputs.answers);
    const codes = new Set(differences.map(({ code }) => code));
    expect(codes.has("contentChanged")).toBe(false);
    expect(codes.has("rowsMoved")).toBe(false);
  });

  test("and its row left blank: it comes back there", () => {
    const cleared = withCells(workbook, area, (cells) => {
      for (let column = table[0]; column <= table[1]; column += 1) {
        cells.delete(cellAddress(gone, column));
      }
    });
    const repaired = recalculated(written(cleared, checked(cleared).repair));
    expect(read(repaired).problems).toEqual([]);
    expect(Object.keys(read(repaired).inputs.answers)).not.toContain("1.2.2");
    expect(checked(repaired).differences).toEqual([]);
  });

  test("and stands on another area's sheet: it is named there, and nobody writes over it", () => {
    const other = nameOf("area_area2");
    const at = refs.areas.questionRow("2.1.3") + 2;
    const row = [...Array(table[1]).keys()].map((index) =>
      contentAt(workbook, area, cellAddress(gone, index + 1)),
    );
    const strayed = withCells(deleteRow(workbook, area, gone), other, (cells) => {
      row.forEach((content, index) => cells.set(cellAddress(at, index + 1), content));
    });
    const { differences, repair } = checked(strayed);
    expect(differences.filter(({ code }) => code === "rowsMoved")).toEqual([
      {
        code: "rowsMoved",
        sheet: other,
        cell: cellAddress(at, 1),
        found: "1.2.2",
        expected: null,
        canRepair: false,
      },
    ]);
    expect(read(written(strayed, repair)).inputs.answers).toEqual(read(workbook).inputs.answers);
  });
});

test("with an id changed as well, the row is known by its text", () => {
  const sorted = sortRows(workbook, area, first, [1, 0, 2, 3, 4, 5, 6, 7], table);
  const damaged = withCell(sorted, area, cellAddress(first, 1), "9.9.9");
  const repaired = recalculated(written(damaged, checked(damaged).repair));
  expect(read(repaired).inputs).toEqual(read(workbook).inputs);
  expect(checked(repaired).differences).toEqual([]);
});

test("columns that were moved apart: no formula is made of two corners", () => {
  const [direct, level] = [
    refs.areas.question("1.1.1", "direct"),
    refs.areas.question("1.1.1", "extent"),
  ];
  const [from, to] = [positionOf(direct).column, positionOf(level).column];
  const moved = moveColumn(workbook, area, from, to);
  const { differences, repair } = checked(moved);
  expect(differences).toContainEqual(
    expect.objectContaining({ code: "linesMoved", sheet: area, canRepair: false }),
  );
  expect(written(moved, repair)).toEqual(moved);
});

test("the catalogue's rows: the same questions, one difference, and all of it goes back", () => {
  const [sheet] = placeOf(refs.catalogue.ids("area1"), { plan });
  const { row: top } = positionOf(refs.catalogue.ids("area1").split(":")[0]!);
  const all = questionsOf(catalogue.areas[0]!).length + questionsOf(catalogue.areas[1]!).length;
  fc.assert(
    fc.property(orderOf(all), (order) => {
      const raw = sortRows(workbook, sheet, top, order, [1, catalogueColumns.length]);
      const { inputs: given, problems } = read(raw);
      // Areas and criteria that change places as they are can be an order that somebody wants.
      fc.pre(isMixed(raw, sheet, top, all));
      expect([problems, given]).toEqual([[], read(workbook).inputs]);
      const { differences, repair } = checked(raw);
      const { causes, others } = groupDifferences(differences);
      expect([causes.map(({ difference }) => difference.sheet), others]).toEqual([[sheet], []]);
      expect(written(raw, repair)).toEqual(workbook);
    }),
    { numRuns: 25 },
  );
});

/** Whether what holds for a criterion is in another row than its first. */
function isMixed(raw: RawWorkbook, sheet: string, top: number, rows: number): boolean {
  const at = (row: number, column: (typeof catalogueColumns)[number]) =>
    contentAt(raw, sheet, cellAddress(row, catalogueColumns.indexOf(column) + 1)).value;
  return Array.from({ length: rows - 1 }, (_, index) => top + 1 + index).some((row) => {
    const isNew = at(row, "criterion_id") !== at(row - 1, "criterion_id");
    return isNew !== (at(row, "criterion_title") !== null);
  });
}

describe("tables that people sort as they like", () => {
  test.each([
    ["Actions", refs.actions, 6, 14],
    ["Interviews", refs.interviews, 5, 5],
    ["Documents", refs.documents, 5, 6],
  ] as const)("%s: no difference in any order", (sheet, { table }, rows, columns) => {
    const top = positionOf(table().split(":")[0]!).row;
    fc.assert(
      fc.property(orderOf(rows), (order) => {
        const sorted = sortRows(workbook, nameOf(sheet), top, order, [1, columns]);
        expect(checked(sorted)).toMatchObject({ differences: [], repair: { sheets: [] } });
      }),
      { numRuns: 20 },
    );
  });

  test("measurements of which rows were deleted", () => {
    const top = positionOf(refs.comparison.measurement(0, "year")).row;
    const rows = fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, (deleted) => {
        const gone = [...deleted].sort((a, b) => b - a);
        const raw = gone.reduce(
          (before, row) => deleteRow(before, nameOf("Comparison"), top + row),
          workbook,
        );
        const { differences } = checked(recalculated(raw));
        expect(differences).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test("the measurements, with their formulas or without", () => {
    const top = positionOf(refs.comparison.measurement(0, "year")).row;
    const last = positionOf(
      refs.comparison.groupValue(0, "population", areaKeys.at(-1) ?? ""),
    ).column;
    const columns = fc.constantFrom<Columns>([1, 9 + areaKeys.length], [1, last]);
    fc.assert(
      fc.property(orderOf(5), columns, (order, of) => {
        const sorted = recalculated(sortRows(workbook, nameOf("Comparison"), top, order, of));
        const { differences, repair } = checked(sorted);
        expect(checked(recalculated(written(sorted, repair))).differences).toEqual([]);
        expect(differences).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe("free findings", () => {
  const [sheet] = placeOf(refs.findings.freeFinding("area1", 0, "kind"), { plan });
  const { row: top, column } = positionOf(refs.findings.freeFinding("area1", 0, "kind"));
  const rows = 4 * areaKeys.length;
  const own: Columns = [column - 1, column + 1];
  const helpers: Columns = [
    column - 1,
    positionOf(refs.findings.helper("freeFindings", 0, "findingText")).column,
  ];

  test("in any order stay with their areas, are one difference, and go back", () => {
    fc.assert(
      fc.property(orderOf(rows), fc.constantFrom(own, helpers), (order, columns) => {
        const sorted = recalculated(sortRows(workbook, sheet, top, order, columns));
        const before = sortedFindings(workbook);
        expect(sortedFindings(sorted)).toEqual(before);
        const { differences, repair } = checked(sorted);
        const { causes, others } = groupDifferences(differences);
        expect(causes.length).toBeLessThanOrEqual(1);
        expect(others).toEqual([]);
        const repaired = recalculated(written(sorted, repair));
        expect(sortedFindings(repaired)).toEqual(before);
        expect(checked(repaired).differences).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test("of which an area's name was changed as well are named, and left alone", () => {
    const order = [4, 1, 2, 3, 0, 5, 6, 7];
    const sorted = sortRows(workbook, sheet, top, order, own);
    const damaged = withCell(sorted, sheet, cellAddress(top + 1, column - 1), "Somewhere");
    const { differences, repair } = checked(damaged);
    expect(differences.filter(({ code }) => code === "rowsMoved")).toMatchObject([
      { sheet, canRepair: false },
    ]);
    expect(sortedFindings(written(damaged, repair))).toEqual(sortedFindings(damaged));
  });

  function sortedFindings(raw: RawWorkbook): string[] {
    return read(raw)
      .inputs.freeFindings.map((finding) => JSON.stringify(finding))
      .sort();
  }
});

function placeIn(column: (typeof questionColumns)[number], index: number): string {
  return cellAddress(first + index, questionColumns.indexOf(column) + 1);
}
