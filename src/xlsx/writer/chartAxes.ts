import type { ChartPlan } from "../../model/workbookPlan";
import { line } from "./chartText";
import { joined, nothing, tag, val, type Xml } from "./xmlTag";

const gridColor = "D9D9D9";
const gridWidth = 0.75;

/** Ids that connect the chart's series with its axes. */
const categoryAxis = 1001;
const valueAxis = 1002;

export const axisIds = [val("c:axId", categoryAxis), val("c:axId", valueAxis)];

/**
 * The category axis and the value axis. A bar chart lists its labels from the top down, in the
 * order of the rows, so the value axis must be told to stay at the bottom.
 */
export function axesXml({ kind, axis }: ChartPlan): Xml {
  const isBar = kind === "bar";
  const grid = tag("c:majorGridlines", {}, tag("c:spPr", {}, line(gridColor, gridWidth)));
  const categories = tag(
    "c:catAx",
    {},
    val("c:axId", categoryAxis),
    tag("c:scaling", {}, val("c:orientation", isBar ? "maxMin" : "minMax")),
    joined(position(isBar ? "l" : "b")),
    kind === "radar" ? grid : nothing,
    joined(look()),
    val("c:crossAx", valueAxis),
    val("c:crosses", "autoZero"),
  );
  const numbers = tag(
    "c:valAx",
    {},
    val("c:axId", valueAxis),
    scaling(axis),
    joined(position(isBar ? "b" : "l")),
    grid,
    numberFormat(),
    joined(look()),
    val("c:crossAx", categoryAxis),
    val("c:crosses", isBar ? "max" : "autoZero"),
    val("c:crossBetween", "between"),
  );
  return joined([categories, numbers]);
}

function scaling({ min, max }: ChartPlan["axis"]): Xml {
  return tag(
    "c:scaling",
    {},
    val("c:orientation", "minMax"),
    max === null ? nothing : val("c:max", max),
    min === null ? nothing : val("c:min", min),
  );
}

function position(side: "b" | "l"): Xml[] {
  return [val("c:delete", 0), val("c:axPos", side)];
}

/** Uses the cells' number format. */
function numberFormat(): Xml {
  return tag("c:numFmt", { formatCode: "General", sourceLinked: 1 });
}

function look(): Xml[] {
  return [
    val("c:majorTickMark", "none"),
    val("c:minorTickMark", "none"),
    val("c:tickLblPos", "nextTo"),
    tag("c:spPr", {}, line(gridColor, gridWidth)),
  ];
}
