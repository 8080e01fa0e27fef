import type { Outcome } from "../../model/problem";
import type { SelfAssessment } from "../../model/selfAssessment";
import { readGiven, type GivenFile } from "../opening/givenFile";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import type { LiveWorkbookPort, WorkbookReader } from "../ports";
import { bringInSheet, removeSheet } from "./broughtSheet";
import { openSelfAssessment } from "./selfAssessment";

/** Reads the municipality's workbook. Writes nothing. Its problems name the file. */
export function previewSelfAssessment(
  live: LiveWorkbook,
  file: GivenFile,
  reader: WorkbookReader,
): Outcome<SelfAssessment> {
  return readGiven(file, (bytes) => openSelfAssessment(bytes, reader, live.read.inputs));
}

/** Adds a self-assessment to the open workbook, or replaces the one there. All or nothing. */
export async function bringInSelfAssessment(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  given: SelfAssessment,
): Promise<Outcome<LiveWorkbook>> {
  return bringInSheet(port, live, "selfAssessment", given);
}

export async function removeSelfAssessment(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
): Promise<Outcome<LiveWorkbook>> {
  return removeSheet(port, live, "selfAssessment");
}
