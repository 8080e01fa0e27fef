import { useMemo, useRef, useState } from "react";
import type { GivenFile } from "../../app/opening/givenFile";
import type { MeasurementsPreview } from "../../app/measurements/previewMeasurements";
import type { TakenMeasurements } from "../../app/measurements/takeMeasurements";
import type { WorkbookReader } from "../../app/ports";
import { fetchPart } from "../../model/fetchPart";
import type { Problem } from "../../model/problem";
import { usePane } from "../shared/PaneContext";
import { readFiles } from "../shared/readFiles";
import { useLiveWorkbook } from "../shared/useWorkbook";

type PreviewModule = typeof import("../../app/measurements/previewMeasurements");

/** Chosen files and the modules that read them, which are fetched when a file is chosen. */
interface OpenedFiles {
  readonly files: readonly GivenFile[];
  readonly reader: WorkbookReader;
  readonly previewMeasurements: PreviewModule["previewMeasurements"];
}

export interface MeasurementFiles {
  readonly files: readonly GivenFile[];
  /** Names of excluded files. */
  readonly left: ReadonlySet<string>;
  readonly preview: MeasurementsPreview | null;
  readonly isReading: boolean;
  /** Why the files could not be read at all. */
  readonly faults: readonly Problem[];
  /** Progress of writing; null when nothing is being written. */
  readonly writing: { readonly done: number; readonly count: number } | null;
  readonly taken: TakenMeasurements | null;
  readonly choose: (files: readonly File[]) => void;
  readonly leave: (name: string, isLeft: boolean) => void;
  readonly take: () => void;
  readonly stop: () => void;
}

const none: ReadonlySet<string> = new Set();

/** Measurement files: chosen, previewed against the current workbook, and written. */
export function useMeasurementFiles(thisYear: number): MeasurementFiles {
  const { session, loadReader } = usePane();
  const live = useLiveWorkbook();
  const [opened, setOpened] = useState<OpenedFiles | null>(null);
  const [left, setLeft] = useState(none);
  const [isReading, setReading] = useState(false);
  const [faults, setFaults] = useState<readonly Problem[]>([]);
  const [writing, setWriting] = useState<MeasurementFiles["writing"]>(null);
  const [taken, setTaken] = useState<TakenMeasurements | null>(null);
  const stopping = useRef<AbortController | null>(null);
  const preview = useMemo(() => {
    if (!opened) return null;
    const files = opened.files.filter(({ name }) => !left.has(name));
    return opened.previewMeasurements(live, files, opened.reader, thisYear);
  }, [opened, left, live, thisYear]);

  const choose = async (chosen: readonly File[]): Promise<void> => {
    setTaken(null);
    setFaults([]);
    setReading(true);
    const [part, files] = await Promise.all([
      fetchPart(async () =>
        Promise.all([import("../../app/measurements/previewMeasurements"), loadReader()]),
      ),
      readFiles(chosen),
    ]);
    setLeft(none);
    setReading(false);
    if (part.ok && files.ok) {
      const [{ previewMeasurements }, reader] = part.value;
      setOpened({ files: files.value, reader, previewMeasurements });
    } else setFaults([...part.problems, ...files.problems]);
  };

  const take = async ({ fresh }: MeasurementsPreview): Promise<void> => {
    const stop = new AbortController();
    stopping.current = stop;
    setWriting({ done: 0, count: fresh.length });
    const part = await fetchPart(async () => import("../../app/measurements/takeMeasurements"));
    if (!part.ok) {
      setWriting(null);
      setFaults(part.problems);
      return;
    }
    const { takeMeasurements } = part.value;
    const onProgress = (done: number, count: number): void => setWriting({ done, count });
    const result = await session.perform(
      async (port, now) => takeMeasurements(port, now, fresh, { onProgress, signal: stop.signal }),
      (done) => done.live,
    );
    setWriting(null);
    setTaken(result);
    if (result?.problems.length === 0) setOpened(null);
  };

  return {
    files: opened?.files ?? [],
    left,
    preview,
    isReading,
    faults,
    writing,
    taken,
    choose: (files) => void choose(files),
    leave: (name, isLeft) =>
      setLeft((now) => new Set(isLeft ? [...now, name] : [...now].filter((file) => file !== name))),
    take: () => {
      if (preview) void take(preview);
    },
    stop: () => stopping.current?.abort(),
  };
}
