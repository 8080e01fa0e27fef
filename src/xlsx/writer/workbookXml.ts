import type { WorkbookPlan } from "../../model/workbookPlan";
import { definedNamesXml } from "./names";
import type { PlanContent } from "./planContent";
import { joined, relationNamespace, spreadsheetNamespace, tag, type Xml } from "./xmlTag";

/** The version of an Excel-saved file, by which some programs decide to trust the stored values. */
const version = { appName: "xl", lastEdited: 6, lowestEdited: 6, rupBuild: 14420 };

const window = { xWindow: 0, yWindow: 0, windowWidth: 14805, windowHeight: 8010 };

/**
 * The workbook part: sheets by relation id, names, and recalculation on opening. Leaves out
 * `filterPrivacy`, which would make Excel strip authors on the next save.
 */
export function workbookXml(
  plan: WorkbookPlan,
  content: PlanContent,
  sheetIds: readonly string[],
): Xml {
  const sheets = content.sheets.map(({ plan: { name }, index }) =>
    tag("sheet", { name, sheetId: index + 1, "r:id": sheetIds[index] ?? "" }),
  );
  return tag(
    "workbook",
    { xmlns: spreadsheetNamespace, "xmlns:r": relationNamespace },
    tag("fileVersion", version),
    tag("workbookPr"),
    tag("bookViews", {}, tag("workbookView", window)),
    tag("sheets", {}, joined(sheets)),
    definedNamesXml(plan, content),
    tag("calcPr", { calcId: 122211, fullCalcOnLoad: 1 }),
  );
}
