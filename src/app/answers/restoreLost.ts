import { blankAnswer } from "../../model/answers";
import { questionsOf } from "../../model/catalogue";
import type { LiveWorkbookPort } from "../ports";
import { importAnswers, type ImportedAnswers, type ImportedQuestion } from "./importAnswers";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import type { LostInputs } from "./lostInputs";
import { placeOfAreaSheet } from "../opening/places";
import { saveFactCheck } from "./factCheck";

/**
 * Writes lost inputs back to sheets that exist again, but only into blank cells: newer values stay
 * and are returned as conflicts. Stops at the first error.
 */
export async function restoreLost(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  { answers, factChecks }: LostInputs,
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
    const saved = await saveFactCheck(port, result.live, key, form, null);
    result = saved.ok
      ? {
          ...result,
          live: saved.value.live,
          conflicts: [...result.conflicts, ...saved.value.conflicts],
        }
      : { ...result, problems: saved.problems };
  }
  return result;
}
