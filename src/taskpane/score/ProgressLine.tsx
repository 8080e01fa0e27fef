import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { useTexts } from "../shared/useTexts";

const useStyles = makeStyles({
  text: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface ProgressLineProps {
  readonly answered: number;
  readonly questions: number;
}

/** The number of answered questions, as text and as a bar. */
export function ProgressLine({ answered, questions }: ProgressLineProps): ReactElement {
  const styles = useStyles();
  const { t } = useTexts();
  const id = useId();
  return (
    <div>
      <span id={id} className={styles.text}>
        {t("pane.answeredOf", { answered, questions })}
      </span>
      <ProgressBar aria-labelledby={id} value={questions === 0 ? 0 : answered / questions} />
    </div>
  );
}
