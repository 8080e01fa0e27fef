import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Notice } from "../components/Notice";
import { ProblemList } from "../components/ProblemList";
import { usePane } from "../hooks/PaneContext";
import { useTexts } from "../hooks/useTexts";
import { problemsOf, useSession } from "../hooks/useWorkbook";
import { useViewStyles } from "./viewStyles";

/** A workbook of ours that cannot be read: why, and what is safe. */
export function UnreadableView(): ReactElement {
  const view = useViewStyles();
  const { session } = usePane();
  const { t } = useTexts();
  const problems = useSession(problemsOf);
  const isNewer = problems.some(({ code }) => code === "layoutVersion");
  return (
    <div className={view.view}>
      <Notice
        tone="error"
        isUrgent
        title={t(isNewer ? "pane.newer" : "pane.unreadable")}
        actions={
          <Button appearance="primary" onClick={() => void session.open()}>
            {t("pane.readAgain")}
          </Button>
        }
      >
        <ProblemList problems={problems} />
      </Notice>
      <p className={view.text}>{t("pane.unreadable.safe")}</p>
    </div>
  );
}
