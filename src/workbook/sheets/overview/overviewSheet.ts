import { allQuestions, type Area } from "../../../model/catalogue";
import { factLimits } from "../../../model/factLimits";
import type { UnclearCells } from "../../../model/inputs";
import { currentPhase } from "../../../model/phase";
import type { Block, InputRule, PlanCell, SheetPlan } from "../../../model/workbookPlan";
import { span } from "../../a1";
import { at, block, formula, input, value } from "../../cells";
import { overviewCharts } from "../../charts";
import type { PlanContext } from "../../context";
import { quoteText, wholeText } from "../../formulas";
import { local, plain } from "../../references";
import { heightFor } from "../../rowHeight";
import { printPlan, sheet, widths } from "../../sheetDefaults";
import type { StyleName } from "../../styles";
import { word } from "../../words";
import { shareFormula } from "../areas/sumFormulas";
import { distanceFormula } from "../areas/criterionTable";
import { instrumentsText } from "../instrumentsText";
import { totalPart } from "../previous/previousRows";
import { isMoreThanNoise } from "../previous/previousSheet";
import { dateRule, listRule, populationRule, yearRule } from "../rules";
import { comparisonSentences, type ComparisonSentence } from "./comparisonSentences";
import { gapBlocks } from "./gapList";
import {
  chartRows,
  listedGaps,
  overviewCatalogueRow,
  overviewColumns,
  overviewInputs,
  overviewResults,
  type OverviewChartKey,
  type OverviewColumn,
  type OverviewInput,
  type OverviewResult,
} from "./layout";

/** In characters. */
const areaNameWidth = 42;

const howToColumn = 9;
const howToLines = [1, 2, 3, 4, 5, 6] as const;

/** The first sheet: the municipality, the result by area, and how it compares. */
export function overviewSheet(context: PlanContext): SheetPlan {
  const { inputs, layout, t } = context;
  const { charts, gaps } = layout.overview;
  const rows = [0, 1, 2].map((row) => charts + row * chartRows + 3);
  return sheet({
    key: "Overview",
    name: t("sheet.overview"),
    columns: widths(20, areaNameWidth, 10, 8, 11, 9, 11, 11, 11, 11, 11, 11, 10, 16, 18, 10, 10),
    rows: [
      { row: 1, height: 32, grows: false },
      { row: 5, height: 28, grows: false },
      { row: layout.overview.header, height: 44, grows: false },
      ...inputs.catalogue.areas.map(({ name }, index) => ({
        row: layout.overview.firstArea + index,
        height: heightFor([[name, areaNameWidth]]),
        grows: false,
      })),
      { row: layout.overview.total, height: 20, grows: false },
    ],
    blocks: [
      ...headings(context),
      ...municipalityBlocks(context),
      ...resultBlocks(context),
      howToBlock(context),
      block(layout.overview.header - 1, 1, [[value(t("overview.byArea"), "heading")]]),
      areaTable(context),
      ...sentenceBlocks(context, charts),
      ...gapBlocks(context),
    ],
    rules: overviewRules(context),
    highlights: overviewHighlights(context),
    tables: [
      {
        name: "Kompass_Areas",
        range: span(layout.overview.header, 1, layout.overview.total - 1, overviewColumns.length),
        style: "TableStyleLight1",
        filter: false,
      },
    ],
    charts: overviewCharts(context, rows),
    print: printPlan(context, gaps + listedGaps, overviewColumns.length, {
      // Two pairs of charts fill a page with any font.
      breaksBefore: [charts, charts + 2 * chartRows],
    }),
  });
}

function headings({ inputs, refs, t }: PlanContext): Block[] {
  const of = (field: OverviewInput) => local(refs.overview.input(field));
  const label = refs.method.meta("label");
  return [
    block(1, 1, [
      [
        formula(
          `${quoteText(`${t("overview.title")} `)}&${of("municipality")}&" "&${of("year")}`,
          "title",
        ),
      ],
    ]),
    block(2, 1, [
      [
        formula(
          `IF(${label}="","",${label}&". ")&${quoteText(t("overview.disclaimer"))}`,
          "notice",
        ),
      ],
    ]),
    block(4, 1, [[value(t("overview.about"), "heading")]]),
    block(4, 5, [[value(t("overview.result"), "heading")]]),
    block(overviewCatalogueRow, 1, [
      [value(t("overview.catalogue"), "label"), value(inputs.catalogue.name, "metaValue")],
      [
        value(t("overview.version"), "label"),
        formula(refs.method.meta("catalogueVersion"), "plainValue"),
      ],
    ]),
  ];
}

function municipalityBlocks({ inputs, refs, t }: PlanContext): Block[] {
  const { municipality, round, phase } = inputs;
  const { phase: known } = currentPhase(phase);
  const own: UnclearCells = {
    country: municipality.country,
    population: municipality.population,
    year: round.year,
    ...inputs.unclear,
  };
  const cells: Record<OverviewInput, PlanCell> = {
    municipality: input(municipality.name, "inputLine"),
    country: input(own.country ?? null, "inputLine"),
    population: input(own.population ?? null, "inputInteger"),
    year: input(own.year ?? null, "inputInteger"),
    evaluators: input(round.evaluators.join("; "), "inputLine"),
    phase: input(known === null ? phase.current : t(`phase.${known}`), "inputLine"),
    phaseDraft: input(phase.draft, "inputDate"),
    phaseFactCheck: input(phase.factCheck, "inputDate"),
    phaseFinal: input(phase.final, "inputDate"),
  };
  return [
    block(
      5,
      1,
      overviewInputs.map((field) => [value(t(`overview.${field}`), "label")]),
    ),
    ...overviewInputs.map((field) => at(refs.overview.input(field), cells[field])),
  ];
}

function resultBlocks({ inputs, refs, t }: PlanContext): Block[] {
  const total = local(refs.overview.total("points"));
  const bandEnd = (share: string) => wholeText(`ROUND(${share}*${total},6)`);
  const cells: Record<OverviewResult, PlanCell> = {
    total: formula(total, "total"),
    cap: formula(local(refs.overview.total("cap")), "resultText"),
    band: formula(`IF(${total}="","",${bandEnd("0.95")}&"–"&${bandEnd("1.05")})`, "resultText"),
    status: formula(word("status", refs.calculation.ofTotal("status")), "resultWord"),
    answered: formula(
      `${refs.calculation.ofTotal("answered")}&${quoteText(` ${t("overview.of")} ${allQuestions(inputs.catalogue).length}`)}`,
      "resultText",
    ),
    open: formula(refs.calculation.ofTotal("open"), "resultText"),
    invalid: formula(refs.calculation.ofTotal("invalid"), "resultText"),
  };
  return [
    block(
      5,
      5,
      overviewResults.map((field) => [value(t(`overview.${field}`), "label")]),
    ),
    ...overviewResults.map((field) => at(refs.overview.result(field), cells[field])),
  ];
}

/** Instructions for users without the add-in. */
function howToBlock({ t }: PlanContext): Block {
  return block(4, howToColumn, [
    [value(t("overview.howTo"), "heading")],
    ...howToLines.map((line) => [value(t(`overview.howTo.${line}`), "sentence")]),
  ]);
}

const headerStyle = (column: OverviewColumn): StyleName =>
  column === "id" || column === "area" ? "tableHeader" : "tableHeaderNumber";

function areaTable(context: PlanContext): Block {
  const { inputs, layout, t } = context;
  return block(layout.overview.header, 1, [
    overviewColumns.map((column) => value(t(`overview.column.${column}`), headerStyle(column))),
    ...inputs.catalogue.areas.map((area) => areaRow(context, area)),
    totalRow(context),
  ]);
}

/** Blank if no earlier round was imported, or if that round lacks the part. */
function fromPrevious(
  { inputs, refs }: PlanContext,
  part: Parameters<typeof refs.previous.part>[0],
  column: "before" | "change",
  style: StyleName,
): PlanCell {
  if (!inputs.previous) return value(null, style);
  const cell = refs.previous.part(part, column);
  return formula(`IF(${cell}="","",${cell})`, style);
}

function areaRow(context: PlanContext, area: Area): PlanCell[] {
  const { refs } = context;
  const part = { kind: "area", id: area.id } as const;
  const own = refs.areas.sum(area.key, "points");
  const mean = (group: "all" | "population") => refs.comparison.statistic(group, area.key, "mean");
  const difference = (group: "all" | "population") =>
    refs.comparison.statistic(group, area.key, "difference");
  const cells: Record<OverviewColumn, PlanCell> = {
    id: value(area.id, "id"),
    area: value(area.name, "text"),
    points: formula(own, "reported"),
    cap: formula(refs.areas.sum(area.key, "cap"), "cap"),
    applicable: formula(refs.calculation.ofArea(area.key, "applicableCap"), "cap"),
    share: formula(
      shareFormula(
        refs.calculation.ofArea(area.key, "exact"),
        refs.calculation.ofArea(area.key, "applicableCap"),
      ),
      "share",
    ),
    averageAll: formula(mean("all"), "points"),
    differenceAll: formula(difference("all"), "difference"),
    averageGroup: formula(mean("population"), "points"),
    differenceGroup: formula(difference("population"), "difference"),
    previous: fromPrevious(context, part, "before", "reported"),
    change: fromPrevious(context, part, "change", "difference"),
    answered: formula(refs.calculation.ofArea(area.key, "answered"), "count"),
    status: formula(word("status", refs.calculation.ofArea(area.key, "status")), "state"),
    factCheck: formula(word("factCheck", refs.calculation.ofArea(area.key, "factCheck")), "state"),
    target: formula(blankOr(refs.areas.sum(area.key, "target")), "reported"),
    toTarget: formula(blankOr(refs.areas.sum(area.key, "toTarget")), "difference"),
  };
  return overviewColumns.map((column) => cells[column]);
}

/** A formula for a cell; one that is blank stays blank. */
function blankOr(cell: string): string {
  return `IF(${cell}="","",${cell})`;
}

function totalRow(context: PlanContext): PlanCell[] {
  const { refs, t } = context;
  const areas = (column: OverviewColumn) => local(refs.overview.areas(column));
  const targets = `SUM(${areas("target")})+SUMIF(${areas("target")},"",${areas("points")})`;
  const cells: Record<OverviewColumn, PlanCell> = {
    id: value(null, "strongText"),
    area: value(t("overview.totalRow"), "strongText"),
    points: formula(`IF(COUNT(${areas("points")})=0,"",SUM(${areas("points")}))`, "strongPoints"),
    cap: formula(`ROUND(SUM(${areas("cap")}),6)`, "strongCap"),
    applicable: formula(refs.calculation.ofTotal("applicableCap"), "strongCap"),
    share: formula(
      shareFormula(refs.calculation.ofTotal("exact"), refs.calculation.ofTotal("applicableCap")),
      "strongShare",
    ),
    averageAll: formula(refs.comparison.statistic("all", "total", "mean"), "strongPoints"),
    differenceAll: formula(
      refs.comparison.statistic("all", "total", "difference"),
      "strongDifference",
    ),
    averageGroup: formula(refs.comparison.statistic("population", "total", "mean"), "strongPoints"),
    differenceGroup: formula(
      refs.comparison.statistic("population", "total", "difference"),
      "strongDifference",
    ),
    previous: fromPrevious(context, totalPart, "before", "strongPoints"),
    change: fromPrevious(context, totalPart, "change", "strongDifference"),
    answered: formula(refs.calculation.ofTotal("answered"), "strongCount"),
    status: formula(word("status", refs.calculation.ofTotal("status")), "strongText"),
    factCheck: value(null, "strongText"),
    target: formula(`IF(COUNT(${areas("target")})=0,"",${targets})`, "strongPoints"),
    toTarget: formula(
      distanceFormula(local(refs.overview.total("target")), local(refs.overview.total("points"))),
      "strongDifference",
    ),
  };
  return overviewColumns.map((column) => cells[column]);
}

/** A heading and two sentences above each chart. */
function sentenceBlocks(context: PlanContext, firstRow: number): Block[] {
  const { t } = context;
  const sentences = comparisonSentences(context);
  const over = (
    row: number,
    column: number,
    heading: OverviewChartKey,
    [first, second]: ComparisonSentence,
  ) =>
    block(row, column, [
      [value(t(`overview.${heading}`), "heading")],
      [formula(first, "sentence")],
      [formula(second, "sentence")],
    ]);
  return [
    block(firstRow - 2, 1, [
      [formula(sentences.basis, "notice")],
      [value(instrumentsText(context), "notice")],
    ]),
    over(firstRow, 1, "profile", sentences.profile),
    over(firstRow, 7, "ownAgainstAll", sentences.all),
    over(firstRow + chartRows, 1, "ownAgainstGroup", sentences.population),
    over(firstRow + chartRows, 7, "series", sentences.series),
    over(firstRow + 2 * chartRows, 1, "ranking", sentences.ranking),
    over(firstRow + 2 * chartRows, 7, "distribution", sentences.distribution),
  ];
}

function overviewRules(context: PlanContext): InputRule[] {
  const { refs, t } = context;
  const cell = (field: OverviewInput) => plain(refs.overview.input(field));
  return [
    {
      range: cell("municipality"),
      allow: { kind: "textLength", max: factLimits.name },
      error: { title: t("rule.text.title"), text: t("rule.text.error", { max: factLimits.name }) },
      prompt: null,
    },
    {
      range: cell("country"),
      allow: { kind: "list", source: "Kompass.Countries" },
      error: { title: t("rule.list.title"), text: t("rule.country.error") },
      prompt: null,
    },
    {
      range: cell("population"),
      ...populationRule(context),
      prompt: { title: t("overview.population"), text: t("rule.prompt.population") },
    },
    { range: cell("year"), ...yearRule(context) },
    {
      range: cell("phase"),
      ...listRule(context, "Kompass.Phases"),
      prompt: { title: t("overview.phase"), text: t("rule.prompt.phase") },
    },
    ...(["phaseDraft", "phaseFactCheck", "phaseFinal"] as const).map((field) => ({
      range: cell(field),
      ...dateRule(context),
    })),
  ];
}

function overviewHighlights({ refs }: PlanContext): SheetPlan["highlights"] {
  const invalid = local(refs.overview.result("invalid"));
  const statusCells = plain(refs.overview.areas("status"));
  const change = refs.overview.total("change");
  const firstArea = statusCells.split(":")[0] ?? "";
  return [
    {
      range: plain(refs.overview.result("status")),
      formula: `COUNTIF(Kompass.Status.NotFinal,${local(refs.overview.result("status"))})=1`,
      style: "fault",
    },
    { range: plain(invalid), formula: `${invalid}>0`, style: "fault" },
    {
      range: plain(change),
      formula: isMoreThanNoise(local(change), local(refs.overview.total("points"))),
      style: "attention",
    },
    {
      range: statusCells,
      formula: `COUNTIF(Kompass.Status.NotFinal,${firstArea})=1`,
      style: "fault",
    },
    {
      range: statusCells,
      formula: `COUNTIF(Kompass.Status.Complete,${firstArea})=1`,
      style: "done",
    },
  ];
}
