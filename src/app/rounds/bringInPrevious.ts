import { compareRounds } from "../../comparison/compareRounds";
import type { PreviousInputs } from "../../model/inputs";
import { success, type Outcome } from "../../model/problem";
import type { RoundComparison } from "../../model/rounds";
import { bringInSheet, removeSheet } from "./broughtSheet";
import { openPreviousRound } from "./previousRound";
import { previousInputs } from "./previousInputs";
import type { LiveWorkbookPort, WorkbookReader } from "../ports";
import { readGiven, type GivenFile } from "../opening/givenFile";
import type { LiveWorkbook } from "../opening/liveWorkbook";

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
  file: GivenFile,
  reader: WorkbookReader,
): Outcome<PreviousPreview> {
  const { municipality, round, catalogue } = live.read.inputs;
  const present = { municipality, year: round.year };
  const opened = readGiven(file, (bytes) => openPreviousRound(bytes, reader, present));
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

/** Adds an earlier round to the open workbook, or replaces the one there. All or nothing. */
export async function bringInPrevious(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  previous: PreviousInputs,
): Promise<Outcome<LiveWorkbook>> {
  return bringInSheet(port, live, "previous", previous);
}

export async function removePrevious(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
): Promise<Outcome<LiveWorkbook>> {
  return removeSheet(port, live, "previous");
}
