import { allQuestions } from "../../model/catalogue";
import type { TextKey } from "../../i18n/translate";
import type { SheetPlan } from "../../model/workbookPlan";
import { block, formula, value } from "../cells";
import type { PlanContext } from "../context";
import { quoteText } from "../formulas";
import { freeFindingsPerArea } from "../layout";
import type { SectionColumn } from "../refs";
import { heightFor } from "../rowHeight";
import { printPlan, sheet, widths } from "../sheetDefaults";
import { stateNumbers } from "../states";

const firstRow = 5;
const checkWidth = 46;
const meaningWidth = 84;

interface Check {
  readonly key: string;
  /** A fault makes numbers wrong or unfinished; a note is something to know. */
  readonly severity: "fault" | "note";
  /** How many were found; 0 is as it should be. */
  readonly count: string;
}

/** One row for each check of the workbook, with a formula that counts what it found. */
export function checksSheet(context: PlanContext): SheetPlan {
  const { t } = context;
  const checks = buildChecks(context);
  const lastRow = firstRow + checks.length - 1;
  const faults = checks.filter(({ severity }) => severity === "fault").length;
  const faultRange = `B${firstRow}:B${firstRow + faults - 1}`;
  const texts = checks.map(({ key }) => ({
    name: t(`check.${key}` as TextKey),
    meaning: t(`check.${key}.meaning` as TextKey),
  }));
  return sheet({
    key: "Checks",
    name: t("sheet.checks"),
    tabColor: "8E1B10",
    columns: widths(checkWidth, 10, 16, meaningWidth),
    rows: [
      { row: 1, height: 28, grows: false },
      ...texts.map(({ name, meaning }, index) => ({
        row: firstRow + index,
        height: heightFor([
          [name, checkWidth],
          [meaning, meaningWidth],
        ]),
        grows: false,
      })),
    ],
    blocks: [
      block(1, 1, [[value(t("checks.title"), "title")]]),
      block(2, 1, [
        [
          formula(
            `IF(SUM(${faultRange})=0,${quoteText(t("checks.fine"))},${quoteText(t("checks.faults"))})`,
            "sentence",
          ),
        ],
      ]),
      block(firstRow - 1, 1, [
        (["check", "found", "result", "meaning"] as const).map((column) =>
          value(t(`checks.${column}`), column === "found" ? "tableHeaderNumber" : "tableHeader"),
        ),
        ...checks.map(({ severity, count }, index) => [
          value(texts[index]?.name ?? "", "text"),
          formula(count, "count"),
          formula(
            `IF(B${firstRow + index}=0,${quoteText(t("checks.ok"))},${quoteText(t(`checks.${severity}`))})`,
            "state",
          ),
          value(texts[index]?.meaning ?? "", "text"),
        ]),
      ]),
    ],
    frozen: { rows: firstRow - 1, columns: 0 },
    highlights: [
      {
        range: `B${firstRow}:C${firstRow + faults - 1}`,
        formula: `$B${firstRow}>0`,
        style: "fault",
      },
      {
        range: `B${firstRow + faults}:C${lastRow}`,
        formula: `$B${firstRow + faults}>0`,
        style: "attention",
      },
    ],
    tables: [
      {
        name: "Kompass_Checks",
        range: `A${firstRow - 1}:D${lastRow}`,
        style: "TableStyleLight1",
        filter: false,
      },
    ],
    print: printPlan(context, `A1:D${lastRow}`),
  });
}

/** Faults first, then notes. */
function buildChecks(context: PlanContext): Check[] {
  const { inputs, layout, refs } = context;
  const { areas } = inputs.catalogue;
  const questions = allQuestions(inputs.catalogue);
  const all = (column: SectionColumn<"questions">) =>
    refs.calculatedRange("questions", 0, questions.length, column);
  const sum = (column: SectionColumn<"questions">) => `SUM(${all(column)})`;
  const free = refs.calculatedRange(
    "freeFindings",
    0,
    areas.length * freeFindingsPerArea,
    "findingFault",
  );
  const points = areas.map(({ key }) => refs.areaSum(key, "points"));
  const wrongCaps = areas.map(
    ({ key }) => `IF(ROUND(${refs.areaSum(key, "cap")}-${refs.ofArea(key, "cap")},6)<>0,1,0)`,
  );
  const stale = areas.map(({ key }) => {
    const signed = refs.signOff(key, "points");
    return `IFERROR(IF(AND(${signed}<>"",${signed}<>${refs.areaSum(key, "points")}),1,0),1)`;
  });
  const faults = refs.calculatedRange("measurements", 0, layout.measurementRows, "fault");
  const total = refs.overviewTotal("points");
  const fault = (key: string, count: string): Check => ({ key, severity: "fault", count });
  const note = (key: string, count: string): Check => ({ key, severity: "note", count });
  return [
    fault("invalid", refs.ofTotal("invalid")),
    fault("weights", `1-${refs.weightsLegal()}`),
    fault("caps", wrongCaps.join("+")),
    fault("ids", `COUNT(${all("count")})-COUNTIF(${all("count")},1)`),
    fault("aboveCap", sum("aboveCap")),
    fault("total", `IF(${total}="",0,IF(ROUND(SUM(${points.join(",")})-${total},6)<>0,1,0))`),
    fault("staleSignOff", stale.join("+")),
    fault("measurements", `COUNTIF(${faults},1)`),
    note("open", refs.ofTotal("open")),
    note("directWithoutComment", sum("directWithoutComment")),
    note("direct", `COUNTIF(${all("state")},${stateNumbers.direct})`),
    note("directWithLevels", sum("directWithLevels")),
    note("notApplicableWithInputs", sum("notApplicableWithInputs")),
    note("gateWithLevels", sum("gateWithLevels")),
    note("findings", `${sum("findingFault")}+SUM(${free})`),
  ];
}
