import fc from "fast-check";
import { countWords, theWhole, verdictParts } from "../../src/model/verdict";
import { local } from "../../src/workbook/references";
import { catalogue, context, inputs, placeOf, read, workbook } from "./reading/sampleWorkbook";
import { sortRows, typed } from "./reading/sheetEdits";
import { positionOf } from "./reading/sampleWorkbook";

const { verdict: refs } = context.refs;

test("the names lead to the text on the whole and on each area", () => {
  const targets = new Map(workbook.names.map(({ name, refersTo }) => [name, refersTo]));
  for (const part of verdictParts(catalogue)) {
    const name = part === theWhole ? "Kompass.Verdict" : `Kompass.Verdict.${part}`;
    const [sheet] = placeOf(refs.cell(part, "text"));
    expect(targets.get(name)).toBe(`${sheet}!${local(refs.cell(part, "text"))}`);
  }
});

test("texts are read by the label on their line, also where the lines have been sorted", () => {
  const first = positionOf(refs.cell(theWhole, "text")).row;
  const sorted = sortRows(workbook, "Summary", first, [3, 1, 0, 2]);
  expect(read(sorted).inputs.verdict).toEqual(inputs.verdict);
});

test("a line whose label is gone is named, and the other texts are read", () => {
  const at = positionOf(refs.cell("area2", "part"));
  const { problems, inputs: found } = read(typed(workbook, "Summary", at, "Mine"));
  expect(problems).toMatchObject([{ code: "fieldMissing", place: { sheet: "Summary" } }]);
  const { area2, ...others } = inputs.verdict.areas;
  expect(area2).toBeDefined();
  expect(found.verdict).toEqual({ ...inputs.verdict, areas: others });
});

test("numbers, TRUE and error values are read as the texts that they show", () => {
  const place = (part: string) => positionOf(refs.cell(part, "text"));
  const pasted = [
    ["", 0.5, "0.5"],
    ["area1", true, "TRUE"],
    ["area2", { error: "#N/A" as const }, "#N/A"],
  ] as const;
  const raw = pasted.reduce(
    (found, [part, value]) => typed(found, "Summary", place(part), value),
    workbook,
  );
  const { verdict } = read(raw).inputs;
  const { whole, areas } = verdict;
  expect([whole, areas.area1, areas.area2]).toEqual(pasted.map(([, , text]) => text));
});

test("words are counted whatever is between them", () => {
  const space = fc.stringMatching(/^[ \n]{1,3}$/);
  const word = fc.string({ minLength: 1 }).filter((text) => !/[ \n]/.test(text));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, space)),
      fc.constantFrom("", " ", "\n\n"),
      (all, before) => {
        expect(countWords(before + all.map((each) => each.join("")).join(""))).toBe(all.length);
      },
    ),
  );
});
