import { Button, Textarea, Field } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { exportAnswers } from "../../app/answers/exportAnswers";
import {
  importAnswers,
  previewImport,
  type ImportedAnswers,
  type ImportedQuestion,
  type ImportedText,
} from "../../app/answers/importAnswers";
import { fetched } from "../shared/fetched";
import { FileField, type ChosenFile } from "../shared/FileField";
import { ImportList } from "./ImportList";
import { Notice } from "../shared/Notice";
import { ProblemList } from "../shared/ProblemList";
import { usePane } from "../shared/PaneContext";
import { useTexts } from "../shared/useTexts";
import { useCanWrite, useLiveWorkbook } from "../shared/useWorkbook";
import { saveFile } from "../shared/saveFile";
import { useViewStyles } from "../shared/viewStyles";

const PreviousRoundSection = fetched(
  async () => (await import("./PreviousRoundSection")).PreviousRoundSection,
  { isQuiet: true },
);

const SelfAssessmentSection = fetched(
  async () => (await import("./SelfAssessmentSection")).SelfAssessmentSection,
  { isQuiet: true },
);

const AgreementSection = fetched(
  async () => (await import("./AgreementSection")).AgreementSection,
  { isQuiet: true },
);

/**
 * Exports and imports answers, brings evaluators' answers together, and brings in an earlier round
 * and a self-assessment.
 */
export function FilesView(): ReactElement {
  const view = useViewStyles();
  return (
    <div className={view.view}>
      <ExportSection />
      <ImportSection />
      <AgreementSection />
      <PreviousRoundSection />
      <SelfAssessmentSection />
    </div>
  );
}

function ExportSection(): ReactElement {
  const view = useViewStyles();
  const { t } = useTexts();
  const live = useLiveWorkbook();
  const [showsText, setShowsText] = useState(false);
  const file = useMemo(() => exportAnswers(live), [live]);
  return (
    <section className={view.section}>
      <h2 className={view.heading}>{t("pane.export")}</h2>
      <p className={view.quiet}>{t("pane.export.explanation")}</p>
      <div className={view.row}>
        <Button appearance="primary" onClick={() => saveFile(file.fileName, file.text)}>
          {t("pane.export.save", { file: file.fileName })}
        </Button>
        <Button
          appearance="subtle"
          aria-expanded={showsText}
          onClick={() => setShowsText(!showsText)}
        >
          {t("pane.export.show")}
        </Button>
      </div>
      {showsText && (
        <Field label={t("pane.export.text")}>
          <Textarea
            readOnly
            value={file.text}
            resize="vertical"
            onFocus={(event) => event.target.select()}
          />
        </Field>
      )}
    </section>
  );
}

function ImportSection(): ReactElement {
  const view = useViewStyles();
  const { session } = usePane();
  const canWrite = useCanWrite();
  const { t } = useTexts();
  const live = useLiveWorkbook();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [done, setDone] = useState<ImportedAnswers | null>(null);
  const [isBusy, setBusy] = useState(false);
  const preview = useMemo(() => file && previewImport(live, file.text), [file, live]);

  const take = async (
    questions: readonly ImportedQuestion[],
    texts: readonly ImportedText[],
  ): Promise<void> => {
    setBusy(true);
    const result = await session.perform(
      async (port, now) => importAnswers(port, now, questions, texts),
      (imported) => imported.live,
    );
    setBusy(false);
    setFile(null);
    setDone(result);
  };

  return (
    <section className={view.section}>
      <h2 className={view.heading}>{t("pane.import")}</h2>
      <p className={view.quiet}>{t("pane.import.explanation")}</p>
      <FileField
        label={t("pane.answersFile")}
        accept=".json"
        file={file}
        onChoose={(chosen) => {
          setFile(chosen);
          setDone(null);
        }}
      />
      {preview && !preview.ok && (
        <Notice tone="error" isUrgent title={t("pane.import.refused")}>
          <ProblemList problems={preview.problems} />
        </Notice>
      )}
      {preview?.ok && (
        <ImportList
          key={file?.text}
          preview={preview.value}
          isBusy={isBusy || !canWrite}
          onTake={(questions, texts) => void take(questions, texts)}
        />
      )}
      {done && (
        <Notice tone={done.problems.length > 0 ? "error" : "success"} isUrgent>
          <p className={view.text}>{t("pane.import.done", { count: done.written })}</p>
          {done.conflicts.length > 0 && (
            <p className={view.text}>
              {t("pane.import.conflicts", {
                cells: done.conflicts.map(({ write }) => `${write.sheet}!${write.cell}`).join(", "),
              })}
            </p>
          )}
          {done.problems.length > 0 && <ProblemList problems={done.problems} />}
        </Notice>
      )}
    </section>
  );
}
