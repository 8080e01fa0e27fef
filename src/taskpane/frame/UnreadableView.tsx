import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Notice } from "../shared/Notice";
import { ProblemList } from "../shared/ProblemList";
import { SaveAnswersButton } from "./SaveAnswersButton";
import { usePane } from "../shared/PaneContext";
import { useTexts } from "../shared/useTexts";
import { liveOf, lostOf, problemsOf, useSession } from "../shared/useWorkbook";
import { useViewStyles } from "../shared/viewStyles";

/** Shown when a Kompassbok workbook cannot be read: why, and what is safe. */
export function UnreadableView(): ReactElement {
  const view = useViewStyles();
  const { session } = usePane();
  const { t } = useTexts();
  const problems = useSession(problemsOf);
  const live = useSession(liveOf);
  const lost = useSession(lostOf);
  const isNewer = problems.some(({ code }) => code === "layoutVersion");
  return (
    <div className={view.view}>
      <Notice
        tone="error"
        isUrgent
        title={t(isNewer ? "pane.newer" : "pane.unreadable")}
        actions={
          <>
            <Button appearance="primary" onClick={() => void session.open()}>
              {t("pane.readAgain")}
            </Button>
            {live && <SaveAnswersButton live={live} lost={lost} />}
          </>
        }
      >
        <ProblemList problems={problems} />
      </Notice>
      <p className={view.text}>{t("pane.unreadable.safe")}</p>
    </div>
  );
}
