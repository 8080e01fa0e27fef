import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import type { Catalogue } from "../../src/model/catalogue";
import { languages } from "../../src/model/language";
import { parseCatalogueJson, serializeCatalogue } from "../../src/files/catalogueFile";
import { shortNameOf } from "../../src/files/shortName";
import { smallCatalogue } from "./smallCatalogue";

/** The small catalogue's JSON after a change. */
function changed(change: (content: Content) => void): string {
  const content = JSON.parse(serializeCatalogue(smallCatalogue)) as Content;
  change(content);
  return JSON.stringify(content);
}

interface Content {
  [key: string]: unknown;
  areas: {
    [key: string]: unknown;
    criteria: { [key: string]: unknown; questions: Record<string, unknown>[] }[];
  }[];
}

function firstQuestion(content: Content): Record<string, unknown> {
  const question = content.areas[0]?.criteria[0]?.questions[0];
  if (!question) throw new Error("no question");
  return question;
}

function faults(text: string): string[] {
  const outcome = parseCatalogueJson(text);
  expect(outcome.ok).toBe(false);
  return outcome.problems.map(({ code, place }) => `${code} ${place.field ?? ""}`.trim());
}

describe("a catalogue as JSON", () => {
  test.each<[string, Catalogue]>([
    ["small", smallCatalogue],
    ...languages.map((language): [string, Catalogue] => [language, builtinCatalogue(language)]),
  ])("is read back as it was: %s", (_, catalogue) => {
    expect(parseCatalogueJson(serializeCatalogue(catalogue))).toEqual({
      ok: true,
      problems: [],
      value: catalogue,
    });
  });

  test("an area's id is its position, its short name the first words of its name", () => {
    const text = changed(({ areas }) => {
      for (const area of areas) {
        delete area.id;
        area.shortName = null;
      }
    });
    expect(parseCatalogueJson(text)).toMatchObject({
      ok: true,
      value: {
        areas: [
          { id: "1", shortName: "Openness and" },
          { id: "2", shortName: "Users" },
        ],
      },
    });
  });

  const path = "areas.0.criteria.0.questions.0";

  test.each<[string, (content: Content) => void, string[]]>([
    [
      "a missing text",
      (content) => delete firstQuestion(content).text,
      [`missingKey ${path}.text`],
    ],
    ["a cap as text", (content) => (firstQuestion(content).cap = "2,5"), [`wrongType ${path}.cap`]],
    ["an id as number", (content) => (firstQuestion(content).id = 1.1), [`wrongType ${path}.id`]],
    [
      "an unknown role",
      (content) => (firstQuestion(content).respondents = ["mayor", "king"]),
      [`notAllowed ${path}.respondents.1`],
    ],
    ["an unknown key", (content) => (content.areas[0]!.weight = 1), ["unknownKey areas.0.weight"]],
    ["areas as object", (content) => Object.assign(content, { areas: {} }), ["wrongType areas"]],
    ["no areas", (content) => (content.areas = []), ["catalogueEmpty catalogue"]],
    ["another format", (content) => (content.format = "x"), ["wrongFormat format"]],
    [
      "faults of characters and of sums together",
      (content) => Object.assign(firstQuestion(content), { text: "a\u0000b", cap: 3 }),
      [`textCharacters ${path}.text`, "catalogueCapSum 1.1"],
    ],
  ])("names %s", (_, change, expected) => {
    expect(faults(changed(change))).toEqual(expected);
  });
});

describe("shortNameOf", () => {
  test.each([
    ["Users", "Users"],
    ["Exactly twenty chars", "Exactly twenty chars"],
    ["Exactly twenty chars more", "Exactly twenty chars"],
    ["Openness and democracy", "Openness and"],
    ["Leadership, responsibility and delegation", "Leadership"],
    ["Samfunnsutviklingsarbeidet", "Samfunnsutviklingsar"],
    ["😀".repeat(30), "😀".repeat(20)],
  ])("%s → %s", (name, short) => {
    expect(shortNameOf(name)).toBe(short);
  });
});
