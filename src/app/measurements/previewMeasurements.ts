import type { Measurement } from "../../model/measurement";
import { failure, problem } from "../../model/problem";
import { readMeasurements } from "../../workbook/sheets/comparison/measurementRows";
import type { GivenFile } from "../opening/givenFile";
import { isTooLarge, maxFileMegabytes } from "../../model/fileStart";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import type { WorkbookReader } from "../ports";
import { importFiles, type FilePreview } from "./importFiles";
import { measurementRoom, type MeasurementRoom } from "./measurementRoom";
import { openMeasurements } from "./measurementSource";

export interface MeasurementsPreview {
  readonly files: readonly FilePreview[];
  /** The new measurements of all files. */
  readonly fresh: readonly Measurement[];
  /** The room for them in the workbook. */
  readonly room: MeasurementRoom;
}

/** Shows what some files would add to the open workbook. Writes nothing. */
export function previewMeasurements(
  live: LiveWorkbook,
  files: readonly GivenFile[],
  reader: WorkbookReader,
  thisYear: number,
): MeasurementsPreview {
  const { catalogue, measurements } = live.read.inputs;
  const known = readMeasurements(measurements, catalogue).measurements;
  const opened = files.map(({ name, bytes }) => ({ name, source: openFile(name, bytes, reader) }));
  const imported = importFiles(opened, { catalogue, known, thisYear });
  return { ...imported, room: measurementRoom(live, imported.fresh.length) };
}

function openFile(name: string, bytes: Uint8Array, reader: WorkbookReader) {
  if (isTooLarge(bytes)) {
    return failure<never>(problem("fileTooLarge", {}, null, { max: maxFileMegabytes }));
  }
  return openMeasurements(bytes, name, reader);
}
