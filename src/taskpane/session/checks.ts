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

/** The result of a check, a repair or a restore. */
export type Checked =
  | { readonly task: "check"; readonly outcome: Outcome<CheckedWorkbook> }
  | {
      readonly task: "repair";
      readonly outcome: Outcome<RepairedWorkbook>;
      /** The lost inputs that were written back afterwards; null if there were none. */
      readonly restored: ImportedAnswers | null;
      /**
       * Names of sheets recreated without their inputs, because the session does not know those.
       */
      readonly unknown: readonly string[];
    }
  | { readonly task: "restore"; readonly restored: ImportedAnswers };

/** Checks the workbook; null if none is open. */
export async function check(session: Session): Promise<Checked | null> {
  const outcome = await session.perform(
    async (port, { read }) => checkWorkbook(port, areaKeysOf(read.inputs.catalogue)),
    (verified) => (verified.ok ? verified.value.live : null),
  );
  return outcome && { task: "check", outcome };
}

/**
 * Repairs the differences that the user was shown, or else only those whose repair overwrites
 * nothing. Then writes back lost inputs whose sheets exist again. null if no workbook is open.
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

/** Writes back lost inputs whose sheets exist again; null if there are none. */
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
