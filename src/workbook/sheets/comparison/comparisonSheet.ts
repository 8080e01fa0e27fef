import { catalogueCap } from "../../../model/catalogue";
import { fewestCompared } from "../../../model/comparison";
import type { MeasurementRow } from "../../../model/inputs";
import { measurementColumns } from "../../../model/measurementRow";
import { cellText } from "../../../model/rawCell";
import type { Block, PlanCell, SheetPlan } from "../../../model/workbookPlan";
import { span } from "../../a1";
import { block, formula, input, value } from "../../cells";
import { besideChart } from "../../charts";
import type { PlanContext } from "../../context";
import { chosen, figureOf, quoteText, sentence } from "../../formulas";
import { local, plain } from "../../references";
import { heightFor } from "../../rowHeight";
import { printPlan, sheet, widths } from "../../sheetDefaults";
import type { StyleName } from "../../styles";
import { instrumentsText } from "../instrumentsText";
import { besideBlocks, besideHighlights, besideRule } from "./besideCells";
import { filterBlocks, filterHighlight, filterRules } from "./filterCells";
import { filterListsBlock } from "./filterLists";
import { statisticColumns, type StatisticColumn } from "./layout";
import { measurementHelperBlocks } from "./measurementHelpers";
import { measurementRules } from "./measurementRules";

type Group = "all" | "population";

/** Column widths for municipality names and sources, in characters. */
const nameWidth = 24;
const sourceWidth = 44;

/** Other municipalities' measurements, and how the own result compares with them. */
export function comparisonSheet(context: PlanContext): SheetPlan {
  const { inputs, layout, refs, t } = context;
  const { comparison } = layout;
  const areaCount = inputs.catalogue.areas.length;
  const columnCount = measurementColumns.length + areaCount + 1;
  const fault = local(refs.comparison.helper("measurements", 0, "fault"));
  return sheet({
    key: "Comparison",
    name: t("sheet.comparison"),
    tabColor: "C9822B",
    columns: widths(
      nameWidth,
      10,
      12.5,
      12.5,
      12.5,
      18,
      15,
      9,
      ...Array<number>(areaCount).fill(13.5),
      sourceWidth,
      14,
    ),
    rows: [
      { row: 1, height: 28, grows: false },
      { row: comparison.statistics.all, height: 30, grows: false },
      { row: comparison.statistics.population, height: 30, grows: false },
      { row: comparison.beside, height: 30, grows: false },
      { row: comparison.beside + 1, height: 30, grows: false },
      { row: comparison.header, height: 44, grows: false },
      ...inputs.measurements.map((row, index) => ({
        row: comparison.first + index,
        height: heightFor([
          [cellText(row[0] ?? null), nameWidth],
          [cellText(row[columnCount - 1] ?? null), sourceWidth],
        ]),
        grows: true,
      })),
    ],
    blocks: [
      block(1, 1, [[value(t("comparison.title"), "title")]]),
      block(2, 1, [[value(t("comparison.explanation"), "notice")]]),
      block(3, 1, [
        [formula(noticeFormula(context), "sentence")],
        [value(instrumentsText(context), "notice")],
      ]),
      ...filterBlocks(context),
      statisticsBlock(context, "all"),
      statisticsBlock(context, "population"),
      ...besideBlocks(context),
      block(comparison.header - 1, 1, [
        [value(t("comparison.measurements"), "heading"), value(t("comparison.paste"), "notice")],
      ]),
      measurementBlock(context),
      ...measurementHelperBlocks(context),
      filterListsBlock(context),
    ],
    rules: [...filterRules(context), besideRule(context), ...measurementRules(context)],
    highlights: [
      {
        range: span(comparison.first, 1, comparison.last, columnCount),
        formula: `${fault}=1`,
        style: "fault",
      },
      filterHighlight(context),
      ...besideHighlights(context),
    ],
    charts: [besideChart(context)],
    tables: [
      {
        name: "Kompass_Measurements",
        range: plain(refs.comparison.measurementTable()),
        style: "TableStyleLight1",
        filter: true,
      },
    ],
    print: printPlan(context, comparison.last, columnCount, {
      titleRows: [comparison.header, comparison.header],
      breaksBefore: [comparison.header - 1],
    }),
  });
}

function noticeFormula({ refs, t }: PlanContext): string {
  const n = local(refs.comparison.countOf("all"));
  const few = sentence(t("comparison.few"), { n });
  const basis = local(refs.comparison.copy("basis"));
  return `IF(${n}<${fewestCompared},${few}&" ","")&${basis}`;
}

function statisticsBlock(context: PlanContext, group: Group): Block {
  const { inputs, layout, refs, t } = context;
  const header = [
    value(t("comparison.area"), "tableHeader"),
    value(t("comparison.cap"), "tableHeaderNumber"),
    ...statisticColumns.map((column) => value(t(`statistic.${column}`), "tableHeaderNumber")),
  ];
  const rows = [
    {
      field: "total",
      label: t("comparison.total"),
      cap: catalogueCap(inputs.catalogue),
      own: refs.overview.total("points"),
    },
    ...inputs.catalogue.areas.map((area) => ({
      field: area.key,
      label: `${area.id} ${area.shortName}`,
      cap: area.cap,
      own: refs.areas.sum(area.key, "points"),
    })),
  ];
  return block(layout.comparison.statistics[group] - 1, 1, [
    [formula(groupHeading(context, group), "heading")],
    header,
    ...rows.map(({ field, label, cap, own }) => [
      value(label, field === "total" ? "strongText" : "text"),
      value(cap, "cap"),
      ...statisticCells(context, group, field, own),
    ]),
  ]);
}

function groupHeading({ refs, t }: PlanContext, group: Group): string {
  if (group === "all") return quoteText(t("comparison.all"));
  const bands = ([1, 2, 3] as const).map((n) => quoteText(t(`comparison.band${n}`)));
  const own = refs.comparison.ownBand();
  return `IF(${own}=0,${quoteText(t("comparison.bandUnknown"))},${chosen(`MAX(1,${own})`, bands)})`;
}

function statisticCells(
  { refs }: PlanContext,
  group: Group,
  field: string,
  own: string,
): PlanCell[] {
  const values = local(refs.comparison.groupValues(group, field));
  const here = (column: StatisticColumn) => local(refs.comparison.statistic(group, field, column));
  const n = here("n");
  const shown = (text: string) => `IF(${n}<${fewestCompared},"",${text})`;
  const withOwn = (text: string) => `IF(OR(${n}<${fewestCompared},${here("own")}=""),"",${text})`;
  const cells: Record<StatisticColumn, readonly [string, StyleName]> = {
    n: [`COUNT(${values})`, "count"],
    mean: [shown(figureOf(`AVERAGE(${values})`)), "points"],
    median: [shown(figureOf(`MEDIAN(${values})`)), "points"],
    lowerQuartile: [shown(figureOf(`QUARTILE(${values},1)`)), "points"],
    upperQuartile: [shown(figureOf(`QUARTILE(${values},3)`)), "points"],
    min: [shown(`MIN(${values})`), "points"],
    max: [shown(`MAX(${values})`), "points"],
    own: [own, "reported"],
    difference: [withOwn(`ROUND(${here("own")}-${here("mean")},6)`), "difference"],
    rank: [withOwn(`1+COUNTIF(${values},">"&${here("own")})`), "count"],
  };
  return statisticColumns.map((column) => formula(...cells[column]));
}

const columnStyles: Readonly<Record<(typeof measurementColumns)[number], StyleName>> = {
  municipality: "inputText",
  country: "inputChoice",
  year: "inputNumber",
  version: "inputText",
  population: "inputNumber",
  group: "inputText",
  kind: "inputChoice",
  total: "inputNumber",
};

function measurementBlock({ areaSheetNames, inputs, layout, t }: PlanContext): Block {
  const { areas } = inputs.catalogue;
  const header = [
    ...measurementColumns.map((column) => value(t(`measurement.${column}`), "tableHeader")),
    ...areas.map((area) => value(areaSheetNames.get(area.key) ?? null, "tableHeader")),
    value(t("measurement.source"), "tableHeader"),
  ];
  const cells = (row: MeasurementRow | undefined): PlanCell[] => [
    ...measurementColumns.map((column, at) =>
      input(
        column === "kind" ? kindCell(row?.[at] ?? null, t) : (row?.[at] ?? null),
        columnStyles[column],
      ),
    ),
    ...areas.map((_, at) => input(row?.[measurementColumns.length + at] ?? null, "inputNumber")),
    input(row?.[measurementColumns.length + areas.length] ?? null, "inputText"),
  ];
  const rows = Array.from({ length: layout.comparison.rows }, (_, n) =>
    cells(inputs.measurements[n]),
  );
  return block(layout.comparison.header, 1, [header, ...rows]);
}

/** Inputs store a kind by its key; the sheet shows its word. */
function kindCell(kind: MeasurementRow[number], t: PlanContext["t"]): MeasurementRow[number] {
  return kind === "measurement" || kind === "average" ? t(`measurementKind.${kind}`) : kind;
}
