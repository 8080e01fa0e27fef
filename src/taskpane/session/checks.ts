import { areaKeysOf } from "../../model/catalogue";
import type { ImportedAnswers } from "../../app/answers/importAnswers";
import type { LiveWorkbook } from "../../app/opening/liveWorkbook";
import { hasLost, unknownSheets } from "../../app/answers/lostInputs";
import { reopen } from "../../app/opening/reopen";
import { repairWorkbook, type RepairedWorkbook } from "../../app/checking/repairWorkbook";
import { restoreLost } from "../../app/answers/restoreLost";
import { checkWorkbook, type CheckedWorkbook } from "../../app/checking/checkWorkbook";
import type { Outcome } from "../../model/problem";
import type { Session } from "./session";

/** What a check or a repair has come to; null where no workbook is open. */
export type Checked =
  | { readonly task: "check"; readonly outcome: Outcome<CheckedWorkbook> }
  | {
      readonly task: "repair";
      readonly outcome: Outcome<RepairedWorkbook>;
      /** What was written back after it; null where nothing was to be. */
      readonly restored: ImportedAnswers | null;
      /** Names of sheets that were made again without what people had given there: it is not known here. */
      readonly unknown: readonly string[];
    }
  | { readonly task: "restore"; readonly restored: ImportedAnswers };

export async function check(session: Session): Promise<Checked | null> {
  const outcome = await session.perform(
    async (port, { read }) => checkWorkbook(port, areaKeysOf(read.inputs.catalogue)),
    (verified) => (verified.ok ? verified.value.live : null),
  );
  return outcome && { task: "check", outcome };
}

/**
 * Repairs what the person was shown, or else what overwrites nothing, and writes back what went with
 * sheets that are there again.
 */
export async function repair(
  session: Session,
  shown: CheckedWorkbook | null,
): Promise<Checked | null> {
  const seen: { before: LiveWorkbook | null } = { before: null };
  const outcome = await session.perform(
    async (port, live, show) =>
      repairWorkbook(port, shown ?? { live, differences: [], located: null }, (read) => {
        seen.before = read;
        show(read);
      }),
    (repaired) => (repaired.ok ? repaired.value.live : null),
  );
  if (!outcome) return null;
  const isRepaired = outcome.ok && outcome.value.isRepaired;
  const unknown = isRepaired && seen.before ? unknownSheets(seen.before, session.state().lost) : [];
  const restored = isRepaired ? await writeBack(session) : null;
  return { task: "repair", outcome, restored, unknown };
}

export async function restore(session: Session): Promise<Checked | null> {
  const restored = await writeBack(session);
  return restored && { task: "restore", restored };
}

async function writeBack(session: Session): Promise<ImportedAnswers | null> {
  const { lost } = session.state();
  if (!hasLost(lost)) return null;
  return session.perform(
    async (port, live) => {
      const now = await reopen(port, live);
      return now.ok
        ? restoreLost(port, now.value, lost)
        : { live, written: 0, conflicts: [], problems: now.problems };
    },
    ({ live }) => live,
  );
}
