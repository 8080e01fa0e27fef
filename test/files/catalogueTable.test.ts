import fc from "fast-check";
import { parseCatalogueCsv, parseCatalogueTable } from "../../src/files/catalogueFile";
import { allQuestions, type Catalogue } from "../../src/model/catalogue";
import type { RawCell } from "../../src/model/rawCell";
import { tableLines } from "../../src/model/tableLine";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { smallCatalogue } from "./smallCatalogue";

const parseTable = (rows: readonly (readonly RawCell[])[]) => parseCatalogueTable(tableLines(rows));

const identity = { id: "small", version: "1", name: "Small catalogue" };

/** A catalogue as a table with all columns; areas and criteria are repeated on every row. */
function tableOf(catalogue: Catalogue): RawCell[][] {
  const rows = catalogue.areas.flatMap((area) =>
    area.criteria.flatMap((criterion) =>
      criterion.questions.map((question) => ({
        catalogue_id: catalogue.id,
        catalogue_version: catalogue.version,
        catalogue_name: catalogue.name,
        area_key: area.key,
        area_id: area.id,
        area_name: area.name,
        area_short_name: area.shortName,
        area_cap: area.cap,
        criterion_id: criterion.id,
        criterion_title: criterion.title,
        criterion_cap: criterion.cap,
        question_id: question.id,
        question_cap: question.cap,
        text: question.text,
        guidance: question.guidance,
        respondents: question.respondents.join("; "),
        evidence: question.evidence.join(";"),
        provenance: question.provenance,
      })),
    ),
  );
  return [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
}

const header =
  "area_key;area_name;criterion_id;criterion_title;criterion_cap;question_id;question_cap;text";

function csv(...rows: string[]): string {
  return [header, ...rows].join("\r\n");
}

function faults(outcome: ReturnType<typeof parseCatalogueCsv>) {
  expect(outcome.ok).toBe(false);
  return outcome.problems.map(({ code, place, value, params }) => [
    code,
    place.row ?? null,
    place.field ?? null,
    value,
    params,
  ]);
}

describe("parseCatalogueTable", () => {
  test.each([smallCatalogue, builtinCatalogue("nb"), builtinCatalogue("en")])(
    "reads a full table",
    (catalogue) => {
      expect(parseTable(tableOf(catalogue))).toEqual({
        ok: true,
        problems: [],
        value: catalogue,
      });
    },
  );

  test("columns come in any order and case, with blank rows and columns between", () => {
    const shuffled = fc.shuffledSubarray([...Array(18).keys()], { minLength: 18 });
    fc.assert(
      fc.property(shuffled, (order) => {
        const rows = tableOf(smallCatalogue).map((row, index) => [
          null,
          ...order.map((column) =>
            index === 0 ? ` ${String(row[column]).toUpperCase()} ` : (row[column] ?? null),
          ),
        ]);
        const [first = [], ...body] = rows;
        const outcome = parseTable([first, [], ...body, [null, " "]]);
        expect(outcome).toMatchObject({ ok: true, value: smallCatalogue });
      }),
    );
  });

  test("numbers in columns of text become text, but ids must be text", () => {
    const [first = [], ...body] = tableOf(smallCatalogue);
    const column = (name: string) => first.indexOf(name);
    const withNumbers = body.map((row) =>
      row.map((cell, index) =>
        [column("area_id"), column("catalogue_version")].includes(index) ? Number(cell) : cell,
      ),
    );
    expect(parseTable([first, ...withNumbers])).toMatchObject({
      ok: true,
      value: smallCatalogue,
    });
    const [second = [], third = []] = withNumbers.slice(1);
    second[column("question_id")] = 1.1;
    second[column("criterion_id")] = 1.1;
    third[column("question_id")] = "2026-01-02";
    third[column("criterion_id")] = "02.jan";
    third[column("catalogue_version")] = "01/02/2026";
    const outcome = parseTable([first, ...withNumbers]);
    const found = faults(outcome).filter(([code]) => String(code).startsWith("idFrom"));
    expect(found).toEqual([
      ["idFromNumber", 3, "criterion_id", 1.1, {}],
      ["idFromNumber", 3, "question_id", 1.1, {}],
      ["idFromDate", 4, "catalogue_version", "01/02/2026", {}],
      ["idFromDate", 4, "criterion_id", "02.jan", {}],
      ["idFromDate", 4, "question_id", "2026-01-02", {}],
    ]);
  });

  test("names cells that are no text", () => {
    const table = tableOf(smallCatalogue);
    const [first = [], second = []] = table;
    second[first.indexOf("text")] = { error: "#N/A" };
    second[first.indexOf("guidance")] = true;
    expect(faults(parseTable(table))).toEqual([
      ["wrongType", 2, "text", { error: "#N/A" }, { expected: "text" }],
      ["wrongType", 2, "guidance", true, { expected: "text" }],
    ]);
  });
});

describe("parseCatalogueCsv", () => {
  const good = [
    "democracy;Openness;1.1;Strategy;5;1.1.1;2,5;What, when; and who?",
    "democracy;;1.1;;;1.1.2;2.5;How?",
  ].map((row) => row.replace("What, when; and who?", '"What, when; and who?"'));

  test("takes decimal comma, blanks after the first row, and the caller's identity", () => {
    const outcome = parseCatalogueCsv(`\uFEFF${csv(...good)}`, identity);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        ...identity,
        areas: [
          {
            key: "democracy",
            id: "1",
            shortName: "Openness",
            cap: 5,
            criteria: [{ cap: 5, questions: [{ cap: 2.5, text: "What, when; and who?" }, {}] }],
          },
        ],
      },
    });
  });

  test.each([",", ";", "\t"])("finds the separator %j", (separator) => {
    const quoted = tableOf(smallCatalogue).map((row) =>
      row.map((cell) => `"${String(cell).replaceAll(";", " ; ")}"`).join(separator),
    );
    expect(parseCatalogueCsv(quoted.join("\n"))).toMatchObject({ ok: true, value: smallCatalogue });
  });

  test("names the catalogue that has no id", () => {
    expect(faults(parseCatalogueCsv(csv(...good)))).toMatchObject([
      ["catalogueText", null, "catalogue id", null, {}],
      ["catalogueText", null, "catalogue version", null, {}],
      ["catalogueText", null, "catalogue name", null, {}],
    ]);
  });

  const roles = "mayor, executiveCommittee, chiefExecutive, director, staffHead, unitLeader, union";

  test.each<[string, string, unknown[][]]>([
    ["nothing", "", [["emptyFile", null, null, null, {}]]],
    [
      "a cap that is none",
      csv(...good).replace("2,5", "2,5p"),
      [["wrongType", 2, "question_cap", "2,5p", { expected: "number" }]],
    ],
    [
      "a cap left out",
      csv(...good).replace("2.5", ""),
      [["missingValue", 3, "question_cap", null, {}]],
    ],
    [
      "no cap of a criterion",
      csv(...good).replace(";5;", ";;"),
      [["missingValue", 2, "criterion_cap", null, {}]],
    ],
    [
      "caps that do not sum",
      csv(...good).replace(";5;", ";6;"),
      [["catalogueCapSum", null, "1.1", 6, { sum: 5 }]],
    ],
    [
      "a doubled id",
      csv(...good).replace("1.1.2", "1.1.1"),
      [["catalogueDoubled", null, "questionId", "1.1.1", {}]],
    ],
    [
      "a title that changes",
      csv(...good).replace("1.1;;;", "1.1;Plan;;"),
      [["conflictingValue", 3, "criterion_title", "Plan", { expected: "Strategy", row: 2 }]],
    ],
    [
      "a quote left open",
      csv(...good).replace("How?", '"How?'),
      [["csvQuotes", 3, null, null, {}]],
    ],
    [
      "a row too long",
      csv(...good).replace("How?", "How?;1"),
      [["extraCell", 3, null, "1", { columns: 8 }]],
    ],
    [
      "Windows-1252 as UTF-8",
      csv(...good).replace("How?", "N\uFFFDr?"),
      [["wrongEncoding", 3, null, null, {}]],
    ],
  ])("names %s", (_, text, expected) => {
    expect(faults(parseCatalogueCsv(text, identity))).toEqual(expected);
  });

  test("names missing, doubled and unknown columns", () => {
    const text = csv(...good)
      .replace("criterion_title", "text")
      .replace("area_name", "title");
    expect(faults(parseCatalogueCsv(text, identity))).toMatchObject([
      ["missingColumn", 1, "area_name", null, {}],
      ["missingColumn", 1, "criterion_title", null, {}],
      ["doubledColumn", 1, "text", "text", {}],
      ["unknownColumn", 1, "title", "title", {}],
    ]);
  });

  test("names an unknown role by its row", () => {
    const text = [`${header};Respondents`, `${good[0]};mayor; king`].join("\n");
    const quoted = text.replace("mayor; king", '"mayor; king"');
    expect(faults(parseCatalogueCsv(quoted, identity))).toEqual([
      ["notAllowed", 2, "Respondents", "king", { allowed: roles }],
    ]);
  });

  test("names the faults of all rows, and of the catalogue, at once", () => {
    const text = csv(
      "Democracy;Openness;1.1;Strategy;5;1.1.1;x;What?",
      "Democracy;Other;1.1;;;;2;How?",
      "Democracy;;1.2;Plan;2;1.2.1;2;",
    );
    const found = faults(parseCatalogueCsv(text, identity));
    expect(found.map(([code, row, field]) => [code, row, field])).toEqual([
      ["wrongType", 2, "question_cap"],
      ["missingValue", 3, "question_id"],
      ["conflictingValue", 3, "area_name"],
      ["catalogueKey", null, "area"],
      ["catalogueText", null, "1.2.1 text"],
    ]);
  });

  test("a fault in the first row does not take its criterion and area with it", () => {
    const text = csv(...good).replace(";5;", ";five;");
    expect(faults(parseCatalogueCsv(text, identity))).toEqual([
      ["wrongType", 2, "criterion_cap", "five", { expected: "number" }],
    ]);
  });

  test("takes any text without a throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        parseCatalogueCsv(text, identity);
        parseCatalogueCsv(`${header}\n${text}`, identity);
      }),
    );
  });

  test("has all questions of a long catalogue", () => {
    const outcome = parseTable(tableOf(builtinCatalogue("nb")));
    expect(outcome.ok && allQuestions(outcome.value)).toHaveLength(165);
  });
});
