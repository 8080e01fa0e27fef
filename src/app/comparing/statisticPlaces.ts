import { wordTranslator } from "../../i18n/wordTranslator";
import type { ComparisonGroup } from "../../model/comparison";
import { cellText } from "../../model/rawCell";
import { cellAddress } from "../../workbook/a1";
import { cellValue, findIn } from "../../workbook/reading/foundWorkbook";
import { statisticColumns, type StatisticColumn } from "../../workbook/sheets/comparison/layout";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import type { CellPlace } from "../opening/places";

/** Returns the cell of a statistic on the sheet Comparison; `areaKey` null is the total. */
export type StatisticPlaces = (areaKey: string | null, column: StatisticColumn) => CellPlace | null;

/** Locates the table by a defined name. A column with an unexpected header has no places. */
export function statisticPlaces(live: LiveWorkbook, group: ComparisonGroup): StatisticPlaces {
  const { catalogue, language } = live.read.inputs;
  const first = findIn(live.raw).follow(
    group === "all" ? "Kompass.CountAll" : "Kompass.CountGroup",
  );
  const t = wordTranslator(language);
  return (areaKey, column) => {
    if (!first) return null;
    const { sheet, range } = first;
    const at = range.left + statisticColumns.indexOf(column);
    const area = catalogue.areas.findIndex(({ key }) => key === areaKey);
    const header = cellText(cellValue(sheet, range.top - 1, at));
    if (header !== t(`statistic.${column}`)) return null;
    return {
      sheet: sheet.name,
      cell: cellAddress(range.top + (areaKey === null ? 0 : area + 1), at),
    };
  };
}
