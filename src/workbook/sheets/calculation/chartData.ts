import type { Block } from "../../../model/workbookPlan";
import type { PlanContext } from "../../context";
import { areaChartBlock } from "./areaChart";
import { chartTitlesBlock } from "./chartTitles";
import { criterionChartBlocks } from "./criterionCharts";
import { distributionBlock } from "./distributionChart";
import { rankingBlock } from "./rankingChart";
import { seriesBlock } from "./seriesChart";

/** Only these blocks may contain an error value: #N/A makes a gap in a chart. */
export function chartBlocks(context: PlanContext): Block[] {
  return [
    areaChartBlock(context),
    ...criterionChartBlocks(context),
    rankingBlock(context),
    distributionBlock(context),
    seriesBlock(context),
    chartTitlesBlock(context),
  ];
}
