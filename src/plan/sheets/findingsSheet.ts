import type { Area } from "../../model/catalogue";
import type { Block, PlanCell, RowPlan, SheetPlan } from "../../model/workbookPlan";
import { findingList } from "../findingList";
import { block, formula, input, value } from "../cells";
import type { PlanContext } from "../context";
import { freeFindingsPerArea } from "../layout";
import { heightFor } from "../rowHeight";
import { keyOfColumn } from "./calculation/findingFormulas";
import { printPlan, sheet, widths } from "../sheetDefaults";

const firstListRow = 5;
const textWidth = 52;

/** Rows without a finding yet get room for two lines, since Excel does not refit formula rows. */
const spareHeight = 30;

/** Strengths, challenges and weaknesses by area, gathered; beside them rows for further findings. */
export function findingsSheet(context: PlanContext): SheetPlan {
  const { inputs, layout, refs, t } = context;
  const lastRow = firstListRow + layout.findingRows - 1;
  const { areas } = inputs.catalogue;
  const freeRows = areas.length * freeFindingsPerArea;
  const areaKeys = refs.calculatedRange("findingStarts", 0, areas.length, "key");
  const kinds = `F${firstListRow}:F${firstListRow + freeRows - 1}`;
  return sheet({
    key: "Findings",
    name: t("sheet.findings"),
    tabColor: "3B7D5B",
    columns: widths(textWidth, textWidth, textWidth, 3, 30, 16, 70),
    rows: [{ row: 1, height: 28, grows: false }, ...listRows(context)],
    blocks: [
      block(1, 1, [[value(t("findings.title"), "title")]]),
      block(2, 1, [[value(t("findings.explanation"), "notice")]]),
      block(2, 5, [[value(t("findings.freeExplanation"), "notice")]]),
      block(3, 5, [[value(t("findings.free"), "heading")]]),
      listBlock(context),
      block(firstListRow - 1, 5, [
        [
          value(t("findings.area"), "tableHeader"),
          value(t("findings.kind"), "tableHeader"),
          value(t("findings.text"), "tableHeader"),
        ],
        ...areas.flatMap((area) => freeRowsOf(context, area)),
      ]),
    ],
    frozen: { rows: firstListRow - 1, columns: 0 },
    rules: [
      {
        range: kinds,
        allow: { kind: "list", source: "Kompass.FindingKinds" },
        error: { title: t("rule.finding.title"), text: t("rule.finding.error") },
        prompt: null,
      },
    ],
    highlights: [
      {
        range: `A${firstListRow}:C${lastRow}`,
        formula: `COUNTIF(${areaKeys},${refs.calculated("findingList", 0, "key")})=1`,
        style: "areaHeading",
      },
    ],
    tables: [
      {
        name: "Kompass_FreeFindings",
        range: `E${firstListRow - 1}:G${firstListRow + freeRows - 1}`,
        style: "TableStyleLight1",
        filter: true,
      },
    ],
    print: printPlan(context, `A1:C${lastRow}`, { titleRows: [firstListRow - 1, firstListRow - 1] }),
  });
}

function listBlock({ inputs, layout, refs, t }: PlanContext): Block {
  const { areas } = inputs.catalogue;
  const areaNames = refs.sectionTable("findingStarts", areas.length, "key", "name");
  const rows = Array.from({ length: layout.findingRows }, (_, index): PlanCell[] => {
    const key = refs.calculated("findingList", index, "key");
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
  return block(firstListRow - 1, 1, [headers, ...rows]);
}

function freeRowsOf({ inputs, t }: PlanContext, area: Area): PlanCell[][] {
  const given = inputs.freeFindings.filter(({ areaKey }) => areaKey === area.key);
  return Array.from({ length: freeFindingsPerArea }, (_, n) => {
    const finding = given[n];
    const kind = finding?.kind;
    const isKind =
      kind === "strength" || kind === "challenge" || kind === "weakness" || kind === "goldStar";
    return [
      value(`${area.id} ${area.shortName}`, "text"),
      input(isKind ? t(`findingKind.${kind}`) : (kind ?? null), "inputChoice"),
      input(finding?.text ?? null, "inputText"),
    ];
  });
}

function listRows(context: PlanContext): RowPlan[] {
  const known = findingList(context.inputs);
  return Array.from({ length: context.layout.findingRows }, (_, index) => {
    const row = known[index];
    const height = row ? heightFor(row.texts.map((text) => [text, textWidth])) : spareHeight;
    return { row: firstListRow + index, height, grows: false };
  });
}
