import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AnswerChange } from "../../app/answers/answerChange";
import { dimensions } from "../../model/profile";
import { usePane } from "../shared/PaneContext";
import { useTexts } from "../shared/useTexts";
import type { OpenQuestion } from "./useQuestion";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/**
 * The question's result in the previous round; its levels do not count until they are taken over.
 */
export function EarlierRound({
  question,
}: {
  readonly question: OpenQuestion;
}): ReactElement | null {
  const { id, answer, earlier, isDisabled } = question;
  const styles = useStyles();
  const { session } = usePane();
  const { t } = useTexts();
  if (!earlier) return null;
  const { year } = earlier;
  const levels = dimensions.filter((dimension) => earlier.answer[dimension] !== null);
  const isUsed = levels.every((dimension) => answer[dimension] === earlier.answer[dimension]);
  const use = (): void => {
    const change = levels.map((dimension) => [dimension, earlier.answer[dimension]]);
    session.change(id, Object.fromEntries(change) as AnswerChange);
  };
  return (
    <div className={styles.line}>
      <span>
        <PointsThen {...earlier} /> {levels.length > 0 && t("pane.earlier.levels")}
      </span>
      {levels.length > 0 && (
        <Button size="small" disabled={isDisabled || isUsed} onClick={use}>
          {t("pane.earlier.use", { year })}
        </Button>
      )}
    </div>
  );
}

function PointsThen(earlier: NonNullable<OpenQuestion["earlier"]>): ReactElement {
  const { t, points, cap } = useTexts();
  const { answer, year } = earlier;
  if (answer.notApplicable) return <>{t("pane.earlier.notApplicable", { year })}</>;
  if (answer.points === null) return <>{t("pane.earlier.noPoints", { year })}</>;
  const numbers = { year, points: points(answer.points), cap: cap(answer.cap) };
  return <>{t("pane.earlier.points", numbers)}</>;
}
