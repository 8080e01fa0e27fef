import { Button, ProgressBar, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { maxFileMegabytes } from "../../model/fileStart";
import { mostMeasurements } from "../../model/measurement";
import type { MeasurementsPreview } from "../../app/measurements/previewMeasurements";
import { useMeasurementFiles } from "./useMeasurementFiles";
import { useTexts } from "../shared/useTexts";
import { useCanWrite } from "../shared/useWorkbook";
import { useViewStyles } from "../shared/viewStyles";
import { FilesField } from "../shared/FilesField";
import { Notice } from "../shared/Notice";
import { ProblemList } from "../shared/ProblemList";
import { ProblemNotice } from "../shared/ProblemNotice";
import { ComingMeasurements } from "./ComingMeasurements";
import { MeasurementFileList } from "./MeasurementFileList";

/** Imports measurements from files: a preview first, then written on request. */
export function ImportMeasurements({ year }: { readonly year: number }): ReactElement {
  const view = useViewStyles();
  const { t } = useTexts();
  const canWrite = useCanWrite();
  const chosen = useMeasurementFiles(year);
  const { files, left, preview, isReading, writing, taken } = chosen;
  return (
    <section className={view.section}>
      <h2 className={view.heading}>{t("pane.measurements")}</h2>
      <p className={view.quiet}>{t("pane.measurements.explanation", { max: maxFileMegabytes })}</p>
      <FilesField
        label={t("pane.measurements.files")}
        accept=".csv,.txt,.tsv,.xlsx"
        isDisabled={isReading || writing !== null}
        onChoose={chosen.choose}
      />
      {isReading && <Spinner size="tiny" label={t("pane.measurements.reading")} />}
      <ProblemNotice problems={chosen.faults} />
      {preview && (
        <>
          <MeasurementFileList
            files={files}
            left={left}
            previews={preview.files}
            isDisabled={writing !== null}
            onLeave={chosen.leave}
          />
          {writing === null ? (
            <Choice preview={preview} isDisabled={!canWrite} onTake={chosen.take} />
          ) : (
            <Writing {...writing} onStop={chosen.stop} />
          )}
        </>
      )}
      {taken && (
        <Notice tone={taken.problems.length > 0 ? "error" : "success"} isUrgent>
          <p className={view.text}>{t("pane.measurements.done", { count: taken.written })}</p>
          {taken.problems.length > 0 && <ProblemList problems={taken.problems} />}
        </Notice>
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly preview: MeasurementsPreview;
  readonly isDisabled: boolean;
  readonly onTake: () => void;
}

/** What would be written, the room it needs in the table, and a button to write it. */
function Choice({ preview, isDisabled, onTake }: ChoiceProps): ReactElement {
  const view = useViewStyles();
  const { t } = useTexts();
  const { fresh, room } = preview;
  const isTooMuch = room.rows + room.missing > mostMeasurements;
  if (fresh.length === 0) return <p className={view.text}>{t("pane.measurements.nothing")}</p>;
  return (
    <>
      <ComingMeasurements measurements={fresh} />
      {room.missing > 0 && (
        <Notice tone={isTooMuch ? "error" : "info"}>
          {isTooMuch
            ? t("pane.measurements.tooMany", { max: mostMeasurements })
            : t("pane.measurements.grows", { count: room.missing, free: room.free })}
        </Notice>
      )}
      <div className={view.row}>
        <Button appearance="primary" disabled={isDisabled || isTooMuch} onClick={onTake}>
          {t("pane.measurements.take", { count: fresh.length })}
        </Button>
      </div>
    </>
  );
}

interface WritingProps {
  readonly done: number;
  readonly count: number;
  readonly onStop: () => void;
}

function Writing({ done, count, onStop }: WritingProps): ReactElement {
  const view = useViewStyles();
  const { t } = useTexts();
  const text = t("pane.measurements.writing", { done, count });
  return (
    <>
      <p className={view.text} role="status">
        {text}
      </p>
      <ProgressBar value={done / Math.max(1, count)} aria-label={text} />
      <div className={view.row}>
        <Button size="small" onClick={onStop}>
          {t("pane.measurements.stop")}
        </Button>
      </div>
    </>
  );
}
