import { formatPlace, formatProblem } from "../../src/i18n/formatProblem";
import { terminalTranslator } from "../../src/i18n/terminalTranslator";
import { nb } from "../../src/i18n/texts/nb";
import { languages } from "../../src/model/language";
import { problem, type Place, type Problem } from "../../src/model/problem";
import type { ProblemCode } from "../../src/model/problemKinds";
import type { RawCell } from "../../src/model/rawCell";

test.each<[Place, string, string]>([
  [{}, "", ""],
  [{ file: "a.json" }, "a.json", "a.json"],
  [{ file: "a.csv", row: 4, field: "total" }, "a.csv, rad 4, total", "a.csv, row 4, total"],
  [{ row: 1 }, "rad 1", "row 1"],
  [{ sheet: "1 Demokrati" }, "1 Demokrati", "1 Demokrati"],
  [{ sheet: "Ark 1", cell: "E20" }, "Ark 1!E20", "Ark 1!E20"],
  [{ cell: "E20" }, "E20", "E20"],
  [{ question: "1.1.1", field: "extent" }, "1.1.1 Omfang", "1.1.1 Extent"],
  [{ question: "1.1.1" }, "1.1.1", "1.1.1"],
  [{ field: "round.year" }, "round.year", "round.year"],
  [
    { file: "a.xlsx", sheet: "S", cell: "E20", question: "1.1.1", field: "system" },
    "a.xlsx, S!E20, 1.1.1 System",
    "a.xlsx, S!E20, 1.1.1 System",
  ],
])("the place %j", (place, norwegian, english) => {
  expect(formatPlace(place, terminalTranslator("nb"))).toBe(norwegian);
  expect(formatPlace(place, terminalTranslator("en"))).toBe(english);
});

test("a message says where, what stands there, what is allowed and how to fix it", () => {
  const fault = problem(
    "level",
    { sheet: "1 Demokrati", cell: "E20", question: "1.1.1", field: "system" },
    "3",
  );
  expect(formatProblem(fault, terminalTranslator("en"))).toBe(
    "1 Demokrati!E20, 1.1.1 System: “3” is not a level. Type 0, 1, 2, 3 or 4 as a number, or leave the cell empty.",
  );
  const direct = problem("direct", { question: "1.1.1", field: "direct" }, 7, { cap: 2.5 });
  expect(formatProblem(direct, terminalTranslator("en"))).toBe(
    "1.1.1 Direct: “7” is not a valid number of points. Type a number from 0 to 2.5, or leave the cell empty.",
  );
  expect(formatProblem(problem("emptyFile", {}), terminalTranslator("nb"))).toBe(
    "Filen er tom. Velg en annen.",
  );
});

test.each<[RawCell, string]>([
  [true, "“TRUE”"],
  [{ error: "#N/A" }, "“#N/A”"],
  [2.5, "“2.5”"],
  [" ", "“ ”"],
  ["{{cap}} $t(problem.level)", "“{{cap}} $t(problem.level)”"],
  ["<b>&", "“<b>&”"],
])("the value %j is shown as it stands", (value, shown) => {
  expect(formatProblem(problem("notApplicable", {}, value), terminalTranslator("en"))).toContain(
    shown,
  );
});

test("a long value is shortened, a short one is not", () => {
  const message = (length: number) =>
    formatProblem(problem("level", {}, "a".repeat(length)), terminalTranslator("en"));
  expect(message(80)).toContain(`“${"a".repeat(80)}”`);
  expect(message(81)).toContain(`“${"a".repeat(79)}…”`);
  expect(message(30_000).length).toBeLessThan(200);
});

test("nothing of a file steers the terminal, breaks the line or fills the screen", () => {
  const hostile = "\u001b]0;owned\u0007\u009b31m\nfake: line\u202e";
  const of = (text: string) =>
    formatProblem(
      problem("notAllowed", { file: text, sheet: text, row: 2, field: text }, text, {
        allowed: text,
      }),
      terminalTranslator("en"),
    );
  expect(of(hostile)).not.toMatch(/[\p{Cc}\u202e]/u);
  expect(of(hostile)).toContain("�]0;owned��31m fake: line�");
  expect(of("a".repeat(100_000)).length).toBeLessThan(2000);
});

test("every message ends as a sentence, and says more than that something is wrong", () => {
  const messages = Object.entries(nb).filter(([key]) => key.startsWith("problem."));
  for (const [key, text] of messages)
    expect([key, text]).toEqual([key, expect.stringMatching(/[.]$/)]);
  for (const language of languages) {
    const of = (code: ProblemCode, params: Problem["params"] = {}) =>
      formatProblem({ code, place: {}, value: "q", params }, terminalTranslator(language));
    expect(of("country")).toMatch(/NO, SE (eller|or) DK/);
    expect(of("notAllowed", { allowed: "NO, SE, DK" })).toContain("NO, SE, DK");
    expect(of("notWhole", { min: 1990, max: 2100 })).toMatch(/1990.*2100/);
    expect(of("textTooLong", { max: 100, length: 300 })).toMatch(/300.*100/);
    expect(of("yearDiffers", { expected: 2019 })).toMatch(/q.*2019/);
    expect(of("fileExists")).toContain("--force");
  }
});

test("what is missing or too many is named in the reader's language", () => {
  const empty = problem("catalogueEmpty", { field: "a" }, null, { what: "areas" });
  expect(formatProblem(empty, terminalTranslator("nb"))).toBe(
    "a: Her er det ingen områder. Legg dem til.",
  );
  expect(formatProblem(empty, terminalTranslator("en"))).toBe(
    "a: There are no areas here. Add them.",
  );
});
