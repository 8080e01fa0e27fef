import type { SheetPlan } from "../../model/workbookPlan";
import { cellAddress, rangeAddress } from "../../workbook/a1";
import { sheetDataXml } from "./cells";
import { highlightsXml } from "./highlights";
import { ignoredErrorsXml } from "./ignoredErrors";
import type { PlanContent, PlannedSheet } from "./planContent";
import { printSetupXml } from "./printSetup";
import { rulesXml } from "./rules";
import type { SharedStrings } from "./sharedStrings";
import type { StyleIndexes } from "./styles";
import {
  joined,
  nothing,
  opaque,
  relationNamespace,
  spreadsheetNamespace,
  tag,
  type Xml,
} from "./xmlTag";

/** Everything needed to write sheets. */
export interface SheetWriting {
  readonly content: PlanContent;
  readonly strings: SharedStrings;
  readonly styles: StyleIndexes;
}

/** Relation ids of the parts that a sheet links to. */
export interface SheetLinks {
  readonly drawing: string | null;
  readonly tables: readonly string[];
}

/**
 * Height in points of rows that the plan does not mention: the default of a new Excel workbook,
 * which the plan's chart positions assume. Our default font alone would give 12.75.
 */
const defaultRow = { defaultRowHeight: 15, customHeight: 1 };

/**
 * What users may do on a protected sheet. "0" means not forbidden; everything not listed keeps its
 * default.
 */
const allowed = { formatColumns: 0, formatRows: 0, autoFilter: 0 };

/** A worksheet part. The order of elements follows the schema (ECMA-376 part 1, 18.3.1.99). */
export function sheetXml(
  sheet: PlannedSheet,
  { content, strings, styles }: SheetWriting,
  links: SheetLinks,
): Xml {
  const { plan, grid } = sheet;
  return tag(
    "worksheet",
    { xmlns: spreadsheetNamespace, ...(hasLinks(links) ? { "xmlns:r": relationNamespace } : {}) },
    tag(
      "sheetPr",
      {},
      tag("tabColor", { rgb: opaque(plan.tabColor) }),
      tag("pageSetUpPr", { fitToPage: 1 }),
    ),
    tag("dimension", { ref: rangeAddress(grid.usedRange()) }),
    tag("sheetViews", {}, viewXml(sheet)),
    tag("sheetFormatPr", defaultRow),
    columnsXml(plan),
    tag("sheetData", {}, sheetDataXml(sheet, { content, strings, styles: styles.cells })),
    // Protects against accidents; no password, so anyone can lift it.
    plan.isProtected ? tag("sheetProtection", { sheet: 1, ...allowed }) : nothing,
    highlightsXml(sheet, content, styles.highlights),
    rulesXml(sheet, content),
    printSetupXml(plan),
    ignoredErrorsXml(sheet, content),
    links.drawing === null ? nothing : tag("drawing", { "r:id": links.drawing }),
    tablesXml(links.tables),
  );
}

function hasLinks({ drawing, tables }: SheetLinks): boolean {
  return drawing !== null || tables.length > 0;
}

/** The first sheet is shown on opening. */
function viewXml({ plan: { frozen }, index }: PlannedSheet): Xml {
  const selected = index === 0 ? { tabSelected: 1 } : {};
  const view = { showGridLines: 0, ...selected, workbookViewId: 0 };
  return tag("sheetView", view, frozenXml(frozen));
}

function frozenXml({ rows, columns }: SheetPlan["frozen"]): Xml {
  if (rows === 0 && columns === 0) return nothing;
  const bottomOrTop = columns === 0 ? "bottomLeft" : "topRight";
  return tag("pane", {
    ...(columns === 0 ? {} : { xSplit: columns }),
    ...(rows === 0 ? {} : { ySplit: rows }),
    topLeftCell: cellAddress(rows + 1, columns + 1),
    activePane: rows > 0 && columns > 0 ? "bottomRight" : bottomOrTop,
    state: "frozen",
  });
}

/** Column widths; adjacent columns of the same width are combined. */
function columnsXml({ columns }: SheetPlan): Xml {
  const runs: { min: number; max: number; width: number }[] = [];
  for (const { column, width } of [...columns].sort((a, b) => a.column - b.column)) {
    const last = runs.at(-1);
    if (last?.width === width && last.max === column - 1) last.max = column;
    else runs.push({ min: column, max: column, width });
  }
  if (runs.length === 0) return nothing;
  return tag("cols", {}, joined(runs.map((run) => tag("col", { ...run, customWidth: 1 }))));
}

function tablesXml(ids: readonly string[]): Xml {
  if (ids.length === 0) return nothing;
  return tag(
    "tableParts",
    { count: ids.length },
    joined(ids.map((id) => tag("tablePart", { "r:id": id }))),
  );
}
