import { compareRounds } from "../../comparison/compareRounds";
import type { PreviousInputs } from "../../model/inputs";
import { failure, problem, success, type Outcome, type Problem } from "../../model/problem";
import type { RoundComparison } from "../../model/rounds";
import { previousSheetKey } from "../../workbook/sheets/previous/layout";
import { presentSheets } from "../../reconcile/locatedPlan";
import { planChange } from "../../reconcile/planChange";
import { inFile } from "../opening/inFile";
import { openPreviousRound } from "./previousRound";
import { previousInputs } from "./previousInputs";
import type { LiveWorkbookPort, WorkbookReader } from "../ports";
import type { GivenFile } from "../opening/givenFile";
import { isTooLarge, maxFileMegabytes } from "../../model/fileStart";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import { reopen } from "../opening/reopen";

/** What an earlier workbook would add to the open one. */
export interface PreviousPreview {
  readonly previous: PreviousInputs;
  readonly rounds: RoundComparison;
  /** The number of questions with levels to start from. */
  readonly withLevels: number;
}

/** Reads an earlier workbook. Writes nothing. Its problems name the file. */
export function previewPrevious(
  live: LiveWorkbook,
  { name, bytes }: GivenFile,
  reader: WorkbookReader,
): Outcome<PreviousPreview> {
  if (isTooLarge(bytes)) {
    return failure(problem("fileTooLarge", { file: name }, null, { max: maxFileMegabytes }));
  }
  const { municipality, round, catalogue } = live.read.inputs;
  const present = { municipality, year: round.year };
  const opened = inFile(name, openPreviousRound(bytes, reader, present));
  if (!opened.ok) return opened;
  const previous = previousInputs(opened.value, catalogue);
  const now = { year: round.year, catalogue, assessment: live.assessment };
  const preview: PreviousPreview = {
    previous,
    rounds: compareRounds(opened.value, now),
    withLevels: Object.values(previous.questions).filter(hasLevels).length,
  };
  return success(preview, opened.problems);
}

function hasLevels({ system, extent, result, evaluation }: PreviousInputs["questions"][string]) {
  return [system, extent, result, evaluation].some((level) => level !== null);
}

/**
 * Adds an earlier round to the open workbook: its sheet, and what other sheets show of it. Replaces
 * an existing one. All or nothing.
 */
export async function bringInPrevious(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  previous: PreviousInputs,
): Promise<Outcome<LiveWorkbook>> {
  const written = await change(port, live, previous);
  if (written.ok) return reopened(port, live, written.problems);
  if (live.read.inputs.previous) return written;
  // The sheet or its references may exist even though the request failed, since its response may
  // have been lost.
  const half = await reopened(port, live);
  const undone =
    half.ok && half.value.read.inputs.previous ? await removePrevious(port, half.value) : half;
  return failure(written.problems, undone.ok ? [] : undone.problems);
}

/** Removes the earlier round: first the references on other sheets, then its sheet. */
export async function removePrevious(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
): Promise<Outcome<LiveWorkbook>> {
  const written = await change(port, live, null);
  const removed = written.ok ? await port.removeSheets([previousSheetKey]) : written;
  if (removed.ok) return reopened(port, live, written.problems);
  const half = await reopened(port, live);
  const restored = half.ok ? await change(port, half.value, live.read.inputs.previous) : half;
  return failure(removed.problems, restored.ok ? [] : restored.problems);
}

async function change(
  port: LiveWorkbookPort,
  { raw, read }: LiveWorkbook,
  previous: PreviousInputs | null,
): Promise<Outcome<null>> {
  const { located, repair } = planChange(raw, read, { previous });
  return port.repair(located.plan, repair, presentSheets(located));
}

/** Adds the problems of parts that the workbook was made without. */
async function reopened(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  without: readonly Problem[] = [],
): Promise<Outcome<LiveWorkbook>> {
  const opened = await reopen(port, live);
  return opened.ok ? success(opened.value, [...without, ...opened.problems]) : opened;
}
