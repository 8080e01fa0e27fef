import fc from "fast-check";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { builtinProfile } from "../../src/catalogue/builtinProfile";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import { parseAnswersFile } from "../../src/files/answersFile";
import { parseCatalogueJson, parseCatalogueTable } from "../../src/files/catalogueFile";
import { catalogueColumns } from "../../src/files/catalogueRow";
import { readMeasurementTable } from "../../src/files/measurementsCsv";
import { parseProfileJson } from "../../src/files/profileFile";
import { formatProblem } from "../../src/i18n/formatProblem";
import { terminalTranslator } from "../../src/i18n/terminalTranslator";
import { languages } from "../../src/model/language";
import type { Problem } from "../../src/model/problem";
import { cellErrors, type RawCell } from "../../src/model/rawCell";
import { tableLines } from "../../src/model/tableLine";
import { smallCatalogue } from "./smallCatalogue";

const catalogue = builtinCatalogue("en");
const profile = builtinProfile("en");

/** What each kind of file finds in its text, the scoring of answers included. */
const kinds = {
  answers: {
    sample: {
      format: "kompassbok-answers/1",
      municipality: { name: "Vik", country: "NO", population: 1200 },
      round: { year: 2026, evaluators: ["A"] },
      catalogue: { id: catalogue.id, version: catalogue.version },
      phase: { current: "final", draft: null, factCheck: "", final: "2026-11-30" },
      label: "Example",
      answers: {
        "1.1.1": {
          system: 1,
          extent: 2,
          result: 3,
          evaluation: 4,
          direct: null,
          notApplicable: true,
          evidence: "e",
          comment: "c",
          finding: { kind: "weakness", text: "t" },
          remark: "r",
          reply: "a",
          reviewNote: "n",
        },
      },
      findings: [{ area: catalogue.areas[0]?.key, kind: "strength", text: "t" }],
    },
    read: (text: string) => {
      const read = parseAnswersFile(text, catalogue);
      if (!read.ok) return read.problems;
      const { answers } = read.value;
      return [...read.problems, ...scoreAssessment({ catalogue, profile, answers }).problems];
    },
  },
  profile: {
    sample: {
      format: "kompassbok-profile/1",
      id: "p",
      version: "1",
      shares: [0, 0.25, 0.5, 0.75, 1],
      weights: { system: 0.25, extent: 0.25, result: 0.25, evaluation: 0.25 },
      anchors: { system: ["a", "b", "c", "d", "e"] },
    },
    read: (text: string) => parseProfileJson(text, profile).problems,
  },
  catalogue: {
    sample: { format: "kompassbok-catalogue/1", ...smallCatalogue },
    read: (text: string) => parseCatalogueJson(text).problems,
  },
} as const;

/** As JSON text, so that there can be numbers that no double holds, and keys twice. */
const anyJson: fc.Arbitrary<string> = fc.oneof(
  fc.json({ maxDepth: 3 }),
  fc.constantFrom(
    ...["1e999", "-1e999", "1e-999", "-0", '""', "[]", "{}", "[[[[]]]]", '"\\ud800"', '"\\u0000"'],
    ...['{"error":4}', '{"error":1e999}', '{"error":null}', '{"error":{"error":[]}}'],
    ...['{"error":"#N/A"}', '{"error":"#SPILL!"}', '{"error":"toString"}', '{"unknown":1}'],
    ...['{"__proto__":1}', '{"constructor":{}}', '{"toString":"x","valueOf":1}', '{"a":1,"a":2}'],
    ...['"__proto__"', '"constructor"', '"{{value}}"', '"number"', JSON.stringify("x".repeat(1e5))],
  ),
);

const marker = "@here@";

/** The sample's JSON with one of its values, or a new key beside it, as drawn. */
function withValueAt(sample: object, at: number, key: string | null, json: string): string {
  let count = 0;
  const size = countOf(sample);
  const change = (value: unknown): unknown => {
    const isHere = count++ === at % size;
    if (isHere && key === null) return marker;
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== "object" || value === null) return isHere ? marker : value;
    const entries = Object.entries(value).map(([name, part]) => [name, change(part)] as const);
    return Object.fromEntries(isHere ? [...entries, [key, marker]] : entries);
  };
  return JSON.stringify(change(sample)).replace(`"${marker}"`, () => json);
}

function countOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum: number, part) => sum + countOf(part), 1);
}

/** Every problem has a line in every language, in which nothing shows how it was made. */
function expectWords(problems: readonly Problem[]): void {
  for (const found of problems) {
    for (const language of languages) {
      const line = formatProblem(found, terminalTranslator(language));
      expect(line).not.toBe("");
      expect(line.length).toBeLessThan(1000);
      expect(line).not.toMatch(/\[object |undefined|NaN/);
    }
  }
}

describe.each(Object.entries(kinds))("%s", (_, { sample, read }) => {
  test("the sample is sound", () => {
    expect(read(JSON.stringify(sample))).toEqual([]);
  });

  test("any value at any place gives faults in words", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1000 }),
        fc.option(fc.constantFrom("error", "x", "1.1.1", "9.9.9", "count", "", "a.b")),
        anyJson,
        (at, key, json) => expectWords(read(withValueAt(sample, at, key, json))),
      ),
      { numRuns: 400 },
    );
  });

  test("any JSON in place of the file gives faults in words", () => {
    fc.assert(fc.property(anyJson, (json) => expectWords(read(json))));
  });
});

describe("tables", () => {
  const anyCell: fc.Arbitrary<RawCell> = fc.oneof(
    fc.constantFrom(...cellErrors).map((error) => ({ error })),
    fc.double({ noDefaultInfinity: true, noNaN: true }),
    fc.constantFrom(
      -0,
      1e307,
      1.5e-300,
      "",
      " ",
      "text",
      "{{value}}",
      "\u0000\u001b[31m",
      "\ud800",
    ),
    fc.boolean(),
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constant("x".repeat(40_000)),
    fc.constant(null),
  );
  const anywhere = (rows: readonly (readonly RawCell[])[]) =>
    fc
      .tuple(fc.nat({ max: rows.length - 1 }), fc.nat({ max: 30 }), anyCell)
      .map(([row, at, cell]) =>
        rows.map((cells, index) => {
          if (index !== row) return cells;
          const column = at % (cells.length + 1);
          return [...cells.slice(0, column), cell, ...cells.slice(column + 1)];
        }),
      );

  const questions = smallCatalogue.areas.flatMap((area) =>
    area.criteria.flatMap((criterion) =>
      criterion.questions.map(({ id, cap, text }): RawCell[] => {
        const ofArea = [area.key, area.id, area.name, area.shortName, area.cap];
        const ofCriterion = [criterion.id, criterion.title, criterion.cap];
        return ["c", "1", "C", ...ofArea, ...ofCriterion, id, cap, text, "", "mayor", "", "own"];
      }),
    ),
  );
  const catalogueRows = [[...catalogueColumns.keys.keys()], ...questions];
  const measurementRows = [
    ["municipality", "country", "year", "version", "total", "population", "kind", "group", "a1"],
    ["Vik", "NO", 2019, "2.1", 50, 1200, "measurement", "K", 5],
    ["Dal", "SE", 2020, "2.1", 60, null, null, null, null],
  ];

  test("the samples are sound", () => {
    expect(parseCatalogueTable(tableLines(catalogueRows)).problems).toEqual([]);
    expect(readMeasurementTable(tableLines(measurementRows), ["democracy"]).problems).toEqual([]);
  });

  test("any cell of a catalogue gives faults in words", () => {
    fc.assert(
      fc.property(anywhere(catalogueRows), (rows) => {
        expectWords(parseCatalogueTable(tableLines(rows)).problems);
      }),
      { numRuns: 300 },
    );
  });

  test("any cell of measurements gives faults in words", () => {
    fc.assert(
      fc.property(anywhere(measurementRows), (rows) => {
        expectWords(readMeasurementTable(tableLines(rows), ["democracy"]).problems);
      }),
      { numRuns: 300 },
    );
  });
});
