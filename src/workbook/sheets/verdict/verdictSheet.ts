import { areaKeysOf } from "../../../model/catalogue";
import { cellTextLimit } from "../../../model/textRule";
import {
  theWhole,
  usualWords,
  verdictOn,
  verdictParts,
  type VerdictPart,
} from "../../../model/verdict";
import type { PlanCell, SheetPlan } from "../../../model/workbookPlan";
import { block, formula, input, value } from "../../cells";
import type { PlanContext } from "../../context";
import { local, plain } from "../../references";
import { heightFor } from "../../rowHeight";
import { printPlan, sheet, widths } from "../../sheetDefaults";
import { verdictColumns, verdictHeaderRow, type VerdictColumn } from "./layout";

/** In characters. */
const columnWidths: Readonly<Record<VerdictColumn, number>> = { part: 26, text: 110, words: 8 };

/** The evaluators' verdict in words: one text for the whole, and one for each area. */
export function verdictSheet(context: PlanContext): SheetPlan {
  const { inputs, refs, t } = context;
  const parts = verdictParts(inputs.catalogue);
  const lastRow = verdictHeaderRow + parts.length;
  return sheet({
    key: "Verdict",
    name: t("sheet.verdict"),
    columns: widths(...verdictColumns.map((column) => columnWidths[column])),
    rows: [
      { row: 1, height: 28, grows: false },
      ...parts.map((part, index) => ({
        row: verdictHeaderRow + 1 + index,
        height: heightFor([
          [verdictOn(inputs.verdict, part), columnWidths.text],
          [partName(context, part), columnWidths.part],
        ]),
        grows: true,
      })),
    ],
    blocks: [
      block(1, 1, [[value(t("verdict.title"), "title")]]),
      block(2, 1, [[formula(refs.calculation.subtitle(), "notice")]]),
      block(3, 1, [[value(explanation(context), "notice")]]),
      block(verdictHeaderRow, 1, [
        verdictColumns.map((column) => value(t(`verdict.column.${column}`), "tableHeader")),
        ...parts.map((part) => line(context, part)),
      ]),
    ],
    frozen: { rows: verdictHeaderRow, columns: 0 },
    rules: parts.map((part) => ({
      range: plain(refs.verdict.cell(part, "text")),
      allow: { kind: "textLength", max: cellTextLimit },
      error: {
        title: t("rule.text.title"),
        text: t("rule.text.error", { max: cellTextLimit }),
      },
      prompt: {
        title: partName(context, part),
        text: t("rule.prompt.verdict", { words: usualWords(part) }),
      },
    })),
    print: printPlan(context, lastRow, verdictColumns.length, {
      titleRows: [verdictHeaderRow, verdictHeaderRow],
    }),
  });
}

function line(context: PlanContext, part: VerdictPart): PlanCell[] {
  const { inputs, refs } = context;
  const cells: Readonly<Record<VerdictColumn, PlanCell>> = {
    part: value(partName(context, part), "strongText"),
    text: input(verdictOn(inputs.verdict, part), "inputText"),
    words: formula(wordCount(local(refs.verdict.cell(part, "text"))), "count"),
  };
  return verdictColumns.map((column) => cells[column]);
}

function explanation({ inputs, t }: PlanContext): string {
  const [area = theWhole] = areaKeysOf(inputs.catalogue);
  return t("verdict.explanation", { whole: usualWords(theWhole), area: usualWords(area) });
}

/** The label of a part's line. */
export function partName({ areaSheetNames, t }: PlanContext, part: VerdictPart): string {
  return part === theWhole ? t("verdict.whole") : (areaSheetNames.get(part) ?? part);
}

/** Counts the words in a cell as `countWords` does; blank without words. */
function wordCount(cell: string): string {
  const spaced = `TRIM(SUBSTITUTE(${cell},CHAR(10)," "))`;
  const words = `LEN(${spaced})-LEN(SUBSTITUTE(${spaced}," ",""))+1`;
  return `IFERROR(IF(${spaced}="","",${words}),1)`;
}
