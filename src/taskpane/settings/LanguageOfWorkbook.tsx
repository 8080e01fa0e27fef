import { Button, Field, Spinner } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { changeWorkbook, previewChange } from "../../app/checking/changeWorkbook";
import type { Language } from "../../model/language";
import type { Problem } from "../../model/problem";
import { usePane } from "../shared/PaneContext";
import { useTexts } from "../shared/useTexts";
import { useCanWrite, useLiveWorkbook } from "../shared/useWorkbook";
import { useViewStyles } from "../shared/viewStyles";
import { LanguageSelect } from "../shared/LanguageSelect";
import { Notice } from "../shared/Notice";
import { ProblemNotice } from "../shared/ProblemNotice";

/** Changes the workbook's language, after saying how much will be written. */
export function LanguageOfWorkbook(): ReactElement {
  const view = useViewStyles();
  const { session } = usePane();
  const canWrite = useCanWrite();
  const { t } = useTexts();
  const live = useLiveWorkbook();
  const now = live.read.inputs.language;
  const [wanted, setWanted] = useState<Language>(now);
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const apply = async (): Promise<void> => {
    setBusy(true);
    const changed = await session.perform(
      async (port, current) =>
        changeWorkbook(port, current, previewChange(current, { language: wanted })),
      (outcome) => (outcome.ok ? outcome.value : null),
    );
    setBusy(false);
    setProblems(changed && !changed.ok ? changed.problems : []);
  };

  return (
    <>
      <Field label={t("pane.language.workbook")}>
        <LanguageSelect value={wanted} isDisabled={!canWrite || isBusy} onChoose={setWanted} />
      </Field>
      {wanted !== now && (
        <Notice
          tone="info"
          actions={
            <>
              <Button
                size="small"
                appearance="primary"
                disabled={isBusy}
                onClick={() => void apply()}
              >
                {t("pane.language.change")}
              </Button>
              <Button size="small" disabled={isBusy} onClick={() => setWanted(now)}>
                {t("pane.cancel")}
              </Button>
              {isBusy && <Spinner size="tiny" label={t("pane.busy")} />}
            </>
          }
        >
          <p className={view.text}>{t("pane.language.preview")}</p>
        </Notice>
      )}
      <ProblemNotice problems={problems} />
    </>
  );
}
