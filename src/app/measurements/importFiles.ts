import type { Measurement } from "../../model/measurement";
import type { ImportPreview } from "../../model/measurementImport";
import type { Outcome } from "../../model/problem";
import { inFile } from "../opening/inFile";
import { importMeasurements } from "./importMeasurements";
import type { ImportContext } from "./judgeMeasurements";
import type { MeasurementSource } from "./measurementSource";

export interface OpenedFile {
  readonly name: string;
  readonly source: Outcome<MeasurementSource>;
}

export interface FilePreview {
  readonly name: string;
  /** Its problems name the file. */
  readonly outcome: Outcome<ImportPreview>;
}

export interface ImportedFiles {
  readonly files: readonly FilePreview[];
  /** The new measurements of all files. */
  readonly fresh: readonly Measurement[];
}

/** Reads several files in order: a measurement in one file is a duplicate in the next. */
export function importFiles(files: readonly OpenedFile[], context: ImportContext): ImportedFiles {
  const known = [...context.known];
  const previews = files.map(({ name, source }): FilePreview => {
    const found = source.ok ? importMeasurements(source.value, { ...context, known }) : source;
    for (const { measurement } of found.ok ? found.value.fresh : []) known.push(measurement);
    const earlier = source.ok ? source.problems : [];
    return {
      name,
      outcome: inFile(name, { ...found, problems: [...earlier, ...found.problems] }),
    };
  });
  return { files: previews, fresh: known.slice(context.known.length) };
}
