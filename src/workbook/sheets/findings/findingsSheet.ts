import { findingKinds } from "../../../model/answers";
import type { Area } from "../../../model/catalogue";
import type { Block, PlanCell, RowPlan, SheetPlan } from "../../../model/workbookPlan";
import { span } from "../../a1";
import { block, formula, input, value } from "../../cells";
import type { PlanContext } from "../../context";
import { sentence } from "../../formulas";
import { local } from "../../references";
import { heightFor } from "../../rowHeight";
import { printPlan, sheet, widths } from "../../sheetDefaults";
import { findingRule } from "../rules";
import { findingHelperBlocks } from "./findingHelpers";
import { keyOfColumn } from "./findingKeys";
import { findingList, type FindingListRow } from "./findingList";
import { firstFindingRow } from "./layout";

const textWidth = 52;

/**
 * In points. Rows without a finding yet get room for two lines, because Excel does not resize
 * formula rows.
 */
const spareHeight = 30;

/**
 * Strengths, challenges and weaknesses listed by area, and next to them a table for free findings.
 */
export function findingsSheet(context: PlanContext): SheetPlan {
  const { inputs, layout, refs, t } = context;
  const lastRow = firstFindingRow + layout.findings.rows - 1;
  const { areas } = inputs.catalogue;
  const freeRows = areas.length * layout.findings.freeRows;
  const known = findingList(inputs);
  const printed = layout.findings.printedRows;
  const areaKeys = local(refs.findings.helperRange("findingStarts", 0, areas.length, "key"));
  const lastFree = firstFindingRow + freeRows - 1;
  return sheet({
    key: "Findings",
    name: t("sheet.findings"),
    tabColor: "3B7D5B",
    columns: widths(textWidth, textWidth, textWidth, 3, 30, 16, 70, 3),
    rows: [{ row: 1, height: 28, grows: false }, ...listRows(known, layout.findings.rows)],
    blocks: [
      block(1, 1, [[value(t("findings.title"), "title")]]),
      block(2, 1, [[value(t("findings.explanation"), "notice")]]),
      block(3, 1, [[formula(unprinted(context, printed), "sentence")]]),
      block(2, 5, [[value(t("findings.freeExplanation"), "notice")]]),
      block(3, 5, [[value(t("findings.free"), "heading")]]),
      listBlock(context),
      block(firstFindingRow - 1, 5, [
        [
          value(t("findings.area"), "tableHeader"),
          value(t("findings.kind"), "tableHeader"),
          value(t("findings.text"), "tableHeader"),
        ],
        ...areas.flatMap((area) => freeRowsOf(context, area)),
      ]),
      ...findingHelperBlocks(context),
    ],
    frozen: { rows: firstFindingRow - 1, columns: 0 },
    rules: [{ range: span(firstFindingRow, 6, lastFree, 6), ...findingRule(context) }],
    highlights: [
      {
        range: span(firstFindingRow, 1, lastRow, 3),
        formula: `COUNTIF(${areaKeys},${local(refs.findings.helper("findingList", 0, "key"))})=1`,
        style: "areaHeading",
      },
    ],
    tables: [
      {
        name: "Kompass_FreeFindings",
        range: span(firstFindingRow - 1, 5, lastFree, 7),
        style: "TableStyleLight1",
        filter: true,
      },
    ],
    print: printPlan(context, firstFindingRow - 1 + printed, 3, {
      titleRows: [firstFindingRow - 1, firstFindingRow - 1],
    }),
  });
}

/** A formula for a warning when the list exceeds the printed rows; otherwise an empty text. */
function unprinted({ inputs, refs, t }: PlanContext, printed: number): string {
  const last = inputs.catalogue.areas.length - 1;
  const cell = (column: "rows" | "start") =>
    local(refs.findings.helper("findingStarts", last, column));
  const lines = `${cell("start")}+${cell("rows")}-1`;
  const warning = sentence(t("findings.unprinted"), {
    lines: `(${lines})`,
    printed: String(printed),
  });
  return `IF(${lines}>${printed},${warning},"")`;
}

function listBlock({ inputs, layout, refs, t }: PlanContext): Block {
  const { areas } = inputs.catalogue;
  const areaNames = local(refs.findings.helperTable("findingStarts", areas.length, "key", "name"));
  const rows = Array.from({ length: layout.findings.rows }, (_, index): PlanCell[] => {
    const key = local(refs.findings.helper("findingList", index, "key"));
    const listed = (column: number, otherwise: string) =>
      `IFERROR(VLOOKUP(${key}+${column * keyOfColumn},Kompass.Findings,2,FALSE),${otherwise})`;
    const heading = `IFERROR(VLOOKUP(${key},${areaNames},2,FALSE),"")`;
    return [
      formula(listed(1, heading), "paragraph"),
      formula(listed(2, '""'), "paragraph"),
      formula(listed(3, '""'), "paragraph"),
    ];
  });
  const headers = (["strengths", "challenges", "weaknesses"] as const).map((name) =>
    value(t(`findings.${name}`), "tableHeader"),
  );
  return block(firstFindingRow - 1, 1, [headers, ...rows]);
}

function freeRowsOf({ areaSheetNames, inputs, layout, t }: PlanContext, area: Area): PlanCell[][] {
  const given = inputs.freeFindings.filter(({ areaKey }) => areaKey === area.key);
  return Array.from({ length: layout.findings.freeRows }, (_, n) => {
    const finding = given[n];
    const kind = finding?.kind ?? null;
    const known = findingKinds.find((one) => one === kind);
    return [
      value(areaSheetNames.get(area.key) ?? null, "text"),
      input(known ? t(`findingKind.${known}`) : kind, "inputChoice"),
      input(finding?.text ?? null, "inputText"),
    ];
  });
}

function listRows(known: readonly FindingListRow[], count: number): RowPlan[] {
  return Array.from({ length: count }, (_, index) => {
    const row = known[index];
    const height = row ? heightFor(row.texts.map((text) => [text, textWidth])) : spareHeight;
    return { row: firstFindingRow + index, height, grows: false };
  });
}
