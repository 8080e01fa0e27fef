import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AnswerChange } from "../../app/answers/answerChange";
import type { Answer } from "../../model/answers";
import type { PreviousAnswer } from "../../model/inputs";
import { dimensions } from "../../model/profile";
import { useTexts } from "../shared/useTexts";

interface EarlierRoundProps {
  readonly earlier: PreviousAnswer;
  readonly year: number;
  readonly answer: Answer;
  readonly isDisabled: boolean;
  readonly onUse: (levels: AnswerChange) => void;
}

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

/** What the previous round gave this question; its levels are a start, and count only when used. */
export function EarlierRound(props: EarlierRoundProps): ReactElement {
  const { earlier, year, answer, isDisabled, onUse } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const levels = dimensions.filter((dimension) => earlier[dimension] !== null);
  const isUsed = levels.every((dimension) => answer[dimension] === earlier[dimension]);
  return (
    <div className={styles.line}>
      <span>
        <PointsThen earlier={earlier} year={year} /> {levels.length > 0 && t("pane.earlier.levels")}
      </span>
      {levels.length > 0 && (
        <Button
          size="small"
          disabled={isDisabled || isUsed}
          onClick={() =>
            onUse(Object.fromEntries(levels.map((dimension) => [dimension, earlier[dimension]])))
          }
        >
          {t("pane.earlier.use", { year })}
        </Button>
      )}
    </div>
  );
}

function PointsThen({ earlier, year }: Pick<EarlierRoundProps, "earlier" | "year">): ReactElement {
  const { t, points, cap } = useTexts();
  if (earlier.notApplicable) return <>{t("pane.earlier.notApplicable", { year })}</>;
  if (earlier.points === null) return <>{t("pane.earlier.noPoints", { year })}</>;
  const numbers = { year, points: points(earlier.points), cap: cap(earlier.cap) };
  return <>{t("pane.earlier.points", numbers)}</>;
}
