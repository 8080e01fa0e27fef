import { measurementHeaders } from "../../../src/workbook/sheets/comparison/headers";
import { problem } from "../../../src/model/problem";
import type { RawCell } from "../../../src/model/rawCell";
import type { RawWorkbook } from "../../../src/model/rawWorkbook";
import { cellAddress, parseAddress } from "../../../src/workbook/a1";
import { tableHeaderRow } from "../../../src/workbook/sheets/table/layout";
import { local } from "../../../src/workbook/references";
import { planContext } from "../../../src/workbook/context";
import { contentAt } from "./rawWorkbookOf";
import { read as readSample } from "./sampleWorkbook";
import { deleteLine, insertLines, moveLine, sortRows, typed } from "./sheetEdits";
import { capacity, inputs, ofOthers, plan, tag, workbook } from "./taggedWorkbook";

const { refs } = planContext(inputs, capacity);
const kept = read(workbook).inputs;
const area = plan.sheets.find(({ key }) => key === "area_area1")?.name ?? "";

/** The tables that people fill in, each with where its header begins. */
const tables = [
  [area, refs.areas.header("area1", "id"), 17],
  ["Actions", refs.actions.header(0), 14],
  ["Interviews", refs.interviews.header(0), 5],
  ["Documents", refs.documents.header(0), 6],
  ["Findings", refs.findings.header(0), 3],
  [
    "Comparison",
    refs.comparison.measurementHeader(0),
    measurementHeaders(inputs.catalogue).keys.length,
  ],
] as const;

function read(raw: RawWorkbook) {
  const found = readSample(raw);
  return { ...found, problems: ofOthers(found.problems) };
}

function at(reference: string): { row: number; column: number } {
  const position = parseAddress(local(reference));
  if (!position) throw new Error(reference);
  return position;
}

/** A column of a person's own before another one, with a header and a value in every row below. */
function withOwnColumn(
  raw: RawWorkbook,
  sheet: string,
  { row, column }: { row: number; column: number },
  header: RawCell,
): RawWorkbook {
  let filled = typed(insertLines(raw, sheet, "column", column), sheet, { row, column }, header);
  for (let below = row + 1; below <= row + 20; below += 1) {
    filled = typed(filled, sheet, { row: below, column }, below);
  }
  return filled;
}

function withoutNames(raw: RawWorkbook): RawWorkbook {
  return { ...raw, names: raw.names.filter(({ name }) => !name.startsWith("Kompass.Col.")) };
}

describe.each(tables)("%s", (sheet, header, count) => {
  const first = at(header);
  const columns = Array.from({ length: count + 1 }, (_, index) => first.column + index);

  test.each([
    ["with names", workbook],
    ["of before columns had names", withoutNames(workbook)],
  ])("a column of one's own with a header, before each column and after the last, %s", (_, raw) => {
    for (const column of columns) {
      const found = read(withOwnColumn(raw, sheet, { ...first, column }, "Mine"));
      expect([column, found.problems]).toEqual([column, []]);
      expect(found.inputs).toEqual(kept);
    }
  });

  test("one with a header of ours: the one that has the name is ours", () => {
    for (const column of columns.slice(0, count)) {
      const ours = read(workbook).tables;
      expect(ours.size).toBeGreaterThan(0);
      const title = contentOf(workbook, sheet, { ...first, column });
      for (const place of [first.column, first.column + count]) {
        const found = read(withOwnColumn(workbook, sheet, { ...first, column: place }, title));
        expect([title, found.problems]).toEqual([title, []]);
        expect(found.inputs).toEqual(kept);
      }
    }
  });

  test("without names, a header that is there twice is a fault that names both places", () => {
    const title = contentOf(workbook, sheet, { ...first, column: first.column + count - 1 });
    const { problems } = read(withOwnColumn(withoutNames(workbook), sheet, first, title));
    const [fault] = problems;
    expect(problems).toHaveLength(1);
    expect(fault).toMatchObject({ code: "columnDoubled", place: { sheet } });
    const cells = [fault?.place.cell, fault?.params.others];
    const addresses = [first.column, first.column + count].map((column) => ({ ...first, column }));
    expect(cells.map((cell) => parseAddress(String(cell)))).toEqual(addresses);
  });

  test("columns that were moved are read under their headers", () => {
    for (const column of columns.slice(0, count)) {
      const moved = moveLine(workbook, sheet, "column", column, first.column + count);
      expect(read(moved)).toMatchObject({ problems: [], inputs: kept });
    }
  });

  test("a column that was deleted is named, and the others are read under their headers", () => {
    const last = first.column + count - 1;
    const { problems } = read(deleteLine(workbook, sheet, "column", last));
    expect(problems[0]?.place).toMatchObject({ sheet });
    expect(problems).toEqual([expect.objectContaining({ code: "columnMissing" })]);
  });

  test("a header that was renamed or deleted goes by its name", () => {
    for (const column of columns.slice(0, count)) {
      for (const title of ["Mine", null]) {
        const renamed = typed(workbook, sheet, { ...first, column }, title);
        expect(read(renamed)).toMatchObject({ problems: [], inputs: kept });
      }
    }
  });

  test("rows that were inserted right below the header are part of the table", () => {
    const inserted = insertLines(workbook, sheet, "row", first.row + 1, 2);
    expect(read(inserted)).toMatchObject({ problems: [], inputs: kept });
  });
});

function contentOf(
  raw: RawWorkbook,
  sheet: string,
  place: { row: number; column: number },
): RawCell {
  return contentAt(raw, sheet, cellAddress(place.row, place.column)).value;
}

test("where a renamed header may be ours and another one has it now, both are named", () => {
  const deadline = at(refs.actions.header(10));
  const renamed = typed(workbook, "Actions", deadline, "Until");
  const raw = withOwnColumn(renamed, "Actions", { ...deadline, column: 9 }, "Deadline");
  const place = { sheet: "Actions", table: "Actions", cell: "I4", field: "Deadline" };
  expect(read(raw).problems).toEqual([problem("columnDoubled", place, null, { others: "L4" })]);
});

test("a table of which hardly a header is left is named, and nothing of it is read", () => {
  let raw = withoutNames(workbook);
  for (let column = 1; column <= 5; column += 1) {
    raw = typed(raw, "Interviews", { row: 4, column }, `My ${column}`);
  }
  const { inputs: found, problems } = read(raw);
  expect(problems).toMatchObject([{ code: "headersMissing", place: { sheet: "Interviews" } }]);
  expect(found.interviews).toEqual([]);
});

describe("the fact check", () => {
  const { row, column } = at(refs.areas.factCheck("area1", "checkedBy"));

  test("a line of one's own, with a label, is nobody else's", () => {
    for (let before = row; before <= row + 4; before += 1) {
      const inserted = insertLines(workbook, area, "row", before);
      const labelled = typed(inserted, area, { row: before, column: column - 1 }, "Telephone");
      const raw = typed(labelled, area, { row: before, column }, "12345678");
      expect(read(raw)).toMatchObject({ problems: [], inputs: kept });
    }
  });

  test("lines in another order are read by their labels", () => {
    const raw = sortRows(workbook, area, row, [2, 0, 3, 1]);
    expect(read(raw)).toMatchObject({ problems: [], inputs: kept });
  });

  test("a line whose label is gone is named, and one that has a label twice", () => {
    const bare = read(typed(workbook, area, { row: row + 1, column: column - 1 }, null));
    const place = { sheet: area, table: "FactCheck.area1", field: "Date" };
    expect(bare.problems).toEqual([problem("fieldMissing", place)]);
    expect(bare.inputs.factChecks.area1).toEqual({ ...kept.factChecks.area1, date: null });
    const twice = read(typed(workbook, area, { row, column: column - 1 }, "Date"));
    expect(twice.problems.map(({ code }) => code)).toEqual(["fieldMissing", "fieldDoubled"]);
  });
});

test("a column of one's own among the filter's, with a header of ours", () => {
  const { row, column } = at(refs.comparison.filter("country"));
  for (const title of ["Mine", "Country", "Version"]) {
    const inserted = insertLines(workbook, "Comparison", "column", column);
    const titled = typed(inserted, "Comparison", { row: row - 1, column }, title);
    const raw = typed(titled, "Comparison", { row, column }, "own");
    expect(read(raw)).toMatchObject({ problems: [], inputs: { filter: kept.filter } });
  }
});

describe("rows", () => {
  test("judged without an id, they are named", () => {
    const { row, column } = at(refs.areas.question("1.1.2", "system"));
    const inserted = insertLines(workbook, area, "row", row);
    const { problems } = read(typed(inserted, area, { row, column }, 3));
    expect(problems).toEqual([problem("rowWithoutId", { sheet: area, cell: `A${row}` })]);
    expect(read(typed(inserted, area, { row, column: 30 }, 3)).problems).toEqual([]);
  });

  test("a free finding of no area, or between two, is named", () => {
    const { row, column } = at(refs.findings.freeFinding("area2", 0, "text"));
    const unlabelled = typed(
      insertLines(workbook, "Findings", "row", row),
      "Findings",
      { row, column },
      "x",
    );
    expect(read(unlabelled).problems).toMatchObject([{ code: "findingWithoutArea", value: null }]);
    const label = { row, column: column - 2 };
    const named = typed(unlabelled, "Findings", label, "2 Area 2");
    expect(read(named).problems).toEqual([]);
    expect(read(named).inputs.freeFindings).toContainEqual({
      areaKey: "area2",
      kind: null,
      text: "x",
    });
    expect(read(typed(unlabelled, "Findings", label, "Area 2")).problems).toMatchObject([
      { code: "findingWithoutArea", value: "Area 2" },
    ]);
  });
});

test("a table whose header was moved to the first row is read the same", () => {
  const { headerRow } = read(workbook).rows.get("1.1.1")?.table ?? { headerRow: 0 };
  for (const [sheet, header] of [
    [area, headerRow],
    ["Actions", tableHeaderRow],
    ["Interviews", tableHeaderRow],
    ["Documents", tableHeaderRow],
  ] as const) {
    expect(header).toBeGreaterThan(1);
    const { answers, actions, interviews, documents } = kept;
    const found = read(moveLine(workbook, sheet, "row", header, 1));
    expect(found).toMatchObject({ inputs: { answers, actions, interviews, documents } });
  }
});

test("every value says what it is", () => {
  expect(kept.actions[1]?.[5]).toBe(tag("a owner", 2));
});
