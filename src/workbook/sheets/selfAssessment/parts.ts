import type { Catalogue } from "../../../model/catalogue";
import { previousRows, type PreviousPart } from "../previous/previousRows";

/** A row of the self-assessment's table. */
export type SelfAssessmentPart = Extract<PreviousPart, { kind: "criterion" | "question" }>;

/** Lists each criterion with its questions, in the catalogue's order. */
export function selfAssessmentParts(catalogue: Catalogue): SelfAssessmentPart[] {
  return previousRows(catalogue).filter(
    (part): part is SelfAssessmentPart => part.kind === "criterion" || part.kind === "question",
  );
}
