import { headers } from "../../headers";
import { selfAssessmentColumns, selfAssessmentFacts } from "./layout";

export const selfAssessmentHeaders = headers(selfAssessmentColumns, (column, t) =>
  t(`selfAssessment.column.${column}`),
);

export const selfAssessmentFactLabels = headers(selfAssessmentFacts, (fact, t) =>
  t(`previous.fact.${fact}`),
);
