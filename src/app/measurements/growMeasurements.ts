import { failure, type Outcome } from "../../model/problem";
import { planGrowth } from "../../reconcile/planGrowth";
import type { LiveWorkbookPort } from "../ports";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import { measurementPlace } from "./measurementRoom";
import { tooManyMeasurements } from "./tooManyMeasurements";
import { reopenDone } from "../opening/reopen";

/** Adds rows to the measurement table, all or none, and reads the workbook again. */
export async function growMeasurements(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  count: number,
): Promise<Outcome<LiveWorkbook>> {
  const rows = (measurementPlace(live)?.computed.length ?? 0) + count;
  const tooMany = tooManyMeasurements(rows);
  if (tooMany.length > 0) return failure(tooMany);
  const growth = planGrowth(live.raw, live.read, count);
  if (!growth.ok) return growth;
  const grown = await port.grow(growth.value);
  if (!grown.ok) return grown;
  return reopenDone(port, live);
}
