import type { RawCell } from "../../src/model/rawCell";
import type { RawWorkbook } from "../../src/model/rawWorkbook";
import { buildWorkbookPlan } from "../../src/plan/buildWorkbookPlan";
import { planContext } from "../../src/plan/context";
import type { Difference } from "../../src/verify/difference";
import { answersEverywhere } from "../model/inputCases";
import { inputsOf, measurementRows } from "../model/sampleInputs";
import { deleteSheet, insertColumns, insertRows, renameSheet } from "../readback/excelEdits";
import { contentAt, withCell, withoutName, withSheet } from "../readback/rawWorkbookOf";
import { placeOf } from "../readback/sampleWorkbook";
import { differencesIn, evenCatalogue, generated } from "./verifiedWorkbook";

const inputs = inputsOf(evenCatalogue, {
  answers: answersEverywhere(evenCatalogue),
  measurements: measurementRows(evenCatalogue, 5),
});
const plan = buildWorkbookPlan(inputs);
const { refs } = planContext(inputs);

let workbook: RawWorkbook;

beforeAll(() => {
  workbook = generated(inputs);
});

const points = refs.question("1.1.1", "points");
const total = refs.overviewTotal("points");

/** What stands at a reference in the sound workbook. */
const at = (reference: string) => contentAt(workbook, ...placeOf(reference, { plan }));

const put = (reference: string, content: Parameters<typeof withCell>[3]): RawWorkbook =>
  withCell(workbook, ...placeOf(reference, { plan }), content);

function difference(
  code: Difference["code"],
  reference: string,
  found: RawCell,
  expected: RawCell,
): Difference {
  const [sheet, cell] = placeOf(reference, { plan });
  return { code, sheet, cell, found, expected, canRepair: true };
}

describe("formulas", () => {
  test("a number typed over one, and its value, are found", () => {
    const { formula, value } = at(points);
    expect(differencesIn(put(points, 77))).toEqual([
      difference("formulaOverwritten", points, 77, formula),
      difference("valueWrong", points, 77, value),
    ]);
  });

  test("one that was typed over with its own value is found all the same", () => {
    const { formula, value } = at(total);
    expect(differencesIn(put(total, value))).toEqual([
      difference("formulaOverwritten", total, value, formula),
    ]);
  });

  test("one that was deleted is found", () => {
    const { formula, value } = at(points);
    expect(differencesIn(put(points, { value: null, formula: null }))).toEqual([
      difference("formulaOverwritten", points, null, formula),
      difference("valueWrong", points, null, value),
    ]);
  });

  test.each([
    (text: string) => `${text}+0`,
    (text: string) => text.replace("3", "4"),
    (text: string) => text.replace("$D", "$E"),
    () => "1+1",
    () => "SOMETHING NEW({1,2})",
  ])("one that was changed is found (%#)", (change) => {
    const { formula, value } = at(points);
    const changed = change(formula ?? "");
    expect(changed).not.toBe(formula);
    expect(differencesIn(put(points, { value, formula: changed }))).toEqual([
      difference("formulaChanged", points, changed, formula),
    ]);
  });

  test("one that was made an array formula is found", () => {
    const { formula } = at(points);
    expect(differencesIn(put(points, { isArray: true }))).toEqual([
      difference("formulaIsArray", points, formula, formula),
    ]);
  });

  test("a formula of a chart's data, of a check and of a helper is found too", () => {
    const references = [refs.weightsLegal(), refs.ofQuestion("2.1.1", "state"), refs.ownBand()];
    for (const reference of references) {
      const { formula } = at(reference);
      const found = differencesIn(put(reference, { formula: "1", value: at(reference).value }));
      expect(found).toEqual([difference("formulaChanged", reference, "1", formula)]);
    }
  });

  test("spelling is no difference: blanks, small letters, needless parentheses, TRUE()", () => {
    const spellings = [
      (text: string) => text.replaceAll(",", ", "),
      (text: string) => `(${text})`,
      (text: string) => text.replace("IF(", "if("),
      (text: string) => text.replaceAll("FALSE", "FALSE()"),
    ];
    for (const reference of [
      points,
      refs.overviewResult("status"),
      refs.ofQuestion("1.1.1", "state"),
    ]) {
      for (const spell of spellings) {
        const { formula } = at(reference);
        expect(differencesIn(put(reference, { formula: spell(formula ?? "") }))).toEqual([]);
      }
    }
  });
});

describe("fixed contents", () => {
  test("a changed cap is found, as a cap", () => {
    const cap = refs.question("1.1.1", "cap");
    expect(differencesIn(put(cap, 50))).toEqual([difference("capChanged", cap, 50, 1)]);
    const criterion = refs.criterion("1.1", "cap");
    expect(differencesIn(put(criterion, "3,5"))).toEqual([
      difference("capChanged", criterion, "3,5", 3.5),
    ]);
  });

  test("a changed text and a deleted one are found", () => {
    const question = refs.question("1.1.1", "question");
    const { value } = at(question);
    expect(differencesIn(put(question, "Is it fine?"))).toEqual([
      difference("contentChanged", question, "Is it fine?", value),
    ]);
    expect(differencesIn(put(question, null))).toEqual([
      difference("contentChanged", question, null, value),
    ]);
  });

  test("a changed id is found where it is, beside the question that is missing", () => {
    const id = refs.question("1.1.1", "id");
    const found = differencesIn(put(id, "9.9.9"), ["rowUnknown", "questionMissing"]);
    expect(found).toContainEqual(difference("contentChanged", id, "9.9.9", "1.1.1"));
  });

  test("a changed level's share, word of a list and header are found", () => {
    const { value } = at(refs.listItem("states", 1));
    expect(differencesIn(put(refs.listItem("states", 1), "Wrong"))).toContainEqual(
      difference("contentChanged", refs.listItem("states", 1), "Wrong", value),
    );
    const header = refs.areaHeader("area2", "points");
    expect(differencesIn(put(header, "Score"))).toEqual([
      difference("contentChanged", header, "Score", "Points"),
    ]);
  });

  test("inputs belong to people: whatever stands there is no difference", () => {
    const direct = refs.question("1.1.2", "evidence");
    expect(differencesIn(put(direct, "anything"))).toEqual([]);
  });
});

describe("values", () => {
  test.each<[string, string, RawCell]>([
    ["a question's points", points, 99],
    ["a state's word", refs.question("1.1.1", "state"), "Fine"],
    ["a criterion", refs.criterion("1.1", "points"), 1],
    ["an area", refs.areaSum("area1", "points"), 0],
    ["the total", total, 800],
    ["the band", refs.overviewResult("band"), "1–2"],
    ["the status", refs.overviewResult("status"), ""],
    ["how many are answered", refs.overviewArea("area1", "answered"), 165],
    ["a mean", refs.statistic("all", "total", "mean"), 3],
    ["a rank", refs.statistic("all", "total", "rank"), null],
    ["a median of an area", refs.statistic("all", "area1", "median"), { error: "#N/A" }],
    ["text for a number", total, "12"],
  ])("%s that the engine does not give is found", (_, reference, wrong) => {
    const { formula, value } = at(reference);
    expect(differencesIn(put(reference, { formula, value: wrong }))).toEqual([
      difference("valueWrong", reference, wrong, value),
    ]);
  });

  test("an answer that was given after the last calculation shows in every sum above it", () => {
    const stale = put(refs.question("2.1.1", "direct"), 1.5);
    const found = differencesIn(put(refs.question("2.1.1", "direct"), 1.5));
    expect(found.every(({ code }) => code === "valueWrong")).toBe(true);
    const places = found.map(({ sheet, cell }) => `${sheet}!${cell}`);
    const expected = [refs.question("2.1.1", "points"), refs.criterion("2.1", "points"), total];
    for (const reference of expected) {
      expect(places).toContain(placeOf(reference, { plan }).join("!"));
    }
    expect(contentAt(stale, ...placeOf(total, { plan }))).toEqual(at(total));
  });

  test("the sixteenth digit is no difference", () => {
    const share = refs.overviewTotal("share");
    const { formula, value } = at(share);
    const close = Number(value) * (1 + 4e-16);
    expect(differencesIn(put(share, { formula, value: close }))).toEqual([]);
  });
});

describe("sheets and names", () => {
  const name = (key: string) => plan.sheets.find((sheet) => sheet.key === key)!.name;

  test("a hidden sheet is found", () => {
    const hidden = withSheet(workbook, "Checks", (sheet) => ({ ...sheet, hidden: true }));
    expect(differencesIn(hidden)).toEqual([
      {
        code: "sheetHidden",
        sheet: "Checks",
        cell: "",
        found: null,
        expected: "Checks",
        canRepair: true,
      },
    ]);
  });

  test("a deleted sheet is found, and the names that led to it", () => {
    const found = differencesIn(deleteSheet(workbook, "Checks"));
    expect(found).toEqual([
      {
        code: "sheetMissing",
        sheet: "Checks",
        cell: "",
        found: null,
        expected: "Checks",
        canRepair: false,
      },
      {
        code: "nameBroken",
        sheet: "",
        cell: "Kompass.Sheet.Checks",
        found: "#REF!",
        expected: "Checks!$A$1",
        canRepair: true,
      },
    ]);
  });

  test("a deleted area's sheet is found, with what it did to the others", () => {
    const allowed = ["sheetMissing", "questionMissing"];
    const found = differencesIn(deleteSheet(workbook, name("area_area2")), allowed);
    expect(found).toContainEqual(
      expect.objectContaining({ code: "sheetMissing", expected: name("area_area2") }),
    );
    expect(found).toContainEqual(
      expect.objectContaining({ code: "nameBroken", cell: "Kompass.Area.area2.Points" }),
    );
    expect(found).toContainEqual(
      expect.objectContaining({ code: "formulaChanged", sheet: "Overview", found: "#REF!" }),
    );
  });

  test.each(["Kompass.Total", "Kompass.Area.area1.Points", "Kompass.Levels"])(
    "the name %s that is gone or broken is found",
    (gone) => {
      const { refersTo } = plan.names.find((each) => each.name === gone)!;
      const expected = {
        code: "nameBroken",
        sheet: "",
        cell: gone,
        expected: refersTo,
        canRepair: true,
      };
      expect(differencesIn(withoutName(workbook, gone))).toEqual([{ ...expected, found: null }]);
      const names = workbook.names.map((each) =>
        each.name === gone ? { ...each, refersTo: "#REF!" } : each,
      );
      expect(differencesIn({ ...workbook, names })).toEqual([{ ...expected, found: "#REF!" }]);
    },
  );
});

test("a damage is named where it is now, after rows, columns and sheets have moved", () => {
  const [sheet] = placeOf(points, { plan });
  const damaged = put(points, 77);
  const moved = renameSheet(
    insertColumns(insertRows(damaged, sheet, 1, 3), sheet, 1),
    sheet,
    "Mine",
  );
  const { row, letters } = { row: refs.questionRow("1.1.1") + 3, letters: "L" };
  const found = differencesIn(moved).map(({ code, sheet: at, cell }) => [code, at, cell]);
  expect(found).toEqual([
    ["formulaOverwritten", "Mine", `${letters}${row}`],
    ["valueWrong", "Mine", `${letters}${row}`],
  ]);
});
