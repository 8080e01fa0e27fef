import { expectedTypes } from "../../src/files/expectedTypes";
import { formatProblem } from "../../src/i18n/formatProblem";
import { terminalTranslator } from "../../src/i18n/terminalTranslator";
import { en } from "../../src/i18n/texts/en";
import { nb } from "../../src/i18n/texts/nb";
import { languages } from "../../src/model/language";
import { problem } from "../../src/model/problem";
import { problemKinds, type ProblemCode } from "../../src/model/problemKinds";
import { differenceCodes } from "../../src/reconcile/difference";
import { paneTranslator } from "../support/paneTranslator";
import { sources } from "../model/sourceFiles";

const codes = Object.keys(problemKinds) as ProblemCode[];

/** What the message of every problem may name. */
const always = ["value", "field"];

/** What is kept with a problem for whoever has to look into the file, and is in no message. */
const forDevelopers: Readonly<Partial<Record<ProblemCode, readonly string[]>>> = {
  fileDamaged: ["reason"],
  jsonTooDeep: ["column"],
};

const parametersOf = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? "");

test("every code is made somewhere", () => {
  const text = sources
    .filter(({ path }) => path !== "src/model/problemKinds.ts" && !path.includes("/texts/"))
    .map((source) => source.text)
    .join("\n");
  // As a string, or as the key of a table.
  const isMade = (code: string): boolean => new RegExp(`"${code}"|^  ${code}: \\[`, "m").test(text);
  expect(codes.filter((code) => !isMade(code))).toEqual([]);
});

test("pane and terminal have every message in every language", () => {
  for (const translator of [terminalTranslator, paneTranslator]) {
    for (const language of languages) {
      const { find } = translator(language);
      expect(codes.filter((code) => find(`problem.${code}`) === null)).toEqual([]);
    }
  }
});

test("every parameter is in the problem's message, and no other", () => {
  for (const texts of [nb, en] as readonly Readonly<Record<string, string>>[]) {
    for (const code of codes) {
      const named = parametersOf(texts[`problem.${code}`] ?? "").filter(
        (name) => !always.includes(name),
      );
      const known = [...named, ...(forDevelopers[code] ?? [])];
      expect([code, ...new Set(known)].sort()).toEqual([code, ...problemKinds[code].params].sort());
    }
  }
});

test("every message and every difference is of a code that there is", () => {
  const of = (start: string): string[] =>
    Object.keys(nb)
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(start.length));
  expect(of("problem.").sort()).toEqual([...codes].sort());
  expect(of("difference.").sort()).toEqual([...differenceCodes].sort());
});

test("every type that a value can be wrong for has a name in every language", () => {
  for (const text of [nb, en] as readonly Readonly<Record<string, string>>[]) {
    expect(expectedTypes.filter((type) => !text[`type.${type}`])).toEqual([]);
  }
  const fault = problem("wrongType", {}, 5, { expected: "cell" });
  expect(formatProblem(fault, terminalTranslator("nb"))).toContain("et tall, en tekst, true");
});
