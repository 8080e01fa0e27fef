import type { SheetKey } from "./sheetKeys";
import type { SheetModule } from "./sheetModule";
import { accounts } from "./sheets/accounts/accounts";
import { actions } from "./sheets/actions/actions";
import { agreement } from "./sheets/agreement/agreement";
import { areas } from "./sheets/areas/areas";
import { calculation } from "./sheets/calculation/calculation";
import { catalogueSheet } from "./sheets/catalogue/catalogue";
import { checks } from "./sheets/checks/checks";
import { comparison } from "./sheets/comparison/comparison";
import { documents } from "./sheets/documents/documents";
import { findings } from "./sheets/findings/findings";
import { guide } from "./sheets/guide/guide";
import { interviews } from "./sheets/interviews/interviews";
import { method } from "./sheets/method/method";
import { overview } from "./sheets/overview/overview";
import { previous } from "./sheets/previous/previous";
import { selfAssessment } from "./sheets/selfAssessment/selfAssessment";
import { verdict } from "./sheets/verdict/verdict";

/** All sheets in the workbook's order. */
export const sheetModules = {
  Overview: overview,
  Accounts: accounts,
  Verdict: verdict,
  areas,
  Findings: findings,
  Actions: actions,
  Interviews: interviews,
  Documents: documents,
  Guide: guide,
  Comparison: comparison,
  Previous: previous,
  SelfAssessment: selfAssessment,
  Agreement: agreement,
  Method: method,
  Checks: checks,
  Catalogue: catalogueSheet,
  Calculation: calculation,
} satisfies Record<SheetKey, SheetModule>;

/** An input field that some sheet holds. */
export type SheetField = (typeof sheetModules)[SheetKey]["fields"][number];

export const sheetFields: readonly SheetField[] = Object.values(sheetModules).flatMap(
  ({ fields }): readonly SheetField[] => fields,
);
