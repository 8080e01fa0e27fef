import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as catalogue from "../../src/catalogue/builtin/nb";
import { anchors } from "../../src/catalogue/builtin/nb/anchors";
import { nb } from "../../src/i18n/texts/nb";
import { functionHelp } from "../../src/i18n/texts/nb/functionHelp";
import { hashPhrase, phrasesOf } from "../support/phrases";

const root = join(__dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

const foreign = new Set(read("test/fixtures/phrases.txt").trim().split("\n"));

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const answers = ["karasjok-2019-direct", "karasjok-2019-levels", "eksempel-answers"];

test("the hashes are of the words alone, five in a row", () => {
  expect(foreign.size).toBeGreaterThan(3000);
  expect([...foreign].filter((hash) => !/^[0-9a-f]{10}$/.test(hash))).toEqual([]);
  expect(phrasesOf("En, to: «tre» FIRE – fem seks")).toEqual([
    "en to tre fire fem",
    "to tre fire fem seks",
  ]);
  expect(phrasesOf("en to tre fire")).toEqual([]);
});

test.each<[string, unknown]>([
  ["the catalogue", catalogue],
  ["the levels", anchors],
  ["messages and words", nb],
  ["help of the functions", functionHelp],
  ["the guide", read("docs/brukerveiledning.md")],
  ...answers.map((name): [string, unknown] => [name, JSON.parse(read(`assets/${name}.json`))]),
])("%s: no five words in a row are the presentation's", (_, texts) => {
  const phrases = textsIn(texts).flatMap(phrasesOf);
  expect(phrases.length).toBeGreaterThan(10);
  expect(phrases.filter((phrase) => foreign.has(hashPhrase(phrase)))).toEqual([]);
});
