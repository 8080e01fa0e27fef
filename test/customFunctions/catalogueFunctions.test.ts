import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { cap, question } from "../../src/customFunctions/catalogueFunctions";
import { allQuestions } from "../../src/model/catalogue";
import { languages } from "../../src/model/language";
import { errorOf, installCustomFunctions, setDisplayLanguage } from "./excelHost";

beforeAll(installCustomFunctions);
beforeEach(() => setDisplayLanguage("en-GB"));

test("every question's cap and text, in one call", () => {
  for (const language of languages) {
    const questions = allQuestions(builtinCatalogue(language));
    const ids = questions.map(({ id }) => [id]);
    expect(cap(ids)).toEqual(questions.map((asked) => [asked.cap]));
    expect(question(ids, language)).toEqual(questions.map(({ text }) => [text]));
  }
});

test("without a language, a question is in Excel's, or else in English", () => {
  const text = (language: (typeof languages)[number]) =>
    allQuestions(builtinCatalogue(language))[0]!.text;
  for (const [tag, language] of [
    ["nb-NO", "nb"],
    ["en-US", "en"],
    ["fi-FI", "en"],
  ] as const) {
    setDisplayLanguage(tag);
    expect(question([["1.1.1"]])).toEqual([[text(language)]]);
    expect(question([["1.1.1"]], "")).toEqual([[text(language)]]);
    expect(question([["1.1.1"]], "NB")).toEqual([[text("nb")]]);
  }
});

test("a blank id gives a blank answer", () => {
  expect(cap([["1.1.1"], [""], [null]]).slice(1)).toEqual([[""], [""]]);
});

test.each(["9.9.9", 1.1, "1.1", true, "toString"])("the unknown id %j is #N/A", (id) => {
  for (const lookUp of [cap, question]) {
    expect(errorOf(() => lookUp([[id]]))).toEqual({
      code: "#N/A",
      message: expect.stringContaining("has no question") as string,
    });
  }
});

test("in a range, only the unknown id has the error", () => {
  const [known, unknown] = cap([["1.1.1"], ["9.9.9"]]);
  expect(known).toEqual([expect.any(Number)]);
  expect(unknown).toEqual([expect.objectContaining({ code: "#N/A" })]);
});

test("an unknown language is an error", () => {
  const { code, message } = errorOf(() => question([["1.1.1"]], "sv"));
  expect([code, message]).toEqual([
    "#VALUE!",
    "“sv” is not a supported language. Allowed: nb, en.",
  ]);
  expect(errorOf(() => question([["1.1.1"]], [["nb"], ["en"]])).message).toContain("single cell");
});
