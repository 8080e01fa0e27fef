import ts from "typescript";
import { terminalTranslator } from "../../src/i18n/terminalTranslator";
import { en } from "../../src/i18n/texts/en";
import { nb } from "../../src/i18n/texts/nb";
import { functionHelp } from "../../src/i18n/texts/nb/functionHelp";
import { languages, type Language } from "../../src/model/language";
import { nodesOf, sources } from "../model/sourceFiles";
import { bannedWords } from "../support/bannedWords";

const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = { nb, en };
const keys = Object.keys(nb);

const parametersOf = (text: string): string[] =>
  [...text.matchAll(/\{\{(.*?)\}\}/g)].map((match) => match[1] ?? "").sort();

/** Texts of a language that break a rule, with their keys; a test expects none. */
const offenders = (language: Language, breaks: (text: string) => boolean): string[] =>
  Object.entries(texts[language])
    .filter(([, text]) => breaks(text))
    .map(([key, text]) => `${key}: ${text}`);

test("every language has every key, in the same order", () => {
  for (const language of languages) expect(Object.keys(texts[language])).toEqual(keys);
});

test("every language has the same parameters in each text", () => {
  for (const key of keys) {
    const found = languages.map((language) => parametersOf(texts[language][key] ?? ""));
    expect([key, ...found]).toEqual([key, ...found.map(() => found[0])]);
    for (const name of found[0] ?? [])
      expect([key, name]).toEqual([key, expect.stringMatching(/^\w+$/)]);
  }
});

describe.each(languages)("texts in %s", (language) => {
  test("none is empty, or has blanks where none belong", () => {
    expect(offenders(language, (text) => text.trim() === "")).toEqual([]);
    expect(offenders(language, (text) => /\s{2}|[^\S ]| [,;]| \.(?!\w)/u.test(text))).toEqual([]);
    const beforeNumber = ["method.weightsWrong"];
    const untrimmed = offenders(language, (text) => text !== text.trim());
    expect(untrimmed.map((line) => line.split(":")[0])).toEqual(beforeNumber);
  });

  test("braces and quotation marks are pairs of the language's own", () => {
    const marks = { nb: /["'“”‘]/, en: /["«»‘]|(?<!\w)'/ }[language];
    expect(offenders(language, (text) => marks.test(text))).toEqual([]);
    expect(offenders(language, (text) => /[{}]/.test(text.replace(/\{\{\w+\}\}/g, "")))).toEqual(
      [],
    );
    const pairs = [
      ["«", "»"],
      ["“", "”"],
      ["(", ")"],
    ] as const;
    for (const [open, close] of pairs) {
      const isUneven = (text: string) => text.split(open).length !== text.split(close).length;
      expect(offenders(language, isUneven)).toEqual([]);
    }
  });

  test("nothing is left untranslated", () => {
    const foreign = {
      nb: /\b(the|of|and|with|is|are|must|cannot|missing|points|sheet)\b/i,
      en: /[æøåÆØÅ]|\b(og|som|er|ikke|skal|poeng|arket|mangler|høyst)\b/,
    }[language];
    const words = (text: string) => text.replace(/\{\{\w+\}\}/g, "");
    expect(offenders(language, (text) => foreign.test(words(text)))).toEqual([]);
  });

  test("one word for one thing", () => {
    expect(offenders(language, (text) => bannedWords[language].test(text))).toEqual([]);
  });

  test("texts are filled in as they are, without escaping", () => {
    const t = terminalTranslator(language);
    const text = t("problem.level", { value: `<a> & "b" {{c}} $t(status.empty)` });
    expect(text).toContain(`<a> & "b"`);
    expect(text).not.toContain("&amp;");
  });

  test("plurals", () => {
    const t = terminalTranslator(language);
    expect([0, 1, 2].map((count) => t("terminal.problems", { count }))).toEqual(
      { nb: ["0 feil:", "1 feil:", "2 feil:"], en: ["0 errors:", "1 error:", "2 errors:"] }[
        language
      ],
    );
  });
});

test("what Excel shows beside a custom function keeps to the same words", () => {
  const help = Object.values(functionHelp).flatMap(({ description, parameters }) => [
    description,
    ...Object.values(parameters),
  ]);
  expect(help.filter((text) => bannedWords.nb.test(text))).toEqual([]);
});

test("a key is known by itself, not by what every object has", () => {
  expect(
    ["problem.level", "toString", "problem.", ""].map(
      (key) => terminalTranslator("nb").find(key) !== null,
    ),
  ).toEqual([true, false, false, false]);
});

test("every text is in use", () => {
  const literals = new Set<string>();
  const starts: string[] = [];
  const ends: string[] = [];
  for (const source of sources.filter(({ path }) => !path.startsWith("src/i18n/texts/"))) {
    for (const node of nodesOf(source)) {
      if (ts.isStringLiteralLike(node)) literals.add(node.text);
      if (!ts.isTemplateExpression(node)) continue;
      const end = node.templateSpans.at(-1)?.literal.text ?? "";
      if (/^\w+\./.test(node.head.text)) starts.push(node.head.text);
      else if (node.head.text === "") ends.push(end);
    }
  }
  const isUsed = (key: string): boolean => {
    const base = key.replace(/_(one|other)$/, "");
    return (
      literals.has(base) ||
      starts.some((start) => key.startsWith(start)) ||
      ends.some(
        (end) =>
          end.startsWith(".") && key.endsWith(end) && literals.has(key.slice(0, -end.length)),
      )
    );
  };
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});

test("a translator is the same for good", () => {
  for (const language of languages)
    expect(terminalTranslator(language)).toBe(terminalTranslator(language));
  expect(languages.map((language) => terminalTranslator(language)("sheet.overview"))).toEqual([
    "Oversikt",
    "Overview",
  ]);
});
