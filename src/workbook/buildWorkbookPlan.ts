import type { Inputs } from "../model/inputs";
import type { SheetPlan, WorkbookPlan } from "../model/workbookPlan";
import { capacityFor, type Capacity } from "./capacity";
import { planContext, type PlanContext } from "./context";
import { layoutVersion } from "./layout";
import { checkLimits } from "./limits";
import { buildNames } from "./names";
import { roundTitle } from "./roundTitle";
import { sheetKeys, type SheetKey } from "./sheetKeys";
import { accountsSheet } from "./sheets/accounts/accountsSheet";
import { actionsSheet } from "./sheets/actions/actionsSheet";
import { agreementSheet } from "./sheets/agreement/agreementSheet";
import { areaSheet } from "./sheets/areas/areaSheet";
import { calculationSheet } from "./sheets/calculation/calculationSheet";
import { catalogueSheet } from "./sheets/catalogue/catalogueSheet";
import { checksSheet } from "./sheets/checks/checksSheet";
import { comparisonSheet } from "./sheets/comparison/comparisonSheet";
import { documentsSheet } from "./sheets/documents/documentsSheet";
import { findingsSheet } from "./sheets/findings/findingsSheet";
import { guideSheet } from "./sheets/guide/guideSheet";
import { interviewsSheet } from "./sheets/interviews/interviewsSheet";
import { methodSheet } from "./sheets/method/methodSheet";
import { overviewSheet } from "./sheets/overview/overviewSheet";
import { previousSheet } from "./sheets/previous/previousSheet";
import { selfAssessmentSheet } from "./sheets/selfAssessment/selfAssessmentSheet";
import { verdictSheet } from "./sheets/verdict/verdictSheet";
import { highlightStyles, styles } from "./styles";

/** Each builder makes the cells of one sheet or several. */
const builders: Readonly<Record<SheetKey, (context: PlanContext) => SheetPlan | SheetPlan[]>> = {
  Overview: overviewSheet,
  Accounts: (context) => {
    const { accounts } = context.inputs;
    return accounts ? accountsSheet(context, accounts) : [];
  },
  Verdict: verdictSheet,
  areas: (context) => context.inputs.catalogue.areas.map((area) => areaSheet(context, area)),
  Findings: findingsSheet,
  Actions: actionsSheet,
  Interviews: interviewsSheet,
  Documents: documentsSheet,
  Guide: guideSheet,
  Comparison: comparisonSheet,
  Previous: (context) => {
    const { previous } = context.inputs;
    return previous ? previousSheet(context, previous) : [];
  },
  SelfAssessment: (context) => {
    const { selfAssessment } = context.inputs;
    return selfAssessment ? selfAssessmentSheet(context, selfAssessment) : [];
  },
  Agreement: (context) => {
    const { agreement } = context.inputs;
    return agreement ? agreementSheet(context, agreement) : [];
  },
  Method: methodSheet,
  Checks: checksSheet,
  Catalogue: catalogueSheet,
  Calculation: calculationSheet,
};

/**
 * Builds the whole workbook as data. Pure: the same inputs give the same plan.
 * @throws if the plan breaks one of Excel's limits, which checked inputs cannot cause
 */
export function buildWorkbookPlan(
  inputs: Inputs,
  capacity: Capacity = capacityFor(inputs),
): WorkbookPlan {
  return planWorkbook(planContext(inputs, capacity));
}

/**
 * Like `buildWorkbookPlan`, for callers that need the context as well.
 * @throws as `buildWorkbookPlan`
 */
export function planWorkbook(context: PlanContext): WorkbookPlan {
  const { t, inputs } = context;
  const { municipality } = inputs;
  const plan: WorkbookPlan = {
    layoutVersion,
    language: inputs.language,
    properties: {
      title: `${t("overview.title")} ${roundTitle(municipality.name, inputs)}`,
      subject: inputs.label === "" ? t("print.assumption") : inputs.label,
      author: "Kompassbok",
      description: t("overview.disclaimer"),
    },
    styles: {
      ...styles,
      inputDate: { ...styles.inputDate, numberFormat: t("format.date") },
      shownDate: { ...styles.shownDate, numberFormat: t("format.date") },
    },
    highlightStyles,
    sheets: sheetKeys.flatMap((key) => builders[key](context)),
    names: buildNames(context),
  };
  const [fault] = checkLimits(plan);
  if (fault) throw new Error(`${fault.limit}: ${fault.place}: ${fault.value}`);
  return plan;
}
