import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { usePane } from "../shared/PaneContext";
import { useTexts } from "../shared/useTexts";
import { unfinishedOf, useCanWrite, useSession } from "../shared/useWorkbook";
import { Notice } from "../shared/Notice";
import { ProblemList } from "../shared/ProblemList";

/** Lists what is missing from a new workbook, with a button to retry. */
export function Unfinished(): ReactElement | null {
  const { session } = usePane();
  const { t } = useTexts();
  const canWrite = useCanWrite();
  const problems = useSession(unfinishedOf);
  const [isBusy, setBusy] = useState(false);
  if (problems.length === 0) return null;
  const retry = async (): Promise<void> => {
    setBusy(true);
    await session.complete();
    setBusy(false);
  };
  return (
    <Notice
      tone="warning"
      isUrgent
      title={t("pane.unfinished")}
      actions={
        <>
          <Button size="small" disabled={isBusy || !canWrite} onClick={() => void retry()}>
            {t("pane.retry")}
          </Button>
          <Button size="small" disabled={isBusy} onClick={() => session.leaveUnfinished()}>
            {t("pane.close")}
          </Button>
        </>
      }
    >
      <ProblemList problems={problems} />
    </Notice>
  );
}
