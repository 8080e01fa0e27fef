import { areaKeysOf } from "../../model/catalogue";
import type { MeasurementRow } from "../../model/inputs";
import type { Measurement } from "../../model/measurement";
import { problem, type Problem } from "../../model/problem";
import { measurementRow } from "../../workbook/sheets/comparison/measurementRows";
import type { LiveWorkbookPort } from "../ports";
import { growMeasurements } from "./growMeasurements";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import { measurementPlace, measurementRoom } from "./measurementRoom";
import { formulaKeys, measurementWrite } from "./measurementWrites";
import { reopen } from "../opening/reopen";
import { writeInputs } from "../opening/writeInputs";

export interface TakenMeasurements {
  readonly live: LiveWorkbook;
  /** The number of measurements written. */
  readonly written: number;
  /** The number of rows added to the table. */
  readonly grown: number;
  /** Why the remaining measurements were not written. */
  readonly problems: readonly Problem[];
}

export interface TakeOptions {
  readonly onProgress?: (done: number, count: number) => void;
  /** Checked between requests. */
  readonly signal?: { readonly aborted: boolean };
}

/** Measurements written per request. */
export const perRequest = 250;

/** How often we retry when others write into the same rows. */
const attempts = 3;

/**
 * Writes measurements into free rows after enlarging the table if needed. Each measurement is
 * written completely or not at all: if someone else wrote into the same row, theirs stays and ours
 * goes into another row.
 */
export async function takeMeasurements(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  measurements: readonly Measurement[],
  { onProgress, signal }: TakeOptions = {},
): Promise<TakenMeasurements> {
  const lost = missingColumns(live);
  if (lost.length > 0) return { live, written: 0, grown: 0, problems: lost };
  const { missing } = measurementRoom(live, measurements.length);
  let now = live;
  if (missing > 0) {
    const grown = await growMeasurements(port, live, missing);
    if (!grown.ok) {
      const isDone = grown.problems.some(({ code }) => code === "doneUnread");
      return { live, written: 0, grown: isDone ? missing : 0, problems: grown.problems };
    }
    now = grown.value;
  }
  let left = measurements;
  for (let failed = 0; left.length > 0 && failed < attempts;) {
    onProgress?.(measurements.length - left.length, measurements.length);
    const done = { live: now, written: measurements.length - left.length, grown: missing };
    if (signal?.aborted) return { ...done, problems: [problem("importStopped", {})] };
    const some = await writeSome(port, now, left.slice(0, perRequest));
    if (some.problems.length > 0) {
      return afterFault(port, live, measurements, done, some.problems);
    }
    failed = some.left.length > 0 ? failed + 1 : 0;
    left = [...some.left, ...left.slice(perRequest)];
    now = some.live;
  }
  const written = measurements.length - left.length;
  onProgress?.(written, measurements.length);
  const problems = left.length > 0 ? [problem("rowsTaken", {}, left.length)] : [];
  return { live: now, written, grown: missing, problems };
}

/** Every column must be known, because measurements are written completely or not at all. */
function missingColumns({ problems }: LiveWorkbook): Problem[] {
  const ofTable = problems.filter(({ place }) => place.table === "Measurements");
  return ofTable.filter(({ code }) => code === "columnMissing" || code === "columnDoubled");
}

/** Re-reads the workbook to count what was written; what Excel did before the error is kept. */
async function afterFault(
  port: LiveWorkbookPort,
  before: LiveWorkbook,
  measurements: readonly Measurement[],
  done: Omit<TakenMeasurements, "problems">,
  problems: readonly Problem[],
): Promise<TakenMeasurements> {
  const after = await reopen(port, done.live);
  if (!after.ok) return { ...done, problems };
  const written = arrived(measurements, before, after.value);
  return { ...done, live: after.value, written, problems };
}

/** How many of the measurements are new in the workbook. */
function arrived(
  measurements: readonly Measurement[],
  before: LiveWorkbook,
  after: LiveWorkbook,
): number {
  const { catalogue } = after.read.inputs;
  const areaKeys = areaKeysOf(catalogue);
  const ours = countsOf(measurements.map((each) => measurementRow(each, areaKeys)));
  const [then, now] = [before, after].map(({ read }) => countsOf(read.inputs.measurements));
  const come = [...ours].map(([row, count]) =>
    Math.min(count, Math.max(0, (now?.get(row) ?? 0) - (then?.get(row) ?? 0))),
  );
  return come.reduce((sum, count) => sum + count, 0);
}

/** Counts equal rows; numbers are compared to the 15 digits that a spreadsheet keeps. */
function countsOf(rows: readonly MeasurementRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = JSON.stringify(
      row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(15)) : cell)),
    );
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

interface WrittenSome {
  readonly live: LiveWorkbook;
  /** Measurements whose rows someone else wrote into in the meantime. */
  readonly left: readonly Measurement[];
  readonly problems: readonly Problem[];
}

async function writeSome(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  measurements: readonly Measurement[],
): Promise<WrittenSome> {
  const place = measurementPlace(live);
  const free = place?.free ?? [];
  if (!place || free.length < measurements.length) {
    return { live, left: measurements, problems: [problem("tableFull", {})] };
  }
  const keys = formulaKeys(place);
  const rows = measurements.map((measurement, index) =>
    measurementWrite(live, place, free[index] ?? 0, measurement, keys),
  );
  const written = await writeInputs(port, live, rows);
  if (!written.ok) return { live, left: measurements, problems: written.problems };
  const { conflicts } = written.value;
  if (conflicts.length === 0) return { live: written.value.live, left: [], problems: [] };
  const theirs = new Set(conflicts.map(({ write }) => write));
  const left = measurements.filter((_, index) =>
    rows[index]?.cells.some((write) => theirs.has(write)),
  );
  const again = await reopen(port, live);
  return again.ok
    ? { live: again.value, left, problems: [] }
    : { live: written.value.live, left, problems: again.problems };
}
