import type { SheetPlan } from "../../../model/workbookPlan";
import { parseRange } from "../../a1";
import { block, value } from "../../cells";
import type { PlanContext } from "../../context";
import { plain } from "../../references";
import { printPlan, sheet, widths } from "../../sheetDefaults";
import { chartBlocks } from "./chartData";
import { extremeBlock } from "./extremes";
import { calculationSections } from "./layout";
import { listBlocks } from "./lists";
import { subjectBlock } from "./subjectBlock";
import { areaBlock } from "./sums";

const titledSections = ["lists", "areas", "extremes", "chartTitles", "subjects"] as const;

/** Lists, sums and chart data. It is the last sheet, grey but visible, and has no input cells. */
export function calculationSheet(context: PlanContext): SheetPlan {
  const { layout, refs, t } = context;
  const lastRow = parseRange(plain(refs.calculation.subjectTable()))?.bottom ?? 1;
  return sheet({
    key: "Calculation",
    name: t("sheet.calculation"),
    tabColor: "A6A6A6",
    columns: widths(34, ...Array<number>(calculationSections.lists.length - 1).fill(13)),
    blocks: [
      block(1, 1, [[value(t("calculation.title"), "heading")]]),
      ...titledSections.map((section) =>
        block(layout.calculation.sections[section].row - 2, 1, [
          [value(t(`calculation.${section}`), "calcHeading")],
          calculationSections[section].map((column) => value(column, "calcHeader")),
        ]),
      ),
      ...listBlocks(context),
      areaBlock(context),
      extremeBlock(context),
      ...chartBlocks(context),
      subjectBlock(context),
    ],
    print: printPlan(context, lastRow, calculationSections.lists.length),
  });
}
