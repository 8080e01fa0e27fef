import type { SheetPlan } from "../../model/workbookPlan";
import type { PlanContext } from "../context";
import { sectionColumns, type Section } from "../refs";
import { value, block } from "../cells";
import { printPlan, sheet, widths } from "../sheetDefaults";
import { chartBlocks } from "./calculation/chartData";
import { findingBlocks } from "./calculation/findings";
import { listBlocks } from "./calculation/lists";
import { measurementBlocks } from "./calculation/measurements";
import { questionBlock } from "./calculation/questions";
import { areaBlock, criterionBlock } from "./calculation/sums";

const titledSections: readonly Section[] = [
  "lists",
  "questions",
  "criteria",
  "areas",
  "freeFindings",
  "findingStarts",
  "findingList",
  "measurements",
  "extremes",
];

/** Helper columns, lists and chart data: last, grey, visible, and nothing to type in. */
export function calculationSheet(context: PlanContext): SheetPlan {
  const { layout, t } = context;
  const lastRow = layout.calculation.chartRanking + 25;
  return sheet({
    key: "Calculation",
    name: t("sheet.calculation"),
    tabColor: "A6A6A6",
    columns: widths(24, ...Array<number>(30).fill(12)),
    blocks: [
      block(1, 1, [[value(t("calculation.title"), "heading")]]),
      ...titledSections.map((section) =>
        block(layout.calculation[section] - 2, 1, [
          [value(t(`calculation.${section}` as "calculation.lists"), "calcHeading")],
          sectionColumns(section).map((column) => value(column, "calcHeader")),
        ]),
      ),
      ...listBlocks(context),
      questionBlock(context),
      criterionBlock(context),
      areaBlock(context),
      ...findingBlocks(context),
      ...measurementBlocks(context),
      ...chartBlocks(context),
    ],
    print: printPlan(context, `A1:K${lastRow}`),
  });
}
