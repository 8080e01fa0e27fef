import { actionStatuses } from "../../../model/actions";
import type { PreviousAnswer, PreviousInputs } from "../../../model/inputs";
import { dimensions } from "../../../model/profile";
import type { RawCell } from "../../../model/rawCell";
import { verdictOn, verdictParts } from "../../../model/verdict";
import type { Block, PlanCell, RowPlan, SheetPlan } from "../../../model/workbookPlan";
import { parseRange } from "../../a1";
import { at, block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { quoteText, sentence, signedText, sixDecimalsOf, wholeText } from "../../formulas";
import { local, plain } from "../../references";
import { heightFor } from "../../rowHeight";
import { printPlan, sheet, widths } from "../../sheetDefaults";
import type { StyleName } from "../../styles";
import { partName } from "../verdict/verdictSheet";
import {
  previousActionColumns,
  previousActionRows,
  previousColumns,
  previousFacts,
  previousHeaderRow,
  previousSheetKey,
  type PreviousActionColumn,
  type PreviousColumn,
} from "./layout";
import { previousRows, totalPart, type PreviousPart } from "./previousRows";

const partWidth = 62;
const columnWidths: Readonly<Record<PreviousColumn, number>> = {
  id: 13,
  part: partWidth,
  system: 16,
  extent: 12,
  result: 14,
  evaluation: 11,
  notApplicable: 7,
  direct: 9,
  cap: 8,
  before: 10,
  target: 10,
  now: 10,
  change: 10,
};

/**
 * An earlier round next to the current one: the points of every part, and the levels of the earlier
 * round.
 */
export function previousSheet(context: PlanContext, previous: PreviousInputs): SheetPlan {
  const { inputs, refs, t } = context;
  const parts = previousRows(inputs.catalogue);
  const verdicts = verdictLines(context, previous);
  const lastRow = parseRange(plain(refs.previous.actions()))?.bottom ?? 1;
  const change = local(refs.previous.part(totalPart, "change"));
  return sheet({
    key: previousSheetKey,
    name: t("sheet.previous"),
    tabColor: "C9822B",
    columns: widths(...previousColumns.map((column) => columnWidths[column])),
    rows: [
      { row: 1, height: 28, grows: false },
      { row: previousHeaderRow, height: 32, grows: false },
      ...parts.map((part, index) => ({
        row: previousHeaderRow + 1 + index,
        height: heightFor([[nameOf(part, context), partWidth]]),
        grows: false,
      })),
      ...verdicts.map(({ row, text }) => ({
        row,
        height: heightFor([[text, partWidth]]),
        grows: false,
      })),
      ...actionRows(context, previous),
    ],
    blocks: [
      block(1, 1, [
        [value(`${t("sheet.previous")}: ${previous.municipality} ${previous.year}`, "title")],
        [value(t("previous.explanation"), "notice")],
        [formula(totalSentence(context, previous), "sentence")],
        [value(matchSentence(context, previous), "sentence")],
      ]),
      block(previousHeaderRow, 1, [
        previousColumns.map((column) =>
          value(
            t(`previous.column.${column}`),
            column === "id" || column === "part" ? "tableHeader" : "tableHeaderNumber",
          ),
        ),
        ...parts.map((part) => partRow(context, previous, part)),
      ]),
      ...factBlocks(context, previous),
      block((verdicts[0]?.row ?? 2) - 1, 1, [
        [value(t("previous.verdict"), "heading")],
        ...verdicts.map(({ label, text }) => [value(label, "term"), value(text, "quotedText")]),
      ]),
      actionBlock(context, previous),
    ],
    frozen: { rows: previousHeaderRow, columns: 2 },
    highlights: [
      {
        range: plain(refs.previous.part(totalPart, "change")),
        formula: isMoreThanNoise(change, local(refs.previous.part(totalPart, "now"))),
        style: "attention",
      },
    ],
    tables: [
      {
        name: "Kompass_Previous",
        range: plain(refs.previous.table()),
        style: "TableStyleLight1",
        filter: true,
      },
    ],
    print: printPlan(context, lastRow, previousColumns.length, {
      titleRows: [previousHeaderRow, previousHeaderRow],
    }),
  });
}

/** A condition: the total changed by more than noise, which is 5 % of the total. */
export function isMoreThanNoise(change: string, total: string): string {
  return `IF(ISNUMBER(${change}),ABS(${change})>ROUND(0.05*${total},6),FALSE)`;
}

function totalSentence({ inputs, refs, t }: PlanContext, { year }: PreviousInputs): string {
  const cell = (column: PreviousColumn) => local(refs.previous.part(totalPart, column));
  const change = cell("change");
  const known = sentence(t("previous.total"), {
    before: wholeText(cell("before")),
    year: String(year),
    now: wholeText(cell("now")),
    change: signedText(change, inputs.language),
  });
  const noise = `IF(${isMoreThanNoise(change, cell("now"))},${quoteText(t("previous.moreThanNoise"))},${quoteText(t("previous.noise"))})`;
  return `IF(${change}="",${quoteText(t("previous.noTotal"))},${known}&" "&${noise})`;
}

/** Says whether both rounds used the same catalogue and version. */
function matchSentence({ inputs, t }: PlanContext, previous: PreviousInputs): string {
  const { id, version } = inputs.catalogue;
  const { catalogueId, catalogueVersion } = previous;
  if (catalogueId !== id) return t("previous.otherCatalogue", { before: catalogueId, now: id });
  const isSame = catalogueVersion.toLowerCase() === version.toLowerCase();
  return isSame
    ? t("previous.sameVersion", { version })
    : t("previous.otherVersion", { before: catalogueVersion, now: version });
}

function nameOf(part: PreviousPart, { t }: PlanContext): string {
  return part.kind === "total" ? t("overview.totalRow") : part.name;
}

/** The styles of a row, by the kind of its part. */
const rowStyles = {
  total: { text: "strongText", points: "strongPoints", change: "strongDifference" },
  area: { text: "strongText", points: "strongPoints", change: "strongDifference" },
  criterion: { text: "state", points: "points", change: "difference" },
  question: { text: "text", points: "points", change: "difference" },
} as const satisfies Record<PreviousPart["kind"], Record<string, StyleName>>;

function partRow(context: PlanContext, previous: PreviousInputs, part: PreviousPart): PlanCell[] {
  const { refs } = context;
  const look = rowStyles[part.kind];
  const answer = part.kind === "question" ? previous.questions[part.id] : undefined;
  const here = (column: PreviousColumn) => local(refs.previous.part(part, column));
  const [before, now] = [here("before"), here("now")];
  const given = (content: RawCell): PlanCell => value(content, "cap");
  // Direct points may have any number of decimals, so they are rounded to six. All other points
  // have fewer.
  const counted = (points: string) =>
    sixDecimalsOf(points, part.kind === "question" ? part.cap + 1 : 1);
  const change = `ROUND(${counted(now)}-${counted(before)},6)`;
  const cells: Readonly<Record<PreviousColumn, PlanCell>> = {
    id: value(part.id, part.kind === "question" ? "id" : look.text),
    part: value(nameOf(part, context), look.text),
    ...levelCells(answer, given),
    notApplicable: given(answer?.notApplicable === true ? "x" : null),
    direct: given(answer?.direct ?? null),
    cap: given(answer?.cap ?? null),
    before: value(pointsBefore(previous, part), look.points),
    target: value(targetBefore(previous, part), look.points),
    now: formula(pointsNow(context, part), look.points),
    change: formula(`IF(COUNT(${before}:${now})<2,"",${change})`, look.change),
  };
  return previousColumns.map((column) => cells[column]);
}

function levelCells(answer: PreviousAnswer | undefined, cell: (content: RawCell) => PlanCell) {
  const [system, extent, result, evaluation] = dimensions.map((d) => cell(answer?.[d] ?? null)) as [
    PlanCell,
    PlanCell,
    PlanCell,
    PlanCell,
  ];
  return { system, extent, result, evaluation };
}

function pointsBefore(previous: PreviousInputs, part: PreviousPart): RawCell {
  switch (part.kind) {
    case "total":
      return previous.total;
    case "area":
      return previous.areas[part.key] ?? null;
    case "criterion":
      return previous.criteria[part.id] ?? null;
    case "question":
      return previous.questions[part.id]?.points ?? null;
  }
}

function targetBefore({ targets }: PreviousInputs, part: PreviousPart): RawCell {
  switch (part.kind) {
    case "total":
      return targets.total;
    case "area":
      return targets.areas[part.key] ?? null;
    case "criterion":
      return targets.criteria[part.id] ?? null;
    case "question":
      return null;
  }
}

function pointsNow({ refs }: PlanContext, part: PreviousPart): string {
  switch (part.kind) {
    case "total":
      return refs.overview.total("points");
    case "area":
      return refs.areas.sum(part.key, "points");
    case "criterion":
      return refs.areas.criterion(part.id, "points");
    case "question":
      return refs.areas.question(part.id, "points");
  }
}

function factBlocks({ refs, t }: PlanContext, previous: PreviousInputs) {
  const first = parseRange(plain(refs.previous.facts()))?.top ?? 1;
  return [
    block(first - 1, 1, [[value(t("previous.facts"), "heading")]]),
    block(
      first,
      1,
      previousFacts.map((fact) => [value(t(`previous.fact.${fact}`), "label")]),
    ),
    ...previousFacts.map((fact) =>
      at(
        refs.previous.fact(fact),
        value(previous[fact], fact === "year" ? "plainValue" : "metaValue"),
      ),
    ),
  ];
}

/** The earlier verdict, line by line; `row` is 1-based. */
function verdictLines(context: PlanContext, { verdict }: PreviousInputs) {
  const { inputs, refs } = context;
  const first = parseRange(plain(refs.previous.verdict()))?.top ?? 1;
  return verdictParts(inputs.catalogue).map((part, index) => ({
    row: first + index,
    label: partName(context, part),
    text: verdictOn(verdict, part),
  }));
}

/** The actions as they were then; they count for nothing. */
function actionBlock({ refs, t }: PlanContext, { actions }: PreviousInputs): Block {
  const first = firstActionRow(refs);
  const styles: Readonly<Record<PreviousActionColumn, StyleName>> = {
    id: "id",
    measure: "text",
    owner: "text",
    deadline: "shownDate",
    status: "text",
  };
  const rows = Array.from({ length: previousActionRows }, (_, index) => {
    const action = actions[index];
    const known = actionStatuses.find((status) => status === action?.status);
    const cells: Record<PreviousActionColumn, RawCell> = {
      id: action?.id ?? null,
      measure: action?.measure ?? null,
      owner: action?.owner ?? null,
      deadline: action?.deadline ?? null,
      status: known ? t(`actionStatus.${known}`) : (action?.status ?? null),
    };
    return previousActionColumns.map((column) => value(cells[column], styles[column]));
  });
  return block(first - 2, 1, [
    [value(t("previous.actions"), "heading")],
    previousActionColumns.map((column) => value(t(`actions.${column}`), "tableHeader")),
    ...rows,
  ]);
}

function actionRows({ refs }: PlanContext, { actions }: PreviousInputs): RowPlan[] {
  const first = firstActionRow(refs);
  return actions.map(({ measure, owner }, index) => ({
    row: first + index,
    height: heightFor([
      [measure, partWidth],
      [owner, columnWidths.system],
    ]),
    grows: false,
  }));
}

function firstActionRow(refs: PlanContext["refs"]): number {
  return parseRange(plain(refs.previous.actions()))?.top ?? 1;
}
