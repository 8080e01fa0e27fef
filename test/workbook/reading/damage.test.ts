import { builtinCatalogue } from "../../../src/catalogue/builtinCatalogue";
import { builtinProfile } from "../../../src/catalogue/builtinProfile";
import { terminalTranslator } from "../../../src/i18n/terminalTranslator";
import { blankFilter } from "../../../src/model/inputs";
import { noVerdict } from "../../../src/model/verdict";
import { languages } from "../../../src/model/language";
import { problem } from "../../../src/model/problem";
import type { RawWorkbook } from "../../../src/model/rawWorkbook";
import { buildWorkbookPlan } from "../../../src/workbook/buildWorkbookPlan";
import { questionColumns, type QuestionColumn } from "../../../src/workbook/sheets/areas/layout";
import { copySheet, deleteSheet } from "./excelEdits";
import { inputsOf } from "../../model/sampleInputs";
import { rawWorkbookOf, withCell, withCells, withoutName, withSheet } from "./rawWorkbookOf";
import {
  asKept,
  context,
  inputs,
  placeOf,
  positionOf,
  read,
  sheetOf,
  workbook,
} from "./sampleWorkbook";

const { refs } = context;
const kept = asKept(inputs);
const sheet = sheetOf("area1");

/** The cell of a question's column, as a place says it. */
function cellOf(id: string, column: QuestionColumn): { sheet: string; cell: string } {
  const [name, cell] = placeOf(refs.areas.question(id, column));
  return { sheet: name, cell };
}

const set = (id: string, column: QuestionColumn, content: string | number | null): RawWorkbook =>
  withCell(workbook, ...placeOf(refs.areas.question(id, column)), content);

function without(...ids: readonly string[]): typeof kept.answers {
  return Object.fromEntries(Object.entries(kept.answers).filter(([id]) => !ids.includes(id)));
}

describe("ids", () => {
  test("a question that stands twice is read where it stands first, and named", () => {
    const raw = set("1.2.1", "id", "1.1.1");
    const { inputs: found, problems } = read(raw);
    const place = cellOf("1.2.1", "id");
    expect(problems).toEqual([
      problem("questionDoubled", { ...place, question: "1.1.1" }, "1.1.1"),
      problem("questionMissing", { question: "1.2.1" }, "1.2.1"),
    ]);
    expect(found.answers).toEqual(without("1.2.1"));
  });

  test("an unknown id with answers is named, so that they are not lost unseen", () => {
    const { problems } = read(set("1.2.1", "id", "9.9.9"));
    expect(problems).toEqual([
      problem("rowUnknown", cellOf("1.2.1", "id"), "9.9.9"),
      problem("questionMissing", { question: "1.2.1" }, "1.2.1"),
    ]);
  });

  test.each<[QuestionColumn]>([
    ["system"],
    ["notApplicable"],
    ["direct"],
    ["evidence"],
    ["comment"],
    ["finding"],
    ["findingText"],
    ["remark"],
    ["reply"],
  ])("an unknown id is named when only %s is given", (column) => {
    const { row } = positionOf(refs.areas.question("1.2.2", "id"));
    const [, below] = [row, row + 1];
    const at = (name: QuestionColumn) =>
      cellOf("1.2.2", name).cell.replace(String(row), String(below));
    const named = withCell(workbook, sheet, at("id"), "1.2.3");
    expect(read(named).problems).toEqual([]);
    const given = withCell(named, sheet, at(column), "x");
    expect(read(given).problems).toEqual([
      problem("rowUnknown", { sheet, cell: at("id") }, "1.2.3"),
    ]);
  });

  test("ids with blanks around, or typed as numbers, are what they say", () => {
    expect(read(set("1.2.1", "id", " 1.2.1 ")).inputs).toEqual(kept);
  });

  test("a question whose id was deleted is missing", () => {
    const { problems, inputs: found } = read(set("2.1.1", "id", null));
    expect(problems.map(({ code, value }) => [code, value])).toContainEqual([
      "questionMissing",
      "2.1.1",
    ]);
    expect(found.answers).toEqual(without("2.1.1"));
  });
});

describe("sheets and names", () => {
  test("an area's sheet that is gone is named, with the number of its questions; the rest is read", () => {
    const { problems, inputs: found } = read(deleteSheet(workbook, sheetOf("area2")));
    expect(problems).toEqual([problem("sheetMissing", {}, sheetOf("area2"), { questions: 2 })]);
    expect(found.answers).toEqual(without("2.1.1", "2.1.2"));
    const { area2, ...factChecks } = kept.factChecks;
    expect([area2 === undefined, found.factChecks]).toEqual([false, factChecks]);
  });

  describe("a copy of an area's sheet whose original is gone is suggested", () => {
    const original = sheetOf("area2");
    const copied = copySheet(workbook, original, "Copy");
    const suggested = problem("sheetCopied", { sheet: "Copy" }, sheetOf("area2"));

    test("by its questions", () => {
      const codes = read(deleteSheet(copied, original)).problems;
      expect(codes).toContainEqual(suggested);
      expect(read(deleteSheet(copied, sheetOf("area1"))).problems).not.toContainEqual(
        expect.objectContaining({ code: "sheetCopied" }),
      );
    });

    test("by its names alone, where its cells were not read", () => {
      const gone = deleteSheet(copied, original);
      const unread = withSheet(gone, "Copy", (sheet) => ({ ...sheet, cells: new Map() }));
      expect(read(unread).problems).toContainEqual(suggested);
    });

    test("not while the original is there, nor a sheet of one's own", () => {
      expect(read(copied).problems).toEqual([]);
      const own = deleteSheet(workbook, original);
      const sheets = [...own.sheets, { name: "Mine", cells: new Map(), hidden: false }];
      expect(read({ ...own, sheets }).problems).not.toContainEqual(
        expect.objectContaining({ code: "sheetCopied" }),
      );
    });
  });

  test("without the sheet Method all else is read, and the standard profile holds", () => {
    const weights = { system: 0.4, extent: 0.3, result: 0.2, evaluation: 0.1 };
    const given = { ...inputs, profile: { ...inputs.profile, id: "own", weights } };
    const raw = deleteSheet(rawWorkbookOf(buildWorkbookPlan(given)), "Method");
    const { problems, inputs: found } = read(raw);
    expect(problems).toEqual([problem("methodSheetMissing", {})]);
    const unknown = { id: "?", version: "?", name: "?" };
    const catalogue = { ...kept.catalogue, ...unknown };
    expect(found).toEqual({ ...kept, catalogue, profile: builtinProfile("en"), label: "" });
  });

  test.each(languages)(
    "the built-in catalogue is known without the sheet Method, in %s",
    (language) => {
      const built = builtinCatalogue(language);
      const given = inputsOf(built, { language });
      const raw = rawWorkbookOf(buildWorkbookPlan(given));
      const method = terminalTranslator(language)("sheet.method");
      expect(read(deleteSheet(raw, method)).inputs).toEqual(given);
    },
  );

  test.each([
    ["Summary", { verdict: noVerdict }],
    ["Findings", { freeFindings: [] }],
    ["Actions", { actions: [], actionsAsOf: null }],
    ["Interviews", { interviews: [] }],
    ["Documents", { documents: [] }],
    ["Comparison", { measurements: [], filter: blankFilter, beside: [null, null, null] }],
  ] as const)("the sheet %s that is gone is named once, and the rest is read", (name, lost) => {
    const { problems, inputs: found } = read(deleteSheet(workbook, name));
    expect(problems).toEqual([problem("inputSheetMissing", {}, name)]);
    expect(found).toEqual({ ...kept, ...lost });
  });

  test.each([
    "Measurements",
    "FreeFindings",
    "Actions",
    "Interviews",
    "Documents",
    "FactCheck.area2",
    "Verdicts",
    "Evaluators",
    "Anchors",
  ])("the name of %s that is gone is named", (table) => {
    const { problems } = read(withoutName(workbook, `Kompass.${table}`));
    expect(problems).toEqual([problem("nameMissing", {}, `Kompass.${table}`)]);
  });

  test("names in other capitals are the same", () => {
    const names = workbook.names.map((name) => ({ ...name, name: name.name.toUpperCase() }));
    expect(read({ ...workbook, names }).inputs).toEqual(kept);
  });

  test("names as LibreOffice writes them, with a dollar before the sheet", () => {
    const names = workbook.names.map((name) => ({ ...name, refersTo: `$${name.refersTo}` }));
    expect(read({ ...workbook, names }).inputs).toEqual(kept);
  });

  test("names that lead nowhere are as good as gone", () => {
    for (const refersTo of ["#REF!", "Actions!#REF!", "'No sheet'!$A$1:$B$2", ""]) {
      const names = workbook.names.map((name) =>
        name.name === "Kompass.Actions" ? { ...name, refersTo } : name,
      );
      const { problems } = read({ ...workbook, names });
      expect(problems).toEqual([problem("nameMissing", {}, "Kompass.Actions")]);
    }
  });
});

describe("columns", () => {
  const withoutHeaders = (raw: RawWorkbook, ...columns: readonly QuestionColumn[]): RawWorkbook => {
    const bare = columns.reduce(
      (found, column) => withCell(found, ...placeOf(refs.areas.header("area1", column)), null),
      raw,
    );
    const gone = columns.map((column) => `Kompass.Col.${column}`);
    const names = bare.names.filter((name) => name.sheet !== sheet || !gone.includes(name.name));
    return { ...bare, names };
  };

  test("a column without header and name is named; the others are read", () => {
    const { problems, inputs: found } = read(withoutHeaders(workbook, "comment"));
    expect(problems).toEqual([problem("columnMissing", { sheet, field: "comment" })]);
    expect(found.answers["1.1.1"]).toEqual({ ...kept.answers["1.1.1"], comment: "" });
    expect(found.answers["2.1.1"]).toEqual(kept.answers["2.1.1"]);
  });

  test("without any header and name there is no table", () => {
    const { problems } = read(withoutHeaders(workbook, ...questionColumns));
    expect(problems).toEqual([
      problem("tableMissing", { sheet }),
      ...["1.1.1", "1.1.2", "1.2.1", "1.2.2"].map((id) =>
        problem("questionMissing", { question: id }, id),
      ),
    ]);
  });

  test("a header that stands again further right does not hide the first", () => {
    const { row } = positionOf(refs.areas.header("area1", "system"));
    const raw = withCells(workbook, sheet, (cells) =>
      cells.set(`AZ${row}`, { value: "System", formula: null, isArray: false }),
    );
    expect(read(raw).inputs).toEqual(kept);
  });
});
