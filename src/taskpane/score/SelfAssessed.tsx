import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { dimensions } from "../../model/profile";
import { useTexts } from "../shared/useTexts";
import type { OpenQuestion } from "./useQuestion";

const useStyles = makeStyles({
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    "& > summary": { cursor: "pointer" },
  },
});

/** What the municipality says of itself; it never counts. */
export function SelfAssessed({
  question,
}: {
  readonly question: OpenQuestion;
}): ReactElement | null {
  const styles = useStyles();
  const { t } = useTexts();
  const { levels, account } = question.selfAssessed;
  if (!levels && !account) return null;
  return (
    <>
      {levels && (
        <p className={styles.line}>
          {t("pane.self.levels", {
            levels: dimensions.map((each) => levels[each] ?? "–").join(", "),
          })}
        </p>
      )}
      {account && (
        <details className={styles.line}>
          <summary>{t("pane.self.account", { criterion: question.criterion.id })}</summary>
          {account.description}
          {account.evidence !== "" && (
            <p className={styles.line}>
              {t("accounts.column.evidence")}: {account.evidence}
            </p>
          )}
        </details>
      )}
    </>
  );
}
