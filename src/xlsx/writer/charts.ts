import { cellAddress } from "../../plan/a1";
import { done, type Book, type Excelize } from "./excelize";
import { chartData } from "./chartData";
import { chartXml } from "./chartXml";
import { drawingXml } from "./drawingXml";
import type { PlanContent } from "./planContent";
import type { PartEdits } from "../finish";

/**
 * Adds every chart. excelize lays its parts and their relations; what stands in the parts is ours.
 * It numbers charts, and drawings of sheets that have charts, in the order in which they come.
 */
export function addCharts(book: Book, content: PlanContent, excelize: Excelize): PartEdits {
  const edits = new Map<string, () => string>();
  const withCharts = content.sheets.filter(({ plan }) => plan.charts.length > 0);
  let number = 0;
  withCharts.forEach(({ plan }, index) => {
    for (const chart of plan.charts) {
      const data = chartData(chart, content);
      const series = data.series.map(({ values }) => ({ Values: values.reference }));
      const placeholder = { Type: excelize.Col, Series: series };
      done(
        book.AddChart(plan.name, cellAddress(1, 1), placeholder),
        `chart ${chart.key} of ${plan.name}`,
      );
      number += 1;
      edits.set(`xl/charts/chart${number}.xml`, () => chartXml(chart, data));
    }
    edits.set(`xl/drawings/drawing${index + 1}.xml`, () => drawingXml(plan.charts));
  });
  return edits;
}
