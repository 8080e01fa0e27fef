import { gatherInputs, type InputRequest } from "../../../src/app/making/gatherInputs";
import { serializeCatalogue } from "../../../src/files/catalogueFile";
import type { Inputs } from "../../../src/model/inputs";
import { problem, type Problem } from "../../../src/model/problem";
import { tableLines } from "../../../src/model/tableLine";
import { catalogueOf } from "../../model/sampleCatalogue";
import { answerOf, levelsOf } from "../../model/sampleInputs";

const catalogue = catalogueOf({ caps: [[2, 3]] }, { caps: [[1], [1]] });

function request(more: Partial<InputRequest> = {}): InputRequest {
  return {
    municipality: "Vik",
    year: 2026,
    country: null,
    population: null,
    language: "en",
    answers: null,
    measurements: null,
    catalogue: { kind: "json", text: serializeCatalogue(catalogue), name: "own" },
    profile: null,
    ...more,
  };
}

function gathered(more: Partial<InputRequest>): Inputs {
  const outcome = gatherInputs(request(more));
  if (!outcome.ok || outcome.problems.length > 0) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function faults(more: Partial<InputRequest>): readonly Problem[] {
  const outcome = gatherInputs(request(more));
  if (outcome.ok) throw new Error("no faults");
  return outcome.problems;
}

const answersFile = (more: object = {}): string =>
  JSON.stringify({
    format: "kompassbok-answers/1",
    municipality: { name: "Ås", country: "SE", population: 3000 },
    round: { year: 2025, evaluators: ["Kari"] },
    catalogue: { id: "sample", version: "1" },
    label: "An example",
    answers: { "1.1.1": { system: 3, extent: 2, result: 1, evaluation: 0 } },
    ...more,
  });

test("a name and a year are enough", () => {
  expect(gathered({})).toMatchObject({
    language: "en",
    municipality: { name: "Vik", country: "NO", population: null },
    round: { year: 2026, evaluators: [] },
    answers: {},
    measurements: [],
    label: "",
  });
});

test("without a catalogue the built-in one is used, in the language", () => {
  const { catalogue: built, profile } = gathered({ catalogue: null, language: "nb" });
  expect([built.id, built.areas.length]).toEqual(["kommunekompasset", 8]);
  expect(profile.anchors.system[0]).toMatch(/vedtatt/i);
});

test("an answers file says who and when; arguments go before it", () => {
  const none = { municipality: null, year: null };
  expect(gathered({ ...none, answers: answersFile() })).toMatchObject({
    municipality: { name: "Ås", country: "SE", population: 3000 },
    round: { year: 2025, evaluators: ["Kari"] },
    answers: { "1.1.1": answerOf(levelsOf([3, 2, 1, 0])) },
    label: "An example",
  });
  const given = { municipality: " Vik ", year: 2025, country: "DK", population: 1 } as const;
  expect(gathered({ ...given, answers: answersFile() }).municipality).toEqual({
    name: "Vik",
    country: "DK",
    population: 1,
  });
});

test.each<[string, Partial<InputRequest>, Problem[]]>([
  [
    "nobody and no year",
    { municipality: null, year: null },
    [
      problem("missingArgument", { field: "municipality" }),
      problem("missingArgument", { field: "year" }),
    ],
  ],
  [
    "a name of blanks",
    { municipality: "  " },
    [problem("missingArgument", { field: "municipality" })],
  ],
  [
    "a name of 101",
    { municipality: "a".repeat(101) },
    [
      problem("nameTooLong", { field: "municipality" }, `${"a".repeat(40)}…`, {
        max: 100,
        length: 101,
      }),
    ],
  ],
  ...[
    "=1",
    "+1",
    "-a",
    "@a",
    "a:b",
    "a\\b",
    "a?",
    "a*",
    "[a",
    "a]",
    "a\u0007",
    "a\nb",
    "\ud83d",
  ].map((name): [string, Partial<InputRequest>, Problem[]] => [
    JSON.stringify(name),
    { municipality: name },
    [problem("nameCharacters", { field: "municipality" }, name)],
  ]),
  [
    "a year that is not the answers'",
    { year: 2026, answers: answersFile() },
    [problem("yearDiffers", { field: "year" }, 2026, { expected: 2025 })],
  ],
])("%s is refused", (_, more, expected) => {
  expect(faults(more)).toEqual(expected);
});

test.each(["Kárášjohka/Karasjok", "Sør-Varanger", "O'Brien", "Åre & Östersund", "a".repeat(100)])(
  "the name %s is a name",
  (name) => {
    expect(gathered({ municipality: name }).municipality.name).toBe(name);
  },
);

test("an area may have any number of findings", () => {
  const findings = Array.from({ length: 40 }, () => ({
    area: "area2",
    kind: "strength",
    text: "a",
  }));
  const answers = answersFile({ findings });
  expect(gathered({ year: null, answers }).freeFindings).toHaveLength(40);
});

test("good measurements live beside faulty ones, which are named with their file", () => {
  const measurements = `municipality,country,year,version,total,area1
Dal,NO,2019,1,5,3
Vik,NO,2019,1,8,3
`;
  const outcome = gatherInputs(request({ measurements, files: { measurements: "m.csv" } }));
  expect(outcome).toMatchObject({ ok: true });
  expect(outcome.problems).toEqual([
    problem("outOfRange", { file: "m.csv", row: 3, field: "total" }, 8, { min: 0, max: 7 }),
  ]);
  expect(outcome.ok && outcome.value.measurements).toEqual([
    ["Dal", "NO", 2019, "1", null, null, "measurement", 5, 3, null, null],
  ]);
});

test("measurements of years to come are found where the present year is given", () => {
  const measurements =
    "municipality,country,year,version,total\nDal,NO,2027,1,5\nVik,NO,2026,1,5\n";
  expect(gathered({ measurements }).measurements).toHaveLength(2);
  const outcome = gatherInputs(request({ measurements, thisYear: 2026 }));
  expect(outcome.ok && outcome.value.measurements).toHaveLength(1);
  expect(outcome.problems).toEqual([
    problem("yearInFuture", { row: 2, field: "year" }, 2027, { max: 2026 }),
  ]);
});

test("measurements can come from the rows of a sheet, too", () => {
  const rows = [
    ["municipality", "country", "year", "version", "total", "area1"],
    ["Dal", "NO", 2019, 1, 5, 3],
  ];
  const table = { sheet: "Ark1", lines: tableLines(rows), uncomputed: [], isTooLarge: false };
  expect(gathered({ measurements: { origin: "table", tables: [table] } }).measurements).toEqual([
    ["Dal", "NO", 2019, "1", null, null, "measurement", 5, 3, null, null],
  ]);
});

test("faults of all files come at once, each with its file", () => {
  const found = faults({
    municipality: null,
    profile: "{",
    answers: answersFile({ colour: 1 }),
    measurements: "a,b\n1,2",
    files: { answers: "a.json", profile: "p.json", measurements: "m.csv", catalogue: "c.json" },
  });
  const files = found.map(({ code, place }) => `${place.file} ${code}`);
  expect([...new Set(files)]).toEqual([
    "p.json jsonSyntax",
    "a.json unknownKey",
    "m.csv headerMissing",
  ]);
});

test("a faulty catalogue comes first, since answers are read by it", () => {
  const found = faults({
    catalogue: { kind: "csv", text: "a\n1", name: "c" },
    profile: "",
    answers: answersFile({ colour: 1 }),
    files: { answers: "a.json", profile: "p.json", catalogue: "c.csv" },
  });
  const files = new Set(found.map(({ place }) => place.file));
  expect([...files]).toEqual(["c.csv", "p.json"]);
});

test("a table without identity goes by its file's name", () => {
  const text = `area_key,area_name,criterion_id,criterion_title,criterion_cap,question_id,question_cap,text
a,A,1.1,T,6,1.1.1,6,Is there one?
`;
  const { catalogue: own } = gathered({ catalogue: { kind: "csv", text, name: "Vår Katalog 2" } });
  expect([own.id, own.version, own.name]).toEqual(["v-r-katalog-2", "1", "Vår Katalog 2"]);
});
