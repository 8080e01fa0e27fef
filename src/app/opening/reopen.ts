import { areaKeysOf } from "../../model/catalogue";
import { failure, problem, type Outcome } from "../../model/problem";
import type { LiveWorkbookPort } from "../ports";
import { openLiveWorkbook, type LiveWorkbook } from "./liveWorkbook";

/** Reads everything again. */
export async function reopen(
  port: LiveWorkbookPort,
  { read }: LiveWorkbook,
): Promise<Outcome<LiveWorkbook>> {
  return openLiveWorkbook(port, areaKeysOf(read.inputs.catalogue));
}

/**
 * Reads everything after a change that is done: that it could not be read, twice, is another fault than
 * that it was not done.
 */
export async function reopenDone(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
): Promise<Outcome<LiveWorkbook>> {
  const opened = await reopen(port, live);
  if (opened.ok) return opened;
  const again = await reopen(port, live);
  return again.ok ? again : failure(problem("doneUnread", {}), again.problems);
}
