import { blankAnswer } from "../../model/answers";
import { questionsOf } from "../../model/catalogue";
import { verdictOn, verdictParts } from "../../model/verdict";
import type { LiveWorkbookPort } from "../ports";
import {
  importAnswers,
  withWritten,
  type ImportedAnswers,
  type ImportedQuestion,
} from "./importAnswers";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import type { LostInputs } from "./lostInputs";
import { placeOfAreaSheet, placeOfName } from "../opening/places";
import { saveVerdict } from "./saveVerdict";
import { saveFactCheck } from "./factCheck";

/**
 * Writes lost inputs back to sheets that exist again, but only into blank cells: newer values stay
 * and are returned as conflicts. Stops at the first error.
 */
export async function restoreLost(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  { answers, factChecks, verdict }: LostInputs,
): Promise<ImportedAnswers> {
  const questions = live.read.inputs.catalogue.areas.flatMap((area) =>
    questionsOf(area).flatMap(({ id }): ImportedQuestion[] => {
      const then = answers[id];
      if (!then || !live.read.rows.has(id)) return [];
      return [{ id, areaKey: area.key, change: then, now: blankAnswer, then, replaces: false }];
    }),
  );
  let result = await importAnswers(port, live, questions);
  for (const [key, form] of Object.entries(factChecks)) {
    if (result.problems.length > 0) return result;
    if (!placeOfAreaSheet(result.live, key)) continue;
    result = withWritten(result, await saveFactCheck(port, result.live, key, form, null));
  }
  if (!verdict || result.problems.length > 0) return result;
  if (!placeOfName(result.live, "Sheet.Verdict")) return result;
  const texts = verdictParts(live.read.inputs.catalogue)
    .map((part) => ({ part, text: verdictOn(verdict, part), seen: null }))
    .filter(({ text }) => text !== "");
  return withWritten(result, await saveVerdict(port, result.live, texts));
}
