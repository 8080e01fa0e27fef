import type { RawCell } from "../../src/model/rawCell";
import { withCell } from "../workbook/reading/rawWorkbookOf";
import { placeOf } from "../workbook/reading/sampleWorkbook";
import {
  at,
  byPlace,
  difference,
  plan,
  points,
  put,
  refs,
  total,
  workbook,
} from "./damagedWorkbook";
import { differencesIn } from "./verifiedWorkbook";

describe("fixed contents", () => {
  test("a changed cap is found, as a cap", () => {
    const cap = refs.areas.question("1.1.1", "cap");
    expect(differencesIn(put(cap, 50))).toEqual([difference("capChanged", cap, 50, 1)]);
    const criterion = refs.areas.criterion("1.1", "cap");
    expect(differencesIn(put(criterion, "3,5"))).toEqual([
      difference("capChanged", criterion, "3,5", 3.5),
    ]);
  });

  test("a changed text and a deleted one are found", () => {
    const question = refs.areas.question("1.1.1", "question");
    const { value } = at(question);
    expect(differencesIn(put(question, "Is it fine?"))).toEqual([
      difference("contentChanged", question, "Is it fine?", value),
    ]);
    expect(differencesIn(put(question, null))).toEqual([
      difference("contentChanged", question, null, value),
    ]);
  });

  test("a changed id is found where it is, beside the question that is missing", () => {
    const id = refs.areas.question("1.1.1", "id");
    const found = differencesIn(put(id, "9.9.9"), ["rowUnknown", "questionMissing"]);
    expect(found).toContainEqual(difference("contentChanged", id, "9.9.9", "1.1.1"));
  });

  test("a changed level's share, word of a list and header are found", () => {
    const { value } = at(refs.calculation.listItem("states", 1));
    expect(differencesIn(put(refs.calculation.listItem("states", 1), "Wrong"))).toContainEqual(
      difference("contentChanged", refs.calculation.listItem("states", 1), "Wrong", value),
    );
    const header = refs.areas.header("area2", "points");
    expect(differencesIn(put(header, "Score"))).toEqual([
      difference("contentChanged", header, "Score", "Points"),
    ]);
  });

  test("inputs belong to people: whatever stands there is no difference", () => {
    const direct = refs.areas.question("1.1.2", "evidence");
    expect(differencesIn(put(direct, "anything"))).toEqual([]);
  });
});

describe("values", () => {
  test("those that the engine does not give are found, each for itself", () => {
    const wrong: readonly (readonly [string, RawCell])[] = [
      [points, 99],
      [refs.areas.question("1.1.1", "state"), "Fine"],
      [refs.areas.criterion("1.1", "points"), 1.1],
      [refs.areas.sum("area1", "points"), 0],
      [total, 800],
      [refs.overview.result("total"), "12"],
      [refs.overview.result("band"), "1–2"],
      [refs.overview.result("status"), ""],
      [refs.overview.area("area1", "answered"), 165],
      [refs.comparison.statistic("all", "total", "mean"), 3],
      [refs.comparison.statistic("all", "total", "rank"), null],
      [refs.comparison.statistic("all", "area1", "median"), { error: "#N/A" }],
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
    const found = differencesIn(put(refs.areas.question("2.1.2", "direct"), 1.5));
    expect(found.every(({ code }) => code === "valueWrong")).toBe(true);
    const places = found.map(({ sheet, cell }) => `${sheet}!${cell}`);
    const expected = [
      refs.areas.question("2.1.2", "points"),
      refs.areas.criterion("2.1", "points"),
      total,
    ];
    for (const reference of expected) {
      expect(places).toContain(placeOf(reference, { plan }).join("!"));
    }
  });

  test("the sixteenth digit is no difference", () => {
    const share = refs.overview.total("share");
    const { formula, value } = at(share);
    const close = Number(value) * (1 + 4e-16);
    expect(differencesIn(put(share, { formula, value: close }))).toEqual([]);
  });
});
