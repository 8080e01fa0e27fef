import { type Headers } from "../../src/workbook/headers";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { languages } from "../../src/model/language";
import { actionHeaders } from "../../src/workbook/sheets/actions/headers";
import { anchorLabels } from "../../src/workbook/sheets/method/headers";
import { filterHeaders, measurementHeaders } from "../../src/workbook/sheets/comparison/headers";
import { freeFindingHeaders } from "../../src/workbook/sheets/findings/headers";
import { interviewHeaders } from "../../src/workbook/sheets/interviews/headers";
import { previousFactLabels, previousHeaders } from "../../src/workbook/sheets/previous/headers";
import { questionHeaders, signOffLabels } from "../../src/workbook/sheets/areas/headers";

const all: readonly unknown[] = [
  questionHeaders,
  actionHeaders,
  interviewHeaders,
  freeFindingHeaders,
  filterHeaders,
  measurementHeaders(builtinCatalogue("nb")),
  previousHeaders,
  previousFactLabels,
  signOffLabels,
  anchorLabels,
];

test.each(languages)(
  "every header is known as what it is, however it is spaced (%s)",
  (language) => {
    for (const { keys, keyOf, textOf } of all as readonly Headers<string>[]) {
      for (const key of keys) {
        const text = textOf(key, language);
        for (const written of [
          text,
          ` ${text}\u00a0`,
          text.replace(" ", "\n"),
          text.normalize("NFD"),
        ]) {
          expect([written, keyOf(written)]).toEqual([written, key]);
        }
      }
    }
  },
);

test.each<[string, unknown, unknown]>([
  ["Tak", questionHeaders.keyOf("Tak"), "cap"],
  ["Funn", questionHeaders.keyOf("Funn"), "finding"],
  ["Merknad", questionHeaders.keyOf("Merknad"), "reviewNote"],
  ["Length (min)", interviewHeaders.keyOf("Length (min)"), "length"],
  ["Note", previousFactLabels.keyOf("Note"), "label"],
  ["Reviewed by", signOffLabels.keyOf("Reviewed by"), "reviewer"],
  ["Funntekst", questionHeaders.keyOf("Funntekst"), "findingText"],
  ["Tak da", previousHeaders.keyOf("Tak da"), "cap"],
  ["Gjennomgått av", signOffLabels.keyOf("Gjennomgått av"), "reviewer"],
  ["Poeng da det ble kvittert", signOffLabels.keyOf("Poeng da det ble kvittert"), "points"],
])("%s, as it was called before, is known too", (_, found, expected) => {
  expect(found).toBe(expected);
});

test("a level's line is known whatever share it names", () => {
  expect(anchorLabels.keyOf("System 3 (75 %)")).toBe("system 3");
  expect(anchorLabels.keyOf("System 3 (33,3 %)")).toBe("system 3");
  expect(anchorLabels.keyOf("Levels")).toBeNull();
});
