import { type Headers } from "../../src/workbook/headers";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { languages } from "../../src/model/language";
import { actionHeaders } from "../../src/workbook/sheets/actions/headers";
import { agreementHeaders, evaluatorLabels } from "../../src/workbook/sheets/agreement/headers";
import { anchorLabels } from "../../src/workbook/sheets/method/headers";
import { accountHeaders } from "../../src/workbook/sheets/accounts/headers";
import {
  selfAssessmentFactLabels,
  selfAssessmentHeaders,
} from "../../src/workbook/sheets/selfAssessment/headers";
import { documentHeaders } from "../../src/workbook/sheets/documents/headers";
import { verdictLabels } from "../../src/workbook/sheets/verdict/headers";
import { filterHeaders, measurementHeaders } from "../../src/workbook/sheets/comparison/headers";
import { freeFindingHeaders } from "../../src/workbook/sheets/findings/headers";
import { interviewHeaders } from "../../src/workbook/sheets/interviews/headers";
import { previousFactLabels, previousHeaders } from "../../src/workbook/sheets/previous/headers";
import { questionHeaders, factCheckLabels } from "../../src/workbook/sheets/areas/headers";

const all: readonly unknown[] = [
  questionHeaders,
  actionHeaders,
  interviewHeaders,
  documentHeaders,
  accountHeaders,
  selfAssessmentHeaders,
  selfAssessmentFactLabels,
  verdictLabels(builtinCatalogue("nb")),
  freeFindingHeaders,
  filterHeaders,
  measurementHeaders(builtinCatalogue("nb")),
  previousHeaders,
  previousFactLabels,
  factCheckLabels,
  agreementHeaders(4),
  evaluatorLabels,
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
  ["Til avklaring", questionHeaders.keyOf("Til avklaring"), "remark"],
  ["Review note", questionHeaders.keyOf("Review note"), "remark"],
  ["Merknad", questionHeaders.keyOf("Merknad"), "remark"],
  ["Length (min)", interviewHeaders.keyOf("Length (min)"), "length"],
  ["Note", previousFactLabels.keyOf("Note"), "label"],
  ["Reviewed by", factCheckLabels.keyOf("Reviewed by"), "checkedBy"],
  ["Funntekst", questionHeaders.keyOf("Funntekst"), "findingText"],
  ["Tak da", previousHeaders.keyOf("Tak da"), "cap"],
  ["Gjennomgått av", factCheckLabels.keyOf("Gjennomgått av"), "checkedBy"],
])("%s, as it was called before, is known too", (_, found, expected) => {
  expect(found).toBe(expected);
});

test("a level's line is known whatever share it names", () => {
  expect(anchorLabels.keyOf("System 3 (75 %)")).toBe("system 3");
  expect(anchorLabels.keyOf("System 3 (33,3 %)")).toBe("system 3");
  expect(anchorLabels.keyOf("Levels")).toBeNull();
});
