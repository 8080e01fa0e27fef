import type { Measurement } from "../../model/measurement";
import { problem, type Problem } from "../../model/problem";
import type { CellWrite, LiveWorkbookPort } from "../ports";
import { growMeasurements } from "./growMeasurements";
import { openLive, type LiveWorkbook } from "./liveWorkbook";
import { measurementPlace, measurementRoom } from "./measurementRoom";
import { guardOfRow, measurementWrites } from "./measurementWrites";
import { writeInputs } from "./writeInputs";

export interface TakenMeasurements {
  readonly live: LiveWorkbook;
  /** How many came into the workbook. */
  readonly written: number;
  /** Rows that the table got for them. */
  readonly grown: number;
  /** What stopped the rest. */
  readonly problems: readonly Problem[];
}

export interface TakeOptions {
  readonly onProgress?: (done: number, count: number) => void;
  /** Looked at between requests. */
  readonly signal?: { readonly aborted: boolean };
}

/** Measurements that are written in one request. */
export const perRequest = 250;

/** How often others may write into the same rows before the person is told. */
const attempts = 3;

/**
 * Writes measurements into free rows, after the table got as many as are missing. Each comes whole or
 * not at all: where someone else wrote into the same row, theirs stands and ours goes to another.
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
    if (!grown.ok) return { live, written: 0, grown: 0, problems: grown.problems };
    now = grown.value;
  }
  let left = measurements;
  for (let failed = 0; left.length > 0 && failed < attempts;) {
    onProgress?.(measurements.length - left.length, measurements.length);
    const done = { live: now, written: measurements.length - left.length, grown: missing };
    if (signal?.aborted) return { ...done, problems: [problem("importStopped", {})] };
    const some = await writeSome(port, now, left.slice(0, perRequest));
    if (some.problems.length > 0) return afterFault(port, done, some.problems);
    failed = some.left.length > 0 ? failed + 1 : 0;
    left = [...some.left, ...left.slice(perRequest)];
    now = some.live;
  }
  const written = measurements.length - left.length;
  onProgress?.(written, measurements.length);
  const problems = left.length > 0 ? [problem("rowsTaken", {}, left.length)] : [];
  return { live: now, written, grown: missing, problems };
}

/** A measurement comes whole or not at all: what each of its cells is called must be known. */
function missingColumns({ problems }: LiveWorkbook): Problem[] {
  const ofTable = problems.filter(({ place }) => place.table === "Measurements");
  return ofTable.filter(({ code }) => code === "columnMissing" || code === "columnDoubled");
}

/** How far it came: what Excel had done when the fault came, stands. */
async function afterFault(
  port: LiveWorkbookPort,
  done: Omit<TakenMeasurements, "problems">,
  problems: readonly Problem[],
): Promise<TakenMeasurements> {
  const after = await reopened(port, done.live);
  if (!after.ok) return { ...done, problems };
  const filled = measurementRoom(done.live).free - measurementRoom(after.value).free;
  const written = done.written + Math.max(0, filled);
  return { ...done, live: after.value, written, problems };
}

async function reopened(port: LiveWorkbookPort, { read }: LiveWorkbook) {
  return openLive(
    port,
    read.inputs.catalogue.areas.map(({ key }) => key),
  );
}

interface WrittenSome {
  readonly live: LiveWorkbook;
  /** Those into whose rows someone else wrote meanwhile. */
  readonly left: readonly Measurement[];
  readonly problems: readonly Problem[];
}

async function writeSome(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  measurements: readonly Measurement[],
): Promise<WrittenSome> {
  const place = measurementPlace(live);
  const rows = place?.free.slice(0, measurements.length) ?? [];
  const [first] = rows;
  if (!place || first === undefined || rows.length < measurements.length) {
    return { live, left: measurements, problems: [problem("tableFull", {})] };
  }
  const cells = rows.map((row, index) => {
    const measurement = measurements[index];
    return measurement ? measurementWrites(live, place, row, measurement) : [];
  });
  const written = await writeInputs(port, live, cells.flat(), guardOfRow(place, first));
  if (!written.ok) return { live, left: measurements, problems: written.problems };
  const { conflicts } = written.value;
  if (conflicts.length === 0) return { live: written.value.live, left: [], problems: [] };
  const theirs = new Set(conflicts.map(({ write }) => write));
  const mixed = cells.filter((row) => row.some((write) => theirs.has(write)));
  const ours = mixed.flat().filter((write) => !theirs.has(write));
  const removed = await port.write(ours.map(undone), null);
  if (!removed.ok) return { live: written.value.live, left: [], problems: removed.problems };
  const left = measurements.filter((_, index) => mixed.includes(cells[index] ?? []));
  const again = await reopened(port, live);
  return again.ok
    ? { live: again.value, left, problems: [] }
    : { live: written.value.live, left, problems: again.problems };
}

/** What we wrote beside theirs is taken back, unless it has changed once more. */
function undone(write: CellWrite): CellWrite {
  return { ...write, value: null, before: write.value };
}
