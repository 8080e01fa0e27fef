import { assessmentJson, assessmentTable } from "../../src/cli/assessmentText";
import type { Scored } from "../../src/app/answers/score";
import { exitStatus, statusFor } from "../../src/cli/exitStatus";
import { assess } from "../engine/scoreOne";
import { catalogueOf } from "../model/sampleCatalogue";
import { sources } from "../model/sourceFiles";

const catalogue = catalogueOf(
  { caps: [[2.5, 3]] },
  { caps: [[1], [4]], name: "Økonomi og styring" },
);

const scored: Scored = {
  catalogue,
  municipality: { name: "Vik", country: "NO", population: null },
  round: { year: 2026, evaluators: [] },
  phase: { phase: "factCheck", date: "2026-11-30" },
  label: "An example",
  language: "nb",
  assessment: assess(catalogue, {
    "1.1.1": [4, 4, 4, 4],
    "1.1.2": ["3"],
    "2.1.1": { direct: 0.5 },
    "2.2.1": { notApplicable: "x" },
  }),
};

const sums = [
  "reported",
  "exact",
  "cap",
  "applicableCap",
  "share",
  "answered",
  "open",
  "invalid",
  "status",
];
const keys = (value: unknown): string[] => Object.keys(value as object).sort();

test("a year that nobody knows is none, not 0", () => {
  const table = assessmentTable({ ...scored, round: { year: 0, evaluators: [] } }, "en");
  expect(table.split("\n")[0]).toBe("Vik");
});

test("the assessment as JSON has exactly the design's keys", () => {
  const json = JSON.parse(assessmentJson(scored, "en")) as Record<string, unknown[]>;
  expect(keys(json)).toEqual(["areas", "criteria", "phase", "problems", "questions", "total"]);
  expect(keys(json.total)).toEqual([...sums, "band"].sort());
  for (const area of json.areas ?? [])
    expect(keys(area)).toEqual([...sums, "id", "key", "name"].sort());
  for (const criterion of json.criteria ?? [])
    expect(keys(criterion)).toEqual([...sums, "id"].sort());
  for (const question of json.questions ?? []) {
    expect(keys(question)).toEqual(["cap", "id", "points", "state", "warnings"]);
  }
  for (const found of json.problems ?? []) {
    expect(keys(found)).toEqual(["code", "message", "place", "value"]);
  }
});

test("names in a workbook do not steer the terminal", () => {
  const name = "\u001b[31mVik\n\u009b2J";
  const hostile: Scored = {
    ...scored,
    municipality: { ...scored.municipality, name },
    label: name,
    catalogue: catalogueOf({ caps: [[2.5, 3]], name }, { caps: [[1], [4]], name: "b" }),
  };
  const table = assessmentTable(hostile, "en");
  expect(table).toContain("�[31mVik �2J");
  expect(table.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  expect(table.split("\n")).toHaveLength(assessmentTable(scored, "en").split("\n").length);
  const area = { ...scored.assessment.areas[0]!, name };
  const json = assessmentJson(
    { ...hostile, assessment: { ...scored.assessment, areas: [area] } },
    "en",
  );
  expect(json.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  expect(JSON.parse(json)).toMatchObject({ areas: [{ name }] });
});

test("only the report writes to the terminal, where nothing can steer it", () => {
  const writers = sources.filter(
    ({ path, text }) => path.startsWith("src/cli/") && /process\.std|console\./.test(text),
  );
  expect(writers.map(({ path }) => path)).toEqual(["src/cli/report.ts"]);
});

test("none is null, and a problem has its place and message in words", () => {
  const json = JSON.parse(assessmentJson(scored, "en")) as Record<string, unknown>;
  expect(json).toMatchObject({
    phase: { phase: "factCheck", date: "2026-11-30" },
    total: { reported: 4, exact: 3, share: 3 / 6.5, band: [4, 4], status: "not final" },
    criteria: [
      { id: "1.1" },
      { id: "2.1" },
      { id: "2.2", exact: null, reported: null, share: null },
    ],
    questions: [
      { id: "1.1.1", state: "scored", points: 2.5, cap: 2.5, warnings: ["highWithoutEvidence"] },
      { id: "1.1.2", state: "invalid", points: null },
      { id: "2.1.1", state: "direct", points: 0.5, warnings: ["directWithoutComment"] },
      { id: "2.2.1", state: "notApplicable", points: null },
    ],
    problems: [
      {
        code: "level",
        place: "1.1.2 System",
        value: "3",
        message: "“3” is not a level. Type 0, 1, 2, 3 or 4 as a number, or leave the cell empty.",
      },
    ],
  });
  const nothing = { ...scored, assessment: assess(catalogue, {}) };
  expect(JSON.parse(assessmentJson(nothing, "en"))).toMatchObject({
    total: { reported: null, exact: null, share: null, band: null },
  });
});

test("the table has aligned columns, in either language", () => {
  expect(assessmentTable(scored, "en").split("\n")).toEqual([
    "Vik 2026",
    "At fact check 2026-11-30",
    "Note: An example.",
    "",
    "   Area                Points   Cap  Share  Answered  Status",
    "1  The area 1               3   5.5    45%         1  Not final: invalid answers",
    "   1.1 Criterion 1.1      2.5   5.5    45%         1  Not final: invalid answers",
    "2  Økonomi og styring       1     5    50%         2  Complete",
    "   2.1 Criterion 2.1      0.5     1    50%         1  Complete",
    "   2.2 Criterion 2.2              4                1  Complete",
    "   Total                    4  10.5    46%         3  Not final: invalid answers",
    "",
    "Totals from 4 to 4 (± 5%) are the same in practice.",
    "",
  ]);
  const without = { ...scored, phase: { phase: null, date: null } };
  expect(assessmentTable(without, "en").split("\n")[1]).toBe("Note: An example.");
  const undated = { ...scored, phase: { phase: "final", date: null } } as const;
  expect(assessmentTable(undated, "nb").split("\n")[1]).toBe("Endelig");
  expect(assessmentTable(scored, "nb")).toContain("1.1 Criterion 1.1     2,5   5,5");
});

test.each([
  [[], exitStatus.done],
  [["level"], exitStatus.problems],
  [["unknownKey", "catalogueCapSum"], exitStatus.problems],
  [["level", "fileUnwritable"], exitStatus.wrongUse],
  [["fileExists"], exitStatus.wrongUse],
  [["notOurs"], exitStatus.wrongUse],
] as const)("problems %j end with status %d", (codes, status) => {
  expect(statusFor(codes.map((code) => ({ code, place: {}, value: null, params: {} })))).toBe(
    status,
  );
});
