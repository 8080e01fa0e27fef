import { failure, problem, type Outcome, type Problem } from "../../model/problem";
import type { Measurement } from "../../model/measurement";
import type { ImportPreview } from "../../model/measurementImport";
import { readMeasurements } from "../../readback/measurementRows";
import { importMeasurements } from "./importMeasurements";
import { inFile } from "../opening/inFile";
import { openMeasurements } from "./measurementSource";
import type { WorkbookReader } from "../ports";
import { mostMegabytes, type GivenFile } from "../opening/givenFile";
import { measurementRoom, type MeasurementRoom } from "./measurementRoom";
import type { LiveWorkbook } from "../opening/liveWorkbook";

export interface FilePreview {
  readonly name: string;
  /** Its problems name the file. */
  readonly outcome: Outcome<ImportPreview>;
}

export interface MeasurementsPreview {
  readonly files: readonly FilePreview[];
  /** What is new, of all files together. */
  readonly fresh: readonly Measurement[];
  /** The room in the workbook for it. */
  readonly room: MeasurementRoom;
}

/**
 * What some files would bring into the open workbook; nothing is written. What an earlier file brings
 * is a duplicate in a later one.
 */
export function previewMeasurements(
  live: LiveWorkbook,
  files: readonly GivenFile[],
  reader: WorkbookReader,
  thisYear: number,
): MeasurementsPreview {
  const { catalogue, measurements } = live.read.inputs;
  const known = [...readMeasurements(measurements, catalogue).measurements];
  const standing = known.length;
  const previews = files.map(({ name, bytes }): FilePreview => {
    const source = openFile(name, bytes, reader);
    const found = source.ok
      ? importMeasurements(source.value, { catalogue, known, thisYear })
      : source;
    const fresh = found.ok ? found.value.fresh : [];
    for (const { measurement } of fresh) known.push(measurement);
    const earlier: readonly Problem[] =
      source.ok && source.value.origin === "csv" ? source.problems : [];
    return {
      name,
      outcome: inFile(name, { ...found, problems: [...earlier, ...found.problems] }),
    };
  });
  const fresh = known.slice(standing);
  return { files: previews, fresh, room: measurementRoom(live, fresh.length) };
}

function openFile(name: string, bytes: Uint8Array, reader: WorkbookReader) {
  if (bytes.length > mostMegabytes * 1024 * 1024) {
    return failure<never>(problem("fileTooLarge", {}, null, { max: mostMegabytes }));
  }
  return openMeasurements(bytes, name, reader);
}
