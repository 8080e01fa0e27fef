import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTexts } from "../shared/useTexts";
import type { Conflict, ConflictField } from "../session/edit";
import { noNews, type News } from "../session/sessionState";
import { ConflictNotice } from "./ConflictNotice";

/** What others did to the fields of a question. */
export interface OthersActs {
  readonly conflicts: readonly Conflict[];
  readonly news: News;
}

export const noActs: OthersActs = { conflicts: [], news: noNews };

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

/** At a field: that someone else has changed it, and what is to be decided about it. */
export function FieldNotes(props: {
  readonly field: ConflictField;
  readonly others: OthersActs;
}): ReactElement | null {
  const { field, others } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const conflict = others.conflicts.find((each) => each.field === field);
  if (conflict) return <ConflictNotice conflict={conflict} />;
  if (!others.news.has(field)) return null;
  return (
    <p className={styles.news} role="status">
      {t("pane.changedByOthers")}
    </p>
  );
}
