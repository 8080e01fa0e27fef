import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { cellText, isBlank, type RawCell } from "../../model/rawCell";
import { usePane } from "../shared/PaneContext";
import { useTexts } from "../shared/useTexts";
import { useWantedField } from "../shared/wantedField";
import { answerPlace } from "../session/drafts";
import type { Conflict } from "../session/edit";
import { Notice } from "../shared/Notice";

const useStyles = makeStyles({
  values: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "fit-content(40%) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
  },
  value: {
    margin: 0,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    maxHeight: "8em",
    overflowY: "auto",
  },
});

/** Shown when two people changed the same cell: both values, and buttons to choose one. */
export function ConflictNotice({ conflict }: { readonly conflict: Conflict }): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const { t } = useTexts();
  const { id, field, mine, theirs } = conflict;
  const first = useWantedField(answerPlace(id, field));
  const shown = (value: RawCell): string => (isBlank(value) ? t("value.nothing") : cellText(value));
  return (
    <Notice
      tone="warning"
      isUrgent
      title={t("pane.conflict", { question: id, field: t(`question.${field}`) })}
      actions={
        <>
          <Button ref={first} size="small" onClick={() => session.settle(conflict, "theirs")}>
            {t("pane.keepTheirs")}
          </Button>
          <Button size="small" onClick={() => session.settle(conflict, "mine")}>
            {t("pane.useMine")}
          </Button>
        </>
      }
    >
      <dl className={styles.values}>
        <dt>{t("pane.inWorkbook")}</dt>
        {/* A long text scrolls, by keyboard too. */}
        <dd className={styles.value} tabIndex={0}>
          {shown(theirs)}
        </dd>
        <dt>{t("pane.yours")}</dt>
        <dd className={styles.value} tabIndex={0}>
          {shown(mine)}
        </dd>
      </dl>
    </Notice>
  );
}
