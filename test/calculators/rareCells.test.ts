import type { Inputs, MeasurementRow } from "../../src/model/inputs";
import { cellErrors, type RawCell } from "../../src/model/rawCell";
import { parseAddress } from "../../src/workbook/a1";
import { planContext } from "../../src/workbook/context";
import { measurementColumns } from "../../src/model/measurementRow";
import { plain } from "../../src/workbook/references";
import { readMeasurements } from "../../src/workbook/sheets/comparison/measurementRows";
import { catalogueOf } from "../model/sampleCatalogue";
import { answerOf, inputsOf, measurementRows } from "../model/sampleInputs";
import { calculateWorkbook } from "../support/makeWorkbook";

/*
 * Cells too rare for drawn workbooks to be full of them.
 */
const catalogue = catalogueOf({ caps: [[1, 2, 3, 4]] }, { caps: [[5]] });

const cellLimit = 32_767;

test("gold stars of any length are listed whole, in cells that Excel can hold", async () => {
  const lengths = [1, cellLimit - 2, cellLimit - 1, cellLimit];
  const texts = lengths.map((length, n) => String(n).repeat(length));
  const finding = (text: string) => answerOf({ finding: { kind: "goldStar", text } });
  const inputs = inputsOf(catalogue, {
    answers: Object.fromEntries(texts.map((text, n) => [`1.1.${n + 1}`, finding(text)])),
    freeFindings: texts.map((text) => ({ areaKey: "area2", kind: "goldStar", text })),
  });
  const { values } = await calculateWorkbook(inputs);
  const all = Object.values(values).flatMap((cells) => Object.values(cells));
  const longest = all.map((value) => (typeof value === "string" ? value.length : 0));
  expect(Math.max(...longest)).toBe(cellLimit);
  const listed = Object.entries(values.Findings ?? {})
    .filter(([address, value]) => parseAddress(address)?.column === 1 && value !== "")
    .map(([, value]) => value);
  const marked = texts.map((text) => (text.length + 2 <= cellLimit ? `★ ${text}` : text));
  for (const text of marked) expect(listed.filter((value) => value === text)).toHaveLength(2);
});

test("the sheet and the engine find the same measurements sound, whatever is typed in a column", async () => {
  const odd: readonly RawCell[] = [
    null,
    true,
    false,
    " ",
    "x",
    0,
    -1,
    2.1,
    2019.5,
    4999.9999999,
    2019.0000001,
    2e7 + 1,
    { error: cellErrors[6] },
  ];
  const [sound = []] = measurementRows(catalogue, 1);
  const columns = [...measurementColumns, ...catalogue.areas.map(({ key }) => key), "source"];
  const rows: MeasurementRow[] = columns.flatMap((_, at) =>
    odd.map((cell) => sound.map((given, index) => (index === at ? cell : given))),
  );
  const inputs: Inputs = inputsOf(catalogue, { measurements: rows });
  const { values } = await calculateWorkbook(inputs);
  const { refs } = planContext(inputs);
  const faulty = new Set(
    readMeasurements(rows, catalogue).problems.map(({ place }) => (place.row ?? 0) - 1),
  );
  const bySheet = rows.flatMap((row, index) => {
    const fault =
      values.Comparison?.[plain(refs.comparison.helper("measurements", index, "fault"))];
    return fault === (faulty.has(index) ? 1 : 0) ? [] : [{ row, fault }];
  });
  expect(bySheet).toEqual([]);
});
