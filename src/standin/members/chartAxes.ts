import { aFlag, aNumber, aText, oneOf } from "./arguments";
import type { ChartAxis } from "../state/chartState";
import { invalidArgument } from "../state/excelError";
import { handleOf, type Handle, type Members } from "./handle";
import { field } from "./property";
import {
  fontMembers,
  guardPart,
  lineMembers,
  titleHandle,
  type ChartTarget,
  type PartOf,
} from "./chartParts";

export function chartAxes(target: ChartTarget): Handle {
  return handleOf(axesMembers, target);
}

const axesMembers: Members<ChartTarget> = {
  type: "ChartAxes",
  objects: {
    ValueAxis: (target) => handleOf(axisMembers, { target, part: target.chart.valueAxis }),
    CategoryAxis: (target) => {
      if (target.chart.type.startsWith("Pie")) throw invalidArgument("the chart has no axes");
      return handleOf(axisMembers, { target, part: target.chart.categoryAxis });
    },
  },
};

const axisOf = ({ part }: PartOf<ChartAxis>): ChartAxis => part;

/** A number, or "" to let Excel choose. */
function bound(value: unknown): number | null {
  return value === "" ? null : aNumber(value);
}

const tickMarks = ["None", "Cross", "Inside", "Outside"] as const;

const axisMembers: Members<PartOf<ChartAxis>> = {
  type: "ChartAxis",
  guard: guardPart,
  properties: {
    Minimum: field(axisOf, "minimum", bound),
    Maximum: field(axisOf, "maximum", bound),
    MajorUnit: field(axisOf, "majorUnit", bound),
    Visible: field(axisOf, "visible", aFlag),
    ReversePlotOrder: field(axisOf, "reversePlotOrder", aFlag),
    Position: field(axisOf, "position", oneOf(["Automatic", "Maximum", "Minimum", "Custom"])),
    TickLabelPosition: field(
      axisOf,
      "tickLabelPosition",
      oneOf(["NextToAxis", "High", "Low", "None"]),
    ),
    MajorTickMark: field(axisOf, "majorTickMark", oneOf(tickMarks)),
    MinorTickMark: field(axisOf, "minorTickMark", oneOf(tickMarks)),
    NumberFormat: field(axisOf, "numberFormat", aText),
  },
  objects: {
    Format: ({ target, part }) => handleOf(axisFormat, { target, part }),
    MajorGridlines: ({ target, part }) =>
      handleOf(gridlines, { target, part: part.majorGridlines }),
    MinorGridlines: ({ target, part }) =>
      handleOf(gridlines, { target, part: part.minorGridlines }),
    Title: ({ target, part }) => titleHandle(target, part.title),
  },
};

const axisFormat: Members<PartOf<ChartAxis>> = {
  type: "ChartAxisFormat",
  objects: {
    Font: ({ target, part }) => handleOf(fontMembers, { target, part: part.font }),
    Line: ({ target, part }) => handleOf(lineMembers, { target, part: part.line }),
  },
};

type Gridlines = ChartAxis["majorGridlines"];

const gridOf = ({ part }: PartOf<Gridlines>): Gridlines => part;

const gridlines: Members<PartOf<Gridlines>> = {
  type: "ChartGridlines",
  guard: guardPart,
  properties: { Visible: field(gridOf, "visible", aFlag) },
  objects: { Format: ({ target, part }) => handleOf(gridlinesFormat, { target, part }) },
};

const gridlinesFormat: Members<PartOf<Gridlines>> = {
  type: "ChartGridlinesFormat",
  objects: {
    Line: ({ target, part }) => handleOf(lineMembers, { target, part: part.line }),
  },
};
