import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTexts } from "../shared/useTexts";
import type { ConflictField } from "../session/edit";
import { ConflictNotice } from "./ConflictNotice";
import type { OpenQuestion } from "./useQuestion";

const useStyles = makeStyles({
  news: {
    margin: 0,
    alignSelf: "flex-start",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
});

/** Notes at a field: that someone else changed it, or a conflict to settle. */
export function FieldNotes(props: {
  readonly field: ConflictField;
  readonly question: OpenQuestion;
}): ReactElement | null {
  const { field, question } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const conflict = question.conflicts.find((each) => each.field === field);
  if (conflict) return <ConflictNotice conflict={conflict} />;
  if (!question.news.has(field)) return null;
  return (
    <p className={styles.news} role="status">
      {t("pane.changedByOthers")}
    </p>
  );
}
