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
 * Reads everything after a completed change. If reading fails twice, the problem says so, since it
 * must not look as if the change had failed.
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
