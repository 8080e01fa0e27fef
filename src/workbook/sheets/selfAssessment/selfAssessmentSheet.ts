import { dimensions, type Dimension } from "../../../model/profile";
import type { SelfAssessment } from "../../../model/selfAssessment";
import type { Block, PlanCell, SheetPlan } from "../../../model/workbookPlan";
import { parseRange } from "../../a1";
import { at, block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { plain } from "../../references";
import { heightFor } from "../../rowHeight";
import { printPlan, sheet, widths } from "../../sheetDefaults";
import { stateNumbers } from "../../states";
import {
  ownColumn,
  selfAssessmentColumns,
  selfAssessmentFacts,
  selfAssessmentHeaderRow,
  selfAssessmentSheetKey,
  type OwnLevelColumn,
  type SelfAssessmentColumn,
} from "./layout";
import { selfAssessmentParts, type SelfAssessmentPart } from "./parts";

/** In characters. */
const textWidths = { id: 8, part: 46, description: 52, evidence: 34 } as const;
const levelWidth = 11;

/**
 * The municipality's self-assessment next to the evaluators' levels: its account of each criterion,
 * and its levels.
 */
export function selfAssessmentSheet(context: PlanContext, given: SelfAssessment): SheetPlan {
  const { inputs, refs, t } = context;
  const parts = selfAssessmentParts(inputs.catalogue);
  const lastRow = parseRange(plain(refs.selfAssessment.facts()))?.bottom ?? 1;
  const { id, part, description, evidence } = textWidths;
  return sheet({
    key: selfAssessmentSheetKey,
    name: t("sheet.selfassessment"),
    tabColor: "C9822B",
    columns: widths(id, part, ...Array<number>(8).fill(levelWidth), description, evidence),
    rows: [
      { row: 1, height: 28, grows: false },
      { row: selfAssessmentHeaderRow, height: 44, grows: false },
      ...parts.map((each, index) => ({
        row: selfAssessmentHeaderRow + 1 + index,
        height: heightFor([
          [each.name, part],
          [given.accounts[each.id]?.description ?? "", description],
          [given.accounts[each.id]?.evidence ?? "", evidence],
        ]),
        grows: false,
      })),
    ],
    blocks: [
      block(1, 1, [
        [value(`${t("sheet.selfassessment")}: ${given.municipality} ${given.year}`, "title")],
        [formula(refs.calculation.subtitle(), "notice")],
        [value(t("selfAssessment.explanation"), "notice")],
      ]),
      block(selfAssessmentHeaderRow, 1, [
        selfAssessmentColumns.map((column) =>
          value(
            t(`selfAssessment.column.${column}`),
            column in textWidths ? "tableHeader" : "tableHeaderNumber",
          ),
        ),
        ...parts.map((each) => partRow(context, given, each)),
      ]),
      ...factBlocks(context, given),
    ],
    frozen: { rows: selfAssessmentHeaderRow, columns: 2 },
    tables: [
      {
        name: `Kompass_${selfAssessmentSheetKey}`,
        range: plain(refs.selfAssessment.table()),
        style: "TableStyleLight1",
        filter: true,
      },
    ],
    print: printPlan(context, lastRow, selfAssessmentColumns.length, {
      titleRows: [selfAssessmentHeaderRow, selfAssessmentHeaderRow],
    }),
  });
}

function partRow(context: PlanContext, given: SelfAssessment, part: SelfAssessmentPart) {
  const isCriterion = part.kind === "criterion";
  const account = isCriterion ? given.accounts[part.id] : undefined;
  const levels = isCriterion ? undefined : given.levels[part.id];
  const blank = value(null, "cap");
  const own = (dimension: Dimension): PlanCell =>
    isCriterion ? blank : formula(ownLevel(context, part.id, dimension), "count");
  const cells: Readonly<Record<SelfAssessmentColumn, PlanCell>> = {
    id: value(part.id, "id"),
    part: value(part.name, isCriterion ? "strongText" : "text"),
    ...byDimension(
      (dimension) => dimension,
      (dimension) => value(levels?.[dimension] ?? null, "cap"),
    ),
    ...byDimension(ownColumn, own),
    description: value(account?.description ?? null, "quotedText"),
    evidence: value(account?.evidence ?? null, "quotedText"),
  };
  return selfAssessmentColumns.map((column) => cells[column]);
}

function byDimension<Key extends Dimension | OwnLevelColumn>(
  keyOf: (dimension: Dimension) => Key,
  cellOf: (dimension: Dimension) => PlanCell,
): Record<Key, PlanCell> {
  const cells = dimensions.map((dimension) => [keyOf(dimension), cellOf(dimension)] as const);
  return Object.fromEntries(cells) as Record<Key, PlanCell>;
}

/** The evaluators' level; blank where there is none, or the answer is not valid. */
function ownLevel({ refs }: PlanContext, id: string, dimension: Dimension): string {
  const state = refs.areas.helper(id, "state");
  const level = refs.areas.question(id, dimension);
  const hasLevels = `OR(${state}=${stateNumbers.scored},${state}=${stateNumbers.partial})`;
  return `IF(${hasLevels},IF(${level}="","",ROUND(${level},0)),"")`;
}

function factBlocks({ refs, t }: PlanContext, given: SelfAssessment): Block[] {
  const first = parseRange(plain(refs.selfAssessment.facts()))?.top ?? 1;
  return [
    block(first - 1, 1, [[value(t("selfAssessment.facts"), "heading")]]),
    block(
      first,
      1,
      selfAssessmentFacts.map((fact) => [value(t(`previous.fact.${fact}`), "label")]),
    ),
    ...selfAssessmentFacts.map((fact) =>
      at(
        refs.selfAssessment.fact(fact),
        value(given[fact], fact === "year" ? "plainValue" : "metaValue"),
      ),
    ),
  ];
}
