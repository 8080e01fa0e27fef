import { wordTranslator } from "../../i18n/wordTranslator";
import { currentPhase } from "../../model/phase";
import { serializeAnswersFile } from "../../files/answersFile";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import { nothingLost } from "./lostInputs";

export interface ExportedAnswers {
  readonly fileName: string;
  readonly text: string;
}

/**
 * Exports the verdict and all inputs on the area sheets as an answers file, including `lost`, those
 * from deleted sheets. Interviews, documents and the self-assessment are left out.
 */
export function exportAnswers({ read }: LiveWorkbook, lost = nothingLost): ExportedAnswers {
  const answers = { ...lost.answers, ...read.inputs.answers };
  const inputs = { ...read.inputs, answers, verdict: lost.verdict ?? read.inputs.verdict };
  const { municipality, round, catalogue } = inputs;
  const name = municipality.name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  const { phase } = currentPhase(inputs.phase);
  const t = wordTranslator(inputs.language);
  const suffix = phase === null || phase === "final" ? "" : `-${t(`phaseInFile.${phase}`)}`;
  return {
    fileName: `${name || "kompassbok"}-${round.year}${suffix}.json`,
    text: serializeAnswersFile(inputs, catalogue),
  };
}
