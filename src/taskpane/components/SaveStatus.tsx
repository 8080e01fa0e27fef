import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../hooks/PaneContext";
import { useTexts } from "../hooks/useTexts";
import { savingOf, useSession } from "../hooks/useWorkbook";
import type { Saving } from "../session/sessionState";
import { Notice } from "./Notice";
import { ProblemList } from "./ProblemList";
import { RetryNotice } from "./RetryNotice";

const useStyles = makeStyles({
  status: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
});

/** Whether what the person did is in the workbook. */
export function SaveStatus(): ReactElement {
  const styles = useStyles();
  const { t } = useTexts();
  const saving = useSession(savingOf);
  return (
    <span className={styles.status} role="status" data-saving={wordFor(saving)}>
      {t(`pane.saving.${wordFor(saving)}`, { count: saving.waiting })}
    </span>
  );
}

function wordFor({ waiting, problems }: Saving): "saved" | "saving" | "failed" {
  if (waiting === 0) return "saved";
  return problems.length > 0 ? "failed" : "saving";
}

interface SaveFaultsProps {
  /** Opens the card of a question whose conflict waits to be settled. */
  readonly onOpen: (id: string) => void;
}

/** Why something is not in the workbook yet, and what can be done about it. */
export function SaveFaults({ onOpen }: SaveFaultsProps): ReactElement | null {
  const { session } = usePane();
  const { t } = useTexts();
  const saving = useSession(savingOf);
  const { problems, conflicts, waiting } = saving;
  const ids = [...new Set(conflicts.map(({ id }) => id))];
  return (
    <>
      {problems.length > 0 && (
        <RetryNotice
          title={t("pane.saving.failed", { count: waiting })}
          onRetry={() => session.retry()}
        >
          <ProblemList problems={problems} />
        </RetryNotice>
      )}
      {ids.length > 0 && (
        <Notice
          tone="warning"
          title={t("pane.conflicts", { count: ids.length })}
          actions={ids.map((id) => (
            <Button key={id} size="small" onClick={() => onOpen(id)}>
              {id}
            </Button>
          ))}
        />
      )}
    </>
  );
}
