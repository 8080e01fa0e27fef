import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { askText } from "../../i18n/askText";
import { documentsFor } from "../../model/documents";
import { useTexts } from "../shared/useTexts";
import { useLiveWorkbook } from "../shared/useWorkbook";
import type { ListedQuestion } from "../session/questionFilter";

interface QuestionHeadProps {
  readonly listed: ListedQuestion;
  readonly headId: string;
}

const useStyles = makeStyles({
  criterion: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  guidance: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  facts: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** The question, what to look for, who to interview, its cap, and the documents for it. */
export function QuestionHead({ listed, headId }: QuestionHeadProps): ReactElement {
  const styles = useStyles();
  const { t, cap } = useTexts();
  const { question, criterion, area } = listed;
  const { respondents, evidence } = question;
  const { documents } = useLiveWorkbook().read.inputs;
  const titles = documentsFor(documents, question.id, criterion.id);
  return (
    <header>
      <p className={styles.criterion}>
        {area.id} {area.name} › {criterion.id} {criterion.title}
      </p>
      <h2 id={headId} className={styles.text}>
        {question.id} {question.text}
      </h2>
      {question.guidance !== "" && <p className={styles.guidance}>{question.guidance}</p>}
      <p className={styles.facts}>
        {respondents.length > 0 && `${askText(respondents, t)} · `}
        {evidence.length > 0 &&
          `${t("pane.seek", { kinds: evidence.map((kind) => t(`pane.evidence.${kind}`)).join(", ") })} · `}
        {t("pane.cap", { cap: cap(question.cap) })}
      </p>
      {titles.length > 0 && (
        <p className={styles.facts}>{t("pane.documents", { titles: titles.join("; ") })}</p>
      )}
    </header>
  );
}
