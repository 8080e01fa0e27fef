import type { WorkbookPlan } from "../../model/workbookPlan";
import { joined, tag, val, type Xml } from "./xmlTag";

/** The font for texts without one: charts and menus. */
export const themeFont = "Calibri";

/**
 * The workbook's theme (ECMA-376 part 1, 20.1.6.9). Without one, each program uses its own default;
 * Excel's has had three different fonts so far. The colour menus offer the chart colours. Where the
 * schema requires three variants, all are the same.
 */
export function themeXml(plan: WorkbookPlan): Xml {
  const name = "Kompassbok";
  return tag(
    "a:theme",
    { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", name },
    tag(
      "a:themeElements",
      {},
      tag("a:clrScheme", { name }, joined(colors(chartColors(plan)))),
      tag("a:fontScheme", { name }, font("a:majorFont"), font("a:minorFont")),
      tag(
        "a:fmtScheme",
        { name },
        tag("a:fillStyleLst", {}, joined(threeTimes(fill))),
        tag("a:lnStyleLst", {}, joined(threeTimes(tag("a:ln", { w: 9525 }, fill)))),
        tag(
          "a:effectStyleLst",
          {},
          joined(threeTimes(tag("a:effectStyle", {}, tag("a:effectLst")))),
        ),
        tag("a:bgFillStyleLst", {}, joined(threeTimes(fill))),
      ),
    ),
  );
}

/** Distinct colours, in the order of the charts. */
function chartColors({ sheets }: WorkbookPlan): readonly string[] {
  const series = sheets.flatMap(({ charts }) => charts.flatMap((chart) => chart.series));
  return [...new Set(series.map(({ color }) => color))];
}

const accents = [1, 2, 3, 4, 5, 6] as const;

function colors(own: readonly string[]): Xml[] {
  const color = (name: string, rgb: string): Xml => tag(`a:${name}`, {}, val("a:srgbClr", rgb));
  const ofChart = (index: number): string => own[index % own.length] ?? black;
  return [
    color("dk1", black),
    color("lt1", white),
    color("dk2", black),
    color("lt2", white),
    ...accents.map((number) => color(`accent${number}`, ofChart(number - 1))),
    color("hlink", ofChart(0)),
    color("folHlink", ofChart(1)),
  ];
}

const black = "000000";
const white = "FFFFFF";

function font(element: string): Xml {
  const face = (script: string, typeface: string): Xml => tag(script, { typeface });
  return tag(element, {}, face("a:latin", themeFont), face("a:ea", ""), face("a:cs", ""));
}

/** Uses the colour that the shape requests. */
const fill = tag("a:solidFill", {}, val("a:schemeClr", "phClr"));

function threeTimes(element: Xml): Xml[] {
  return [element, element, element];
}
