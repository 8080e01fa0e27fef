import { serializeAnswersFile } from "../../files/answersFile";
import type { LiveWorkbook } from "./liveWorkbook";

export interface ExportedAnswers {
  readonly fileName: string;
  readonly text: string;
}

/** Everything that people gave on the area sheets, as an answers file; interviews stay out. */
export function exportAnswers({ read }: LiveWorkbook): ExportedAnswers {
  const { inputs } = read;
  const { municipality, round, catalogue } = inputs;
  const name = municipality.name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return {
    fileName: `${name || "kompassbok"}-${round.year}.json`,
    text: serializeAnswersFile(inputs, catalogue),
  };
}
