import type { Block, PlanCell } from "../../../model/workbookPlan";
import { absoluteAddress } from "../../a1";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { local } from "../../references";
import { columnAfter, type MeasurementHelper } from "../comparison/layout";
import { calculationSections, seriesRounds, type CalculationColumn } from "./layout";
import { ownName } from "./seriesNames";

type Column = CalculationColumn<"chartSeries">;

/**
 * The latest of the municipality's own rounds in chronological order. A round's key is its year,
 * with the order within the year as decimals. A mark and a label show that the version changed.
 */
export function seriesBlock(context: PlanContext): Block {
  const { layout, refs, t } = context;
  const keys = refs.comparison.rounds();
  const table = refs.comparison.roundTable();
  const count = `COUNTIF(${keys},">0")`;
  const columns = calculationSections.chartSeries;
  const { row, column } = layout.calculation.sections.chartSeries;
  const nth = `ROW()-ROW(${absoluteAddress(row - 1, column)})`;
  const rows = Array.from({ length: seriesRounds }, (_, index): PlanCell[] => {
    const here = (column: Column) => local(refs.calculation.helper("chartSeries", index, column));
    const above = local(refs.calculation.helper("chartSeries", index - 1, "version"));
    const key = here("key");
    const looked = (column: MeasurementHelper) =>
      `VLOOKUP(${key},${table},${columnAfter("roundKey", column)},FALSE)`;
    const isNew = `IF(${nth}=1,FALSE,${here("version")}<>${above})`;
    const known = (number: string, none: string) => `IF(${key}="",${none},${number})`;
    const year = `ROUND(${key}-0.5,0)`;
    const cells: Record<Column, string> = {
      label: known(`${year}&IF(${isNew}," · "&${here("version")},"")`, '""'),
      total: known(looked("points"), "NA()"),
      newVersion: known(`IF(${isNew},${here("total")},NA())`, "NA()"),
      // Skips the zeros of rows that are not own rounds and, if there are too many rounds, the
      // earliest.
      key: `IF(${nth}<=${count},SMALL(${keys},COUNTIF(${keys},0)+MAX(0,${count}-${seriesRounds})+${nth}),"")`,
      version: known(looked("version"), '""'),
    };
    return columns.map((each) => formula(cells[each], "calc"));
  });
  const headers: Record<Column, PlanCell> = {
    label: value(t("chart.year"), "calcHeader"),
    total: formula(ownName(context), "calcHeader"),
    newVersion: value(t("chart.newVersion"), "calcHeader"),
    key: value("key", "calcHeader"),
    version: value("version", "calcHeader"),
  };
  const header = columns.map((each) => headers[each]);
  return block(row - 1, column, [header, ...rows]);
}
