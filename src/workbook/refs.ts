import type { AgreementInputs } from "../model/agreement";
import type { Catalogue } from "../model/catalogue";
import type { Layout } from "./layout";
import { accountRefs } from "./sheets/accounts/refs";
import { actionRefs } from "./sheets/actions/refs";
import { agreementRefs } from "./sheets/agreement/refs";
import { areaRefs } from "./sheets/areas/refs";
import { calculationRefs } from "./sheets/calculation/refs";
import { catalogueRefs } from "./sheets/catalogue/refs";
import { comparisonRefs } from "./sheets/comparison/refs";
import { documentRefs } from "./sheets/documents/refs";
import { findingsRefs } from "./sheets/findings/refs";
import { interviewRefs } from "./sheets/interviews/refs";
import { methodRefs } from "./sheets/method/refs";
import { overviewRefs } from "./sheets/overview/refs";
import { previousRefs } from "./sheets/previous/refs";
import { selfAssessmentRefs } from "./sheets/selfAssessment/refs";
import { verdictRefs } from "./sheets/verdict/refs";

export type AddressBook = ReturnType<typeof createAddressBook>;

/** The address book, by sheet: the only place that knows where each cell is. */
export function createAddressBook(
  catalogue: Catalogue,
  layout: Layout,
  agreement: AgreementInputs | null,
) {
  return {
    overview: overviewRefs(catalogue, layout.overview),
    verdict: verdictRefs(catalogue),
    areas: areaRefs(catalogue, layout.areas),
    findings: findingsRefs(catalogue, layout.findings),
    actions: actionRefs(layout.actions),
    interviews: interviewRefs(layout.interviews.rows),
    documents: documentRefs(layout.documents.rows),
    comparison: comparisonRefs(catalogue, layout.comparison),
    accounts: accountRefs(catalogue),
    previous: previousRefs(catalogue),
    selfAssessment: selfAssessmentRefs(catalogue),
    agreement: agreementRefs(agreement),
    method: methodRefs,
    catalogue: catalogueRefs(catalogue),
    calculation: calculationRefs(catalogue, layout.calculation),
  };
}
