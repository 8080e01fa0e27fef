import fc from "fast-check";
import { blankAnswer, findingKinds, isBlankAnswer, type Answer } from "../../src/model/answers";
import { allQuestions } from "../../src/model/catalogue";
import { noPhase, phases } from "../../src/model/phase";
import { noVerdict } from "../../src/model/verdict";
import { countries } from "../../src/model/measurement";
import { isBlank } from "../../src/model/rawCell";
import {
  parseAnswersFile,
  serializeAnswersFile,
  type AnswersFile,
} from "../../src/files/answersFile";
import { cellText, rawCell } from "./arbitraries";
import { smallCatalogue } from "./smallCatalogue";

const minimal = {
  format: "kompassbok-answers/1",
  municipality: { name: "Karasjok" },
  round: { year: 2019 },
  catalogue: { id: "small", version: "1" },
  answers: {},
};

const parse = (text: string) => parseAnswersFile(text, smallCatalogue);

function parseWith(changes: object) {
  return parse(JSON.stringify({ ...minimal, ...changes }));
}

function parseAnswer(answer: unknown) {
  return parseWith({ answers: { "1.1.1": answer } });
}

/** The faults as [code, place, value, params] without what is empty. */
function faults(outcome: ReturnType<typeof parse>) {
  return outcome.problems.map(({ code, place, value, params }) => ({
    code,
    ...place,
    ...(value === null ? {} : { value }),
    ...(Object.keys(params).length === 0 ? {} : { params }),
  }));
}

describe("parseAnswersFile", () => {
  test("fills in what is left out", () => {
    expect(parseWith({})).toEqual({
      ok: true,
      problems: [],
      value: {
        municipality: { name: "Karasjok", country: "NO", population: null },
        round: { year: 2019, evaluators: [] },
        phase: noPhase,
        label: "",
        answers: {},
        freeFindings: [],
        verdict: noVerdict,
        targets: {},
      },
    });
  });

  test("takes the design's example, a byte order mark and CRLF", () => {
    const text = JSON.stringify(
      {
        ...minimal,
        municipality: { name: " Karasjok ", country: "NO", population: 2600 },
        round: { year: 2019, evaluators: ["Ann", ""] },
        answers: {
          "1.1.1": {
            system: 3,
            extent: 2,
            result: 1,
            evaluation: 0,
            direct: null,
            notApplicable: null,
            evidence: "",
            comment: "one\r\ntwo\rthree",
            finding: { kind: "weakness", text: "" },
            reviewNote: "",
          },
        },
      },
      null,
      2,
    );
    const outcome = parse(`\uFEFF${text.replaceAll("\n", "\r\n")}`);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        municipality: { name: "Karasjok", population: 2600 },
        round: { evaluators: ["Ann"] },
        answers: {
          "1.1.1": {
            system: 3,
            direct: null,
            comment: "one\ntwo\nthree",
            finding: { kind: "weakness", text: "" },
          },
        },
      },
    });
  });

  test("absent, null and empty are blank, and a blank answer is absent", () => {
    for (const blank of [null, "", {}, { system: null, direct: "", comment: null, finding: "" }]) {
      expect(parseAnswer(blank)).toMatchObject({ ok: true, value: { answers: {} } });
    }
    expect(
      parseWith({
        municipality: { name: "A", country: "", population: "" },
        round: { year: 2019, evaluators: null },
        label: null,
        findings: [{ area: "users", kind: "", text: null }],
      }),
    ).toMatchObject({ ok: true, value: { label: "", freeFindings: [] } });
  });

  test.each([
    [5, 5],
    [-1, -1],
    ["3", "3"],
    [" ", " "],
    [true, true],
    [false, false],
    [{ error: "#N/A" }, { error: "#N/A" }],
    [{ error: "#DIV/0!" }, { error: "#DIV/0!" }],
  ])("keeps %j in a level as a pasted cell would", (given, kept) => {
    expect(parseAnswer({ system: given })).toMatchObject({
      ok: true,
      value: { answers: { "1.1.1": { system: kept } } },
    });
  });

  test.each([
    [true, "x"],
    ["x", "x"],
    ["X", "X"],
    [false, false],
    ["TRUE", "TRUE"],
    [1, 1],
  ])("reads the mark %j as %j", (given, kept) => {
    expect(parseAnswer({ notApplicable: given })).toMatchObject({
      ok: true,
      value: { answers: { "1.1.1": { notApplicable: kept } } },
    });
  });

  test("reads the field of earlier files as a remark", () => {
    const remarkOf = (answer: object) => parseAnswer({ system: 1, ...answer });
    const remark = (expected: string) => ({
      ok: true,
      value: { answers: { "1.1.1": { remark: expected, reply: "" } } },
    });
    expect(remarkOf({ reviewNote: "Two days" })).toMatchObject(remark("Two days"));
    expect(remarkOf({ remark: "Nine", reviewNote: "Two days" })).toMatchObject(
      remark("Nine\nTwo days"),
    );
    expect(remarkOf({ remark: "a".repeat(32_767), reviewNote: "b" })).toMatchObject({
      ok: false,
      problems: [{ code: "textTooLong", params: { max: 32_767, length: 32_769 } }],
    });
  });

  test("reads the phase with its dates, and names what is none", () => {
    const phase = { current: "factCheck", draft: "2026-11-02", factCheck: "2026-11-30", final: "" };
    expect(parseWith({ phase })).toMatchObject({
      ok: true,
      value: { phase: { current: "factCheck", draft: 46_328, factCheck: 46_356, final: null } },
    });
    expect(parseWith({})).toMatchObject({ ok: true, value: { phase: noPhase } });
    const wrong = { current: "done", draft: "30.11.2026", factCheck: "2026-02-30", final: 46_356 };
    expect(faults(parseWith({ phase: wrong })).map(({ code, field }) => [code, field])).toEqual([
      ["notAllowed", "phase.current"],
      ["notAllowed", "phase.draft"],
      ["notAllowed", "phase.factCheck"],
      ["wrongType", "phase.final"],
    ]);
  });

  test("keeps a finding's text that has no kind", () => {
    expect(parseAnswer({ finding: { text: "why" } })).toMatchObject({
      ok: true,
      value: { answers: { "1.1.1": { finding: { kind: "", text: "why" } } } },
    });
  });

  const kinds = findingKinds.join(", ");
  const cellMax = 9.99999999999999e307;

  test.each<[string, unknown, object]>([
    ["unknown dimension", { sytem: 3 }, { code: "unknownKey", field: "sytem", value: 3 }],
    [
      "text as number",
      { comment: 5 },
      { code: "wrongType", field: "comment", value: 5, params: { expected: "text" } },
    ],
    [
      "list as level",
      { system: [3] },
      { code: "wrongType", field: "system", value: "[…]", params: { expected: "cell" } },
    ],
    [
      "unknown error",
      { system: { error: "#OOPS" } },
      {
        code: "notAllowed",
        field: "system.error",
        value: "#OOPS",
        params: { allowed: "#NULL!, #DIV/0!, #VALUE!, #REF!, #NAME?, #NUM!, #N/A" },
      },
    ],
    ["object as level", { system: { level: 3 } }, { code: "missingKey", field: "system.error" }],
    [
      "finding as text",
      { finding: "weak" },
      { code: "wrongType", field: "finding", value: "weak", params: { expected: "object" } },
    ],
    [
      "finding as list",
      { finding: [] },
      { code: "wrongType", field: "finding", value: "[…]", params: { expected: "object" } },
    ],
    [
      "unknown kind",
      { finding: { kind: "bad" } },
      { code: "notAllowed", field: "finding.kind", value: "bad", params: { allowed: kinds } },
    ],
    [
      "kind as number",
      { finding: { kind: 1 } },
      { code: "wrongType", field: "finding.kind", value: 1, params: { expected: "text" } },
    ],
    [
      "bell",
      { comment: "a\u0007b" },
      {
        code: "textCharacters",
        field: "comment",
        value: "a\uFFFDb",
        params: { character: "U+0007", position: 2 },
      },
    ],
    [
      "lone surrogate",
      { system: "\ud800" },
      {
        code: "textCharacters",
        field: "system",
        value: "\uFFFD",
        params: { character: "U+D800", position: 1 },
      },
    ],
    [
      "too long",
      { evidence: "e".repeat(32_768) },
      {
        code: "textTooLong",
        field: "evidence",
        value: `${"e".repeat(40)}…`,
        params: { max: 32_767, length: 32_768 },
      },
    ],
  ])("names %s in an answer", (_, answer, { field, ...fault }: { field?: string }) => {
    const outcome = parseAnswer(answer);
    expect(outcome.ok).toBe(false);
    expect(faults(outcome)).toContainEqual({ ...fault, field: `answers.1.1.1.${field}` });
  });

  test.each<[string, object, object]>([
    ["no name", { municipality: {} }, { code: "missingKey", field: "municipality.name" }],
    [
      "blank name",
      { municipality: { name: " " } },
      { code: "missingValue", field: "municipality.name", value: "" },
    ],
    [
      "long name",
      { municipality: { name: "n".repeat(101) } },
      {
        code: "textTooLong",
        field: "municipality.name",
        value: `${"n".repeat(40)}…`,
        params: { max: 100, length: 101 },
      },
    ],
    [
      "country",
      { municipality: { name: "A", country: "FI" } },
      {
        code: "notAllowed",
        field: "municipality.country",
        value: "FI",
        params: { allowed: "NO, SE, DK" },
      },
    ],
    [
      "population 0",
      { municipality: { name: "A", population: 0 } },
      {
        code: "outOfRange",
        field: "municipality.population",
        value: 0,
        params: { min: 1, max: 20_000_000 },
      },
    ],
    [
      "population 1.5",
      { municipality: { name: "A", population: 1.5 } },
      {
        code: "notWhole",
        field: "municipality.population",
        value: 1.5,
        params: { min: 1, max: 20_000_000 },
      },
    ],
    [
      "year as text",
      { round: { year: "2019" } },
      { code: "wrongType", field: "round.year", value: "2019", params: { expected: "number" } },
    ],
    [
      "year 1989",
      { round: { year: 1989 } },
      { code: "outOfRange", field: "round.year", value: 1989, params: { min: 1990, max: 2100 } },
    ],
    [
      "21 evaluators",
      { round: { year: 2019, evaluators: Array(21).fill("A") } },
      { code: "tooMany", field: "round.evaluators", value: "[…]", params: { max: 20, count: 21 } },
    ],
    [
      "evaluator as number",
      { round: { year: 2019, evaluators: ["A", 7] } },
      { code: "wrongType", field: "round.evaluators.1", value: 7, params: { expected: "text" } },
    ],
    [
      "another catalogue",
      { catalogue: { id: "other", version: "1" } },
      {
        code: "wrongCatalogue",
        field: "catalogue.id",
        value: "other",
        params: { expected: "small" },
      },
    ],
    [
      "another version",
      { catalogue: { id: "small", version: "2" } },
      { code: "wrongCatalogue", field: "catalogue.version", value: "2", params: { expected: "1" } },
    ],
    [
      "long label",
      { label: "l".repeat(121) },
      {
        code: "textTooLong",
        field: "label",
        value: `${"l".repeat(40)}…`,
        params: { max: 120, length: 121 },
      },
    ],
    [
      "answers as list",
      { answers: [] },
      { code: "wrongType", field: "answers", value: "[…]", params: { expected: "object" } },
    ],
    [
      "unknown question",
      { answers: { "9.9.9": {} } },
      { code: "unknownQuestion", field: "answers.9.9.9", value: "9.9.9" },
    ],
    [
      "toString",
      { answers: { toString: {} } },
      { code: "unknownQuestion", field: "answers.toString", value: "toString" },
    ],
    [
      "unknown area",
      { findings: [{ area: "zoo" }] },
      {
        code: "notAllowed",
        field: "findings.0.area",
        value: "zoo",
        params: { allowed: "democracy, users" },
      },
    ],
    [
      "verdict on an unknown area",
      { verdict: { areas: { zoo: "Good" } } },
      { code: "unknownArea", field: "verdict.areas.zoo", value: "zoo" },
    ],
    [
      "verdict that no cell can hold",
      { verdict: { whole: "a".repeat(32_768) } },
      {
        code: "textTooLong",
        field: "verdict.whole",
        value: `${"a".repeat(40)}…`,
        params: { max: 32_767, length: 32_768 },
      },
    ],
    [
      "finding without area",
      { findings: [{ kind: "strength" }] },
      { code: "missingKey", field: "findings.0.area" },
    ],
    ["unknown key", { extra: 1 }, { code: "unknownKey", field: "extra", value: 1 }],
    [
      "inherited key",
      { hasOwnProperty: 1 },
      { code: "unknownKey", field: "hasOwnProperty", value: 1 },
    ],
    [
      "other format",
      { format: "kompassbok-answers/2" },
      {
        code: "wrongFormat",
        field: "format",
        value: "kompassbok-answers/2",
        params: { expected: "kompassbok-answers/1" },
      },
    ],
  ])("names %s", (_, changes, fault) => {
    const outcome = parseWith(changes);
    expect(outcome.ok).toBe(false);
    expect(faults(outcome)).toEqual([fault]);
  });

  test.each<[string, string, object[]]>([
    ["", "nothing", [{ code: "emptyFile" }]],
    ["\uFEFF \n", "blanks", [{ code: "emptyFile" }]],
    [
      '{"format": 1,\n  "a" 2}',
      "broken JSON",
      [{ code: "jsonSyntax", row: 2, value: "2}", params: { column: 7 } }],
    ],
    ['{"a":', "half a file", [{ code: "jsonSyntax", row: 1, value: "", params: { column: 6 } }]],
    [
      "[".repeat(40) + "]".repeat(40),
      "deep lists",
      [{ code: "jsonTooDeep", row: 1, params: { max: 32, column: 34 } }],
    ],
    [
      "[]",
      "a list",
      [
        {
          code: "wrongFormat",
          field: "format",
          value: "[…]",
          params: { expected: "kompassbok-answers/1" },
        },
      ],
    ],
    [
      '{"answers": {"1.1.1": {"system": 9, "sistem": 9}}}',
      "no format",
      [{ code: "wrongFormat", field: "format", params: { expected: "kompassbok-answers/1" } }],
    ],
    [
      " ".repeat(5_000_001),
      "a huge file",
      [{ code: "fileTooLong", params: { max: 5_000_000, length: 5_000_001 } }],
    ],
  ])("refuses %.20j: %s", (text, _, expected) => {
    const outcome = parse(text);
    expect(outcome.ok).toBe(false);
    expect(faults(outcome)).toEqual(expected);
  });

  test("names a number that JSON reads as infinite", () => {
    const text = JSON.stringify({ ...minimal, answers: { "1.1.1": { direct: 17 } } });
    expect(faults(parse(text.replace("17", "-1e999")))).toEqual([
      {
        code: "outOfRange",
        field: "answers.1.1.1.direct",
        value: "-Infinity",
        params: { min: -cellMax, max: cellMax },
      },
    ]);
  });

  test("names keys that stand twice, which JSON.parse would drop", () => {
    const text = JSON.stringify({ ...minimal, answers: { "1.1.1": { system: 1 } } });
    const twice = text.replace('{"system":1}', '{"system":1,"system":2},"1.1.1":{"extent":1}');
    expect(faults(parse(twice))).toEqual([
      { code: "doubledKey", field: "answers.1.1.1.system" },
      { code: "doubledKey", field: "answers.1.1.1" },
    ]);
  });

  test.each(["__proto__", "constructor", "prototype"])("refuses the key %s", (key) => {
    const text = JSON.stringify({ ...minimal, label: "?" });
    const outcome = parse(text.replace('"label"', `"${key}":{"polluted":1},"label"`));
    expect(faults(outcome)).toEqual([{ code: "unknownKey", field: key }]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test("names all faults at once", () => {
    const outcome = parseWith({
      municipality: { population: "many" },
      round: {},
      answers: { "9.9.9": { system: [] }, "1.1.1": { sistem: 1, finding: { kind: "?" } } },
      extra: true,
    });
    expect(outcome.problems.map(({ code, place }) => `${code} ${place.field}`).sort()).toEqual([
      "missingKey municipality.name",
      "missingKey round.year",
      "notAllowed answers.1.1.1.finding.kind",
      "unknownKey answers.1.1.1.sistem",
      "unknownKey extra",
      "unknownQuestion answers.9.9.9",
      "wrongType answers.9.9.9.system",
      "wrongType municipality.population",
    ]);
  });
});

const name = cellText.map((text) => text.trim()).filter((text) => text !== "");

const answer: fc.Arbitrary<Answer> = fc.record({
  system: rawCell,
  extent: rawCell,
  result: rawCell,
  evaluation: rawCell,
  direct: rawCell,
  notApplicable: rawCell,
  evidence: cellText,
  comment: cellText,
  finding: fc.record({ kind: fc.constantFrom("" as const, ...findingKinds), text: cellText }),
  remark: cellText,
  reply: cellText,
});

const phaseDate = fc.option(fc.integer({ min: 36_526, max: 73_415 }));

const answersFile: fc.Arbitrary<AnswersFile> = fc.record({
  municipality: fc.record({
    name,
    country: fc.constantFrom(...countries),
    population: fc.option(fc.integer({ min: 1, max: 20_000_000 })),
  }),
  round: fc.record({
    year: fc.integer({ min: 1990, max: 2100 }),
    evaluators: fc.array(name, { maxLength: 20 }),
  }),
  phase: fc.record({
    current: fc.option(fc.constantFrom(...phases)),
    draft: phaseDate,
    factCheck: phaseDate,
    final: phaseDate,
  }),
  label: cellText,
  answers: fc
    .array(fc.tuple(fc.constantFrom(...allQuestions(smallCatalogue).map(({ id }) => id)), answer))
    .map((entries) => Object.fromEntries(entries)),
  targets: fc
    .array(
      fc.tuple(
        fc.constantFrom(
          ...smallCatalogue.areas.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
        ),
        rawCell.filter((cell) => !isBlank(cell)),
      ),
    )
    .map((entries) => Object.fromEntries(entries)),
  freeFindings: fc.array(
    fc
      .record({
        areaKey: fc.constantFrom("democracy", "users"),
        kind: fc.constantFrom(null, ...findingKinds),
        text: cellText,
      })
      .filter(({ kind, text }) => !isBlank(kind) || text !== ""),
  ),
  verdict: fc.record({
    whole: cellText,
    areas: fc
      .record({ democracy: cellText, users: cellText }, { requiredKeys: [] })
      .map((some) => Object.fromEntries(Object.entries(some).filter(([, each]) => each !== ""))),
  }),
});

/** TRUE and FALSE as marks are invalid, and come back as texts that are as invalid. */
function withTextMarks(answers: AnswersFile["answers"]): AnswersFile["answers"] {
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([, given]) => !isBlankAnswer(given))
      .map(([id, given]) => {
        const mark = given.notApplicable;
        return [
          id,
          {
            ...given,
            notApplicable: typeof mark === "boolean" ? String(mark).toUpperCase() : mark,
          },
        ];
      }),
  );
}

describe("parseAnswersFile on anything", () => {
  const keys = fc.constantFrom(
    "1.1.1",
    "system",
    "finding",
    "kind",
    "error",
    "area",
    "text",
    "name",
  );
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      rawCell,
      fc.array(tie("tree"), { maxLength: 3 }),
      fc.dictionary(keys, tie("tree"), { maxKeys: 4 }),
    ),
  }));

  test("gives a value or faults, and never throws", () => {
    const part = fc.constantFrom(
      "municipality",
      "round",
      "catalogue",
      "label",
      "answers",
      "findings",
      "verdict",
    );
    fc.assert(
      fc.property(part, tree, (key, content) => {
        const outcome = parseWith({ [key]: content });
        expect(outcome.ok).toBe(outcome.problems.length === 0);
      }),
      { numRuns: 1000 },
    );
  });

  test("names any number of faults without a throw", () => {
    const text = JSON.stringify({ ...minimal, label: 1 });
    const outcome = parse(text.replace('"label":1', Array(300_000).fill('"label":""').join()));
    expect(outcome.problems).toHaveLength(299_999);
  });

  test("does not look into a list that is too long", () => {
    expect(faults(parseWith({ findings: Array(1001).fill(0) }))).toEqual([
      { code: "tooMany", field: "findings", value: "[…]", params: { max: 1000, count: 1001 } },
    ]);
  });
});

describe("serializeAnswersFile", () => {
  const blank: AnswersFile = {
    municipality: { name: "A", country: "SE", population: null },
    round: { year: 2020, evaluators: [] },
    phase: noPhase,
    label: "",
    answers: {},
    freeFindings: [],
    verdict: noVerdict,
    targets: {},
  };

  test("is read back as it was", () => {
    fc.assert(
      fc.property(answersFile, (file) => {
        const outcome = parse(serializeAnswersFile(file, smallCatalogue));
        expect(outcome).toEqual({
          ok: true,
          problems: [],
          value: { ...file, answers: withTextMarks(file.answers) },
        });
      }),
      { numRuns: 500 },
    );
  });

  test("is stable, in the catalogue's order, and without blanks", () => {
    const answers = {
      "2.1.1": { ...blankAnswer, system: 4 },
      "1.1.2": blankAnswer,
      "1.1.1": { ...blankAnswer, comment: "c", notApplicable: true },
    };
    expect(serializeAnswersFile({ ...blank, answers }, smallCatalogue)).toBe(`{
  "format": "kompassbok-answers/1",
  "municipality": {
    "name": "A",
    "country": "SE"
  },
  "round": {
    "year": 2020
  },
  "catalogue": {
    "id": "small",
    "version": "1"
  },
  "answers": {
    "1.1.1": {
      "notApplicable": "TRUE",
      "comment": "c"
    },
    "2.1.1": {
      "system": 4
    }
  }
}
`);
  });

  test("writes what reading refuses as it is, so that it is named and not lost", () => {
    const file: AnswersFile = {
      ...blank,
      answers: {
        "1.1.1": { ...blankAnswer, finding: { kind: { unknown: "bad" }, text: "" } },
        "9.9.9": { ...blankAnswer, system: 1 },
      },
      freeFindings: [{ areaKey: "users", kind: { error: "#REF!" }, text: "" }],
    };
    const outcome = parse(serializeAnswersFile(file, smallCatalogue));
    expect(faults(outcome)).toMatchObject([
      { code: "notAllowed", field: "answers.1.1.1.finding.kind", value: "bad" },
      { code: "unknownQuestion", field: "answers.9.9.9" },
      { code: "wrongType", field: "findings.0.kind" },
    ]);
  });
});
