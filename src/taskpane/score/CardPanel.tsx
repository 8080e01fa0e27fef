import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import type { Dimension, Level } from "../../model/profile";
import type { ListedQuestion } from "../session/questionFilter";
import { wideEnough } from "../shared/viewStyles";
import { usePane } from "../shared/PaneContext";
import { useTexts } from "../shared/useTexts";
import { CardButtons } from "./CardButtons";
import { QuestionCard } from "./QuestionCard";
import { useCardKeys } from "./useCardKeys";
import { useQuestion } from "./useQuestion";
import type { Scoring } from "./useScoring";

interface CardPanelProps {
  readonly listed: ListedQuestion;
  readonly scoring: Scoring;
  /** Opens the next question, or the previous one. */
  readonly onMove: (step: 1 | -1) => void;
}

const useStyles = makeStyles({
  back: { marginBottom: tokens.spacingVerticalS, [wideEnough]: { display: "none" } },
});

/** The open card: the question, its keyboard shortcuts and its buttons. */
export function CardPanel({ listed, scoring, onMove }: CardPanelProps): ReactElement {
  const { dispatch } = scoring;
  const styles = useStyles();
  const { session } = usePane();
  const { t } = useTexts();
  const question = useQuestion(listed);
  const { id, answer } = question;

  useEffect(() => {
    session.attend(id);
    return () => session.attend(null);
  }, [session, id]);

  const setLevel = (dimension: Dimension, level: Level | null): void => {
    session.change(id, { [dimension]: level });
    if (level === null) dispatch({ type: "go", dimension });
    else dispatch({ type: "level", dimension, answer });
  };
  const keys = useCardKeys({ question, scoring, setLevel, onMove });

  return (
    <div {...keys}>
      <Button
        className={styles.back}
        appearance="subtle"
        size="small"
        onClick={() => dispatch({ type: "close" })}
      >
        {t("pane.backToList")}
      </Button>
      <QuestionCard question={question} scoring={scoring} onLevel={setLevel} />
      <CardButtons place={question.place} onMove={onMove} />
    </div>
  );
}
