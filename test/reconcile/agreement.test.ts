import type { RawCell } from "../../src/model/rawCell";
import type { RawWorkbook } from "../../src/model/rawWorkbook";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { planContext } from "../../src/workbook/context";
import { answersEverywhere, sampleAgreement } from "../model/inputCases";
import { inputsOf } from "../model/sampleInputs";
import { withCell, withCells, contentAt } from "../workbook/reading/rawWorkbookOf";
import { placeOf, read } from "../workbook/reading/sampleWorkbook";
import { differencesIn, evenCatalogue, generated } from "./verifiedWorkbook";

const agreement = sampleAgreement(evenCatalogue);
const inputs = inputsOf(evenCatalogue, { answers: answersEverywhere(evenCatalogue), agreement });
const plan = buildWorkbookPlan(inputs);
const { refs } = planContext(inputs);
const workbook = generated(inputs);

const put = (reference: string, value: RawCell, raw = workbook): RawWorkbook =>
  withCell(raw, ...placeOf(reference, { plan }), value);
const found = (raw: RawWorkbook) =>
  differencesIn(raw).map(({ code, cell, found: was, expected }) => [code, cell, was, expected]);
const addressOf = (reference: string) => placeOf(reference, { plan })[1];

test("a sound sheet differs in nothing, and the workbook says which questions are agreed", () => {
  expect(differencesIn(workbook)).toEqual([]);
  const agreed = agreement.questions.map(
    ({ id }) =>
      contentAt(workbook, ...placeOf(refs.agreement.question(id, "agreed"), { plan })).value,
  );
  expect(new Set(agreed)).toEqual(new Set(["yes", "no"]));
});

test("figures are computed again, and one that differs is named with its cell", () => {
  const stake = refs.agreement.question("1.1.1", "stake");
  const [sheet, header] = placeOf(refs.agreement.figures(), { plan });
  const alpha = header.replace(/^B(\d+)$/, (_, row: string) => `F${Number(row) + 1}`);
  const was = contentAt(workbook, sheet, alpha).value;
  expect(typeof was).toBe("number");
  const damaged = put(stake, 99, withCell(workbook, sheet, alpha, 1));
  expect(found(damaged)).toEqual([
    [
      "contentChanged",
      addressOf(stake),
      99,
      contentAt(workbook, ...placeOf(stake, { plan })).value,
    ],
    ["contentChanged", alpha, 1, was],
  ]);
});

test("an answer that was changed changes the figures, and all that follow are named", () => {
  const { id } = agreement.questions.find(({ given }) => given[0]!.system === 0)!;
  const level = refs.agreement.question(id, "system1");
  const codes = new Set(found(put(level, 4)).map(([code]) => code));
  expect(codes).toEqual(new Set(["contentChanged"]));
  expect(
    read(put(level, 4)).inputs.agreement!.questions.find((each) => each.id === id)!.given[0],
  ).toMatchObject({ system: 4 });
});

test("what is agreed follows the answers; a note belongs to people", () => {
  const agreed = refs.agreement.question("1.1.1", "agreed");
  expect(found(put(refs.agreement.question("1.1.1", "note"), "=Why"))).toEqual([]);
  const [difference, ...others] = found(put(agreed, "yes"));
  expect([difference?.slice(0, 3), others]).toEqual([
    ["formulaOverwritten", addressOf(agreed), "yes"],
    [],
  ]);
});

test("a row that is gone comes back without answers", () => {
  const [sheet, cell] = placeOf(refs.agreement.question("1.1.1", "id"), { plan });
  const row = cell.replace(/\D/g, "");
  const gone = withCells(workbook, sheet, (cells) => {
    for (const address of [...cells.keys()]) {
      if (address.replace(/\D/g, "") === row) cells.delete(address);
    }
  });
  const after = read(gone).inputs.agreement!.questions;
  expect(after).toHaveLength(agreement.questions.length);
  expect(after.at(-1)).toMatchObject({ id: "1.1.1", note: "" });
  expect(after.slice(0, -1)).toEqual(agreement.questions.filter(({ id }) => id !== "1.1.1"));
});

test("without the sheet there is no agreement, and nothing is missed", () => {
  const [sheet] = placeOf(refs.agreement.table(), { plan });
  const raw = { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== sheet) };
  const { inputs: left, problems } = read(raw);
  expect([left.agreement, problems]).toEqual([null, []]);
});
