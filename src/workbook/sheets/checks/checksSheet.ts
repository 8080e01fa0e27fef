import type { WorkbookKey } from "../../../i18n/workbookTranslator";
import { contradictions, omissions } from "../../../model/assessment";
import { allQuestions } from "../../../model/catalogue";
import { controlNumberLimits, factCheckNumbers } from "../../../model/factCheck";
import { phases } from "../../../model/phase";
import { omissionNumbers } from "../../../model/stateNumbers";
import type { SheetPlan } from "../../../model/workbookPlan";
import { cellAddress, span } from "../../a1";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { quoteText } from "../../formulas";
import { heightFor } from "../../rowHeight";
import { printPlan, sheet, widths } from "../../sheetDefaults";
import { stateNumbers } from "../../states";
import { contradictionNumbers } from "../areas/questionFormulas";

const firstRow = 5;
const checkWidth = 46;
const meaningWidth = 84;

interface Check {
  readonly key: string;
  /**
   * A fault makes numbers wrong. A warning does not, but needs a look. A note is for information.
   */
  readonly severity: "fault" | "warning" | "note";
  /** A formula for the number of cases found; 0 is good. */
  readonly count: string;
}

/** A row for each check, with a formula that counts the cases. */
export function checksSheet(context: PlanContext): SheetPlan {
  const { t } = context;
  const checks = buildChecks(context);
  const lastRow = firstRow + checks.length - 1;
  const countOf = (of: Check["severity"]) =>
    checks.filter(({ severity }) => severity === of).length;
  const [faults, warnings] = [countOf("fault"), countOf("warning")];
  const faultRange = span(firstRow, 2, firstRow + faults - 1, 2);
  const isFound = (row: number) => `${cellAddress(row, 2)}>0`;
  const texts = checks.map(({ key }) => ({
    name: t(`check.${key}` as WorkbookKey),
    meaning: t(`check.${key}.meaning` as WorkbookKey),
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
            `IF(${cellAddress(firstRow + index, 2)}=0,${quoteText(t("checks.ok"))},${quoteText(t(`checks.${severity}`))})`,
            "state",
          ),
          value(texts[index]?.meaning ?? "", "text"),
        ]),
      ]),
    ],
    frozen: { rows: firstRow - 1, columns: 0 },
    highlights: [
      {
        range: span(firstRow, 2, firstRow + faults - 1, 3),
        formula: `$${isFound(firstRow)}`,
        style: "fault",
      },
      {
        range: span(firstRow + faults, 2, firstRow + faults + warnings - 1, 3),
        formula: `$${isFound(firstRow + faults)}`,
        style: "attention",
      },
    ],
    tables: [
      {
        name: "Kompass_Checks",
        range: span(firstRow - 1, 1, lastRow, 4),
        style: "TableStyleLight1",
        filter: false,
      },
    ],
    print: printPlan(context, lastRow, 4),
  });
}

/** The order matters: faults, then warnings, then notes, because the highlights cover ranges. */
function buildChecks(context: PlanContext): Check[] {
  const { inputs, layout, refs } = context;
  const { areas } = inputs.catalogue;
  const questions = allQuestions(inputs.catalogue);
  const overAreas = (count: (areaKey: string) => string) =>
    areas.map(({ key }) => count(key)).join("+");
  const counted = (column: "contradiction" | "omission", number: number) =>
    overAreas((key) => `COUNTIF(${refs.areas.helpers(key, column)},${number})`);
  const direct = (key: string) => `${refs.areas.helpers(key, "state")},${stateNumbers.direct}`;
  const points = areas.map(({ key }) => refs.areas.sum(key, "points"));
  const faulty = refs.comparison.helperRange("measurements", 0, layout.comparison.rows, "fault");
  const total = refs.overview.total("points");
  const ofActions = (helper: "fault" | "late") =>
    `COUNTIF(${refs.actions.helperRange("actions", 0, layout.actions.rows, helper)},1)`;
  const { changed } = factCheckNumbers;
  const fault = (key: string, count: string): Check => ({ key, severity: "fault", count });
  const warning = (key: string, count: string): Check => ({ key, severity: "warning", count });
  const note = (key: string, count: string): Check => ({ key, severity: "note", count });
  return [
    fault("invalid", refs.calculation.ofTotal("invalid")),
    fault("weights", `1-${refs.calculation.weightsLegal()}`),
    fault(
      "caps",
      overAreas((key) =>
        isDifferent(refs.areas.sum(key, "cap"), refs.calculation.ofArea(key, "cap")),
      ),
    ),
    fault("ids", `${questions.length}-(${idsInPlace(context)})`),
    fault("aboveCap", counted("contradiction", contradictionNumbers.aboveCap)),
    fault("total", `IF(${total}="",0,${isDifferent(`SUM(${points.join(",")})`, total)})`),
    fault(
      "staleFactCheck",
      overAreas((key) => `IF(${refs.calculation.ofArea(key, "factCheck")}=${changed},1,0)`),
    ),
    fault(
      "targets",
      overAreas((key) => `COUNTIF(${refs.areas.criterionHelpers(key, "fault")},1)`),
    ),
    fault("measurements", `COUNTIF(${faulty},1)`),
    ...contradictions.map((code) =>
      warning(code, counted("contradiction", contradictionNumbers[code])),
    ),
    ...omissions.map((code) => warning(code, counted("omission", omissionNumbers[code]))),
    warning("findings", unlistedFindings(context)),
    warning("actions", ofActions("fault")),
    warning("lateActions", ofActions("late")),
    warning("finalPhase", unmetFinal(context)),
    warning(
      "controlNumber",
      overAreas((key) => isControlWrong(context, key)),
    ),
    warning(
      "openRemarks",
      overAreas((key) => openRemarks(context, key)),
    ),
    note("open", refs.calculation.ofTotal("open")),
    note(
      "direct",
      overAreas((key) => `COUNTIF(${direct(key)})`),
    ),
  ];
}

function isDifferent(a: string, b: string): string {
  return `IF(ROUND(${a}-${b},6)<>0,1,0)`;
}

/** A formula: 1 if a control number is missing or is no whole number of six digits, otherwise 0. */
function isControlWrong({ refs }: PlanContext, areaKey: string): string {
  const control = refs.areas.factCheck(areaKey, "control");
  const isMissing = `IF(${refs.calculation.ofArea(areaKey, "factCheck")}=${factCheckNumbers.numberMissing},1,0)`;
  const [lowest, highest] = controlNumberLimits;
  const isWhole = `IF(AND(${control}>=${lowest},${control}<=${highest}),IF(ROUND(${control},0)=${control},0,1),1)`;
  return `IFERROR(IF(${control}="",${isMissing},IF(ISLOGICAL(${control}),1,IF(ISNUMBER(${control}),${isWhole},1))),1)`;
}

/**
 * A formula that counts what contradicts the phase "final": questions without a valid answer, and
 * areas that are not confirmed as they are now. 0 in other phases.
 */
function unmetFinal({ inputs, refs }: PlanContext): string {
  const count = inputs.catalogue.areas.length;
  const states = refs.calculation.helperRange("areas", 0, count, "factCheck");
  const { confirmed, confirmedWithRemark } = factCheckNumbers;
  const unchecked = `${count}-COUNTIF(${states},${confirmed})-COUNTIF(${states},${confirmedWithRemark})`;
  const unanswered = `${refs.calculation.ofTotal("open")}+${refs.calculation.ofTotal("invalid")}`;
  const final = refs.calculation.listItem("phases", phases.indexOf("final") + 1);
  const isFinal = `IFERROR(${refs.overview.input("phase")}=${final},FALSE)`;
  return `IF(${isFinal},${unanswered}+${unchecked},0)`;
}

/** A formula that counts the remarks without a reply. */
function openRemarks({ refs }: PlanContext, areaKey: string): string {
  const [remarks, replies] = [
    refs.areas.column(areaKey, "remark"),
    refs.areas.column(areaKey, "reply"),
  ];
  return `COUNTIFS(${replies},"")-COUNTIFS(${remarks},"",${replies},"")`;
}

/**
 * A formula that counts the questions on their original rows. If all are, each occurs exactly once.
 */
function idsInPlace({ inputs, refs }: PlanContext): string {
  return inputs.catalogue.areas
    .map(({ key }) => {
      const isSame = `(${refs.areas.column(key, "id")}=${refs.catalogue.ids(key)})`;
      return `SUMPRODUCT(${isSame}*${isSame})`;
    })
    .join("+");
}

/** A formula that counts the rows with a kind or a text that the findings sheet does not list. */
function unlistedFindings({ inputs, layout, refs }: PlanContext): string {
  const { areas } = inputs.catalogue;
  const unlisted = (kinds: string, texts: string, listed: string) =>
    `${rowsOf(kinds)}-COUNTIFS(${kinds},"",${texts},"")-COUNTIF(${listed},">0")`;
  const ofAreas = areas.map(({ key }) =>
    unlisted(
      refs.areas.column(key, "finding"),
      refs.areas.column(key, "findingText"),
      refs.areas.helpers(key, "findingColumn"),
    ),
  );
  const count = areas.length * layout.findings.freeRows;
  const listed = refs.findings.helperRange("freeFindings", 0, count, "findingColumn");
  const { kinds, texts } = refs.findings.freeFindingColumns();
  return [...ofAreas, unlisted(kinds, texts, listed)].join("+");
}

/** A formula for the number of rows in a range, including rows that users insert. */
function rowsOf(range: string): string {
  const [first = "", last = ""] = range.split(":");
  const sheet = first.slice(0, first.indexOf("!") + 1);
  return `1+ROW(${sheet}${last})-ROW(${first})`;
}
