import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionsMetadata } from "../../scripts/build/functionsMetadata";
import { languages, type Language } from "../../src/model/language";
import { root } from "../model/sourceFiles";
import { bannedWords } from "../support/bannedWords";

/*
 * What people read outside the workbook and the pane keeps to the same words: guides, the manifest,
 * the page of help, and what Excel shows beside a custom function.
 */
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** Running text: code, addresses and tags are left out. */
const prose = (text: string): string =>
  text.replace(/```[\s\S]*?```|`[^`]*`|\]\([^)]*\)|https?:\S+/g, " ").replace(/<[^>]*>/g, " ");

const isNorwegianLine = (line: string): boolean => line.startsWith("> **På norsk.**");

function readme(language: Language): string {
  const lines = read("README.md").split("\n");
  return lines.filter((line) => isNorwegianLine(line) === (language === "nb")).join("\n");
}

function manifestTexts(language: Language): string {
  const xml = read("manifest.xml");
  const attribute = language === "nb" ? / Value="([^"]*)"/g : /DefaultValue="([^"]*)"/g;
  return [...xml.matchAll(attribute)].map(([, text]) => text).join("\n");
}

function helpPage(language: Language): string {
  const [english = "", norwegian = ""] = read("assets/support.html").split('<div lang="nb">');
  return language === "nb" ? norwegian : english;
}

const documents: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nb: {
    README: readme("nb"),
    manifest: manifestTexts("nb"),
    help: helpPage("nb"),
    guide: read("docs/brukerveiledning.md"),
  },
  en: {
    README: readme("en"),
    manifest: manifestTexts("en"),
    help: helpPage("en"),
    administrators: read("docs/administrators.md"),
    checklist: read("docs/excel-checklist.md"),
    "what was seen": read("docs/excel-seen.md"),
    "public data": read("docs/public-data.md"),
    contributing: read("CONTRIBUTING.md"),
  },
};

const offences = (language: Language, text: string): string[] =>
  prose(text)
    .split(/\n|(?<=[.:;?])\s/)
    .filter((sentence) => bannedWords[language].test(sentence));

describe.each(languages)("in %s", (language) => {
  test.each(Object.keys(documents[language]))("%s: one word for one thing", (name) => {
    const text = documents[language][name] ?? "";
    expect(text.length).toBeGreaterThan(100);
    expect(offences(language, text)).toEqual([]);
  });
});

test("what Excel shows beside a custom function: one word for one thing", async () => {
  const { functions } = await functionsMetadata(root);
  const texts = functions.flatMap(({ description = "", parameters }) => [
    description,
    ...parameters.map((parameter) => parameter.description ?? ""),
  ]);
  expect(texts.length).toBeGreaterThan(30);
  expect(texts.filter((text) => bannedWords.en.test(text))).toEqual([]);
});

test("what nobody may take for an official product says so, in both languages", () => {
  const said = {
    nb: /[Ee]tter modell\s+av\s+Kommunekompasset[\s\S]*[Ii]kke laget,\s+godkjent\s+eller\s+lisensiert/,
    en: /modelled\s+on\s+Kommunekompasset[\s\S]*[Nn]ot made,\s+endorsed\s+or\s+licensed/,
  };
  for (const language of languages)
    for (const name of ["README", "manifest", "help"])
      expect([name, documents[language][name]]).toEqual([
        name,
        expect.stringMatching(said[language]),
      ]);
});
