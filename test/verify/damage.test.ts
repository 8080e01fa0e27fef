import type { RawCell } from "../../src/model/rawCell";
import type { RawWorkbook } from "../../src/model/rawWorkbook";
import { buildWorkbookPlan } from "../../src/plan/buildWorkbookPlan";
import { planContext } from "../../src/plan/context";
import { parseFormula, printFormula } from "../../src/plan/dialect";
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

/** The formula there, as a difference shows what it expects: in one spelling. */
function expectedAt(reference: string): string {
  const parsed = parseFormula(at(reference).formula ?? "");
  if (!parsed.ok) throw new Error(parsed.error.code);
  return printFormula(parsed.formula);
}

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

/** The workbook with other texts of some formulas, and the values that they had. */
function respelled(
  changes: readonly (readonly [reference: string, change: (text: string) => string])[],
): RawWorkbook {
  return changes.reduce((raw, [reference, change]) => {
    const content = at(reference);
    const formula = change(content.formula ?? "");
    return withCell(raw, ...placeOf(reference, { plan }), { ...content, formula });
  }, workbook);
}

const byPlace = (one: Difference, other: Difference): number =>
  `${one.sheet}!${one.cell}`.localeCompare(`${other.sheet}!${other.cell}`);

describe("formulas", () => {
  test("a number typed over one, and its value, are found", () => {
    const { value } = at(points);
    expect(differencesIn(put(points, 77))).toEqual([
      difference("formulaOverwritten", points, 77, expectedAt(points)),
      difference("valueWrong", points, 77, value),
    ]);
  });

  test("one that was typed over with its own value is found all the same", () => {
    const { value } = at(total);
    expect(differencesIn(put(total, value))).toEqual([
      difference("formulaOverwritten", total, value, expectedAt(total)),
    ]);
  });

  test("one that was deleted is found", () => {
    const { value } = at(points);
    expect(differencesIn(put(points, { value: null, formula: null }))).toEqual([
      difference("formulaOverwritten", points, null, expectedAt(points)),
      difference("valueWrong", points, null, value),
    ]);
  });

  test("those that were changed are found, each for itself", () => {
    const changes: readonly (readonly [string, (text: string) => string])[] = [
      [refs.question("1.1.1", "points"), (text) => `${text}+0`],
      [refs.question("1.1.2", "points"), (text) => text.replace("=3", "=4")],
      [refs.question("2.1.1", "points"), (text) => text.replace("$D", "$E")],
      [refs.question("2.1.2", "points"), () => "1+1"],
      [refs.question("3.1.1", "points"), () => "SOMETHING NEW({1,2})"],
      [refs.weightsLegal(), () => "1"],
      [refs.ofQuestion("2.1.1", "state"), () => "1"],
      [refs.ownBand(), () => "2"],
    ];
    const expected = changes.map(([reference, change]) => {
      const { formula } = at(reference);
      const changed = change(formula ?? "");
      expect(changed).not.toBe(formula);
      return difference("formulaChanged", reference, changed, expectedAt(reference));
    });
    expect(differencesIn(respelled(changes)).sort(byPlace)).toEqual(expected.sort(byPlace));
  });

  test("one that was made an array formula is found", () => {
    const { formula } = at(points);
    expect(differencesIn(put(points, { isArray: true }))).toEqual([
      difference("formulaIsArray", points, formula, expectedAt(points)),
    ]);
  });

  test("spelling is no difference: blanks, small letters, needless parentheses, TRUE()", () => {
    const spellings = [
      (text: string) => text.replaceAll(",", ", "),
      (text: string) => `(${text})`,
      (text: string) => text.replace("IF(", "if("),
      (text: string) => text.replaceAll("FALSE", "FALSE()"),
    ];
    const references = [points, refs.overviewResult("status"), refs.ofQuestion("1.1.1", "state")];
    for (const spell of spellings) {
      const spelled = references.map((reference) => [reference, spell] as const);
      expect(differencesIn(respelled(spelled))).toEqual([]);
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
  test("those that the engine does not give are found, each for itself", () => {
    const wrong: readonly (readonly [string, RawCell])[] = [
      [points, 99],
      [refs.question("1.1.1", "state"), "Fine"],
      [refs.criterion("1.1", "points"), 1.1],
      [refs.areaSum("area1", "points"), 0],
      [total, 800],
      [refs.overviewResult("total"), "12"],
      [refs.overviewResult("band"), "1–2"],
      [refs.overviewResult("status"), ""],
      [refs.overviewArea("area1", "answered"), 165],
      [refs.statistic("all", "total", "mean"), 3],
      [refs.statistic("all", "total", "rank"), null],
      [refs.statistic("all", "area1", "median"), { error: "#N/A" }],
    ];
    const damaged = wrong.reduce(
      (raw, [reference, value]) =>
        withCell(raw, ...placeOf(reference, { plan }), { ...at(reference), value }),
      workbook,
    );
    const expected = wrong.map(([reference, value]) =>
      difference("valueWrong", reference, value, at(reference).value),
    );
    expect(differencesIn(damaged).sort(byPlace)).toEqual(expected.sort(byPlace));
  });

  test("an answer that was given after the last calculation shows in every sum above it", () => {
    const found = differencesIn(put(refs.question("2.1.2", "direct"), 1.5));
    expect(found.every(({ code }) => code === "valueWrong")).toBe(true);
    const places = found.map(({ sheet, cell }) => `${sheet}!${cell}`);
    const expected = [refs.question("2.1.2", "points"), refs.criterion("2.1", "points"), total];
    for (const reference of expected) {
      expect(places).toContain(placeOf(reference, { plan }).join("!"));
    }
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
