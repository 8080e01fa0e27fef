import type { RawCell } from "../../src/model/rawCell";
import { withCell } from "../workbook/reading/rawWorkbookOf";
import { placeOf } from "../workbook/reading/sampleWorkbook";
import { plan, refs, workbook } from "./damagedWorkbook";
import { recalculated } from "./recalculated";
import { differencesIn } from "./verifiedWorkbook";

/*
 * Whatever stands in the cells of a workbook's own facts, the sheet and the engine take it alike.
 */
const numbers: readonly RawCell[] = [
  ...[19, -2019, 1989, 1990, 2100, 2101, 2019.5, 2019.0000001, 46023, 0],
  ...[4999.9999999, 2600.5, 20_000_000, 20_000_001, 2.6e9],
  ...[true, "2019"],
  { error: "#N/A" },
];
const facts = [
  ["year", numbers],
  ["population", numbers],
  ["country", ["se", "NO ", " dk", "XX", 1, null]],
] as const;

test.each(facts)("%s", (fact, cells) => {
  for (const cell of cells) {
    const [sheet, address] = placeOf(refs.overview.input(fact), { plan });
    const raw = recalculated(withCell(workbook, sheet, address, cell));
    expect([cell, differencesIn(raw, [fact])]).toEqual([cell, []]);
  }
});
