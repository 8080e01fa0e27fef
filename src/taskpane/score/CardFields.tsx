import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import type { TextField } from "../../model/answers";
import { cellText, isBlank } from "../../model/rawCell";
import { usePane } from "../shared/PaneContext";
import { useTexts } from "../shared/useTexts";
import { answerPlace } from "../session/drafts";
import { DirectPoints } from "./DirectPoints";
import { FieldNotes } from "./FieldNotes";
import { FieldProblems } from "./FieldProblems";
import { FindingFields } from "./FindingFields";
import { TextBox } from "./TextBox";
import type { OpenQuestion } from "./useQuestion";

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
});

interface CardFieldsProps {
  readonly question: OpenQuestion;
}

/** The fields of a question other than its levels. */
export const CardFields = memo(function CardFields({ question }: CardFieldsProps): ReactElement {
  const { id, problems, isDisabled } = question;
  const { cap } = question.question;
  const { notApplicable, direct } = question.answer;
  const styles = useStyles();
  const { session } = usePane();
  const { t } = useTexts();
  return (
    <div className={styles.fields}>
      <Checkbox
        label={t("pane.notApplicable")}
        checked={!isBlank(notApplicable)}
        disabled={isDisabled}
        onChange={(_, { checked }) =>
          session.change(id, { notApplicable: checked === true ? "x" : null })
        }
      />
      <FieldProblems problems={problems.filter(({ place }) => place.field === "notApplicable")} />
      <FieldNotes field="notApplicable" question={question} />
      <DirectPoints
        place={answerPlace(id, "direct")}
        value={direct}
        cap={cap}
        isDisabled={isDisabled}
        onSave={(points, seen) => session.change(id, { direct: points }, { direct: seen })}
      />
      <FieldNotes field="direct" question={question} />
      <AnswerText field="evidence" question={question} />
      <AnswerText field="comment" question={question} />
      <FindingFields question={question} />
      <AnswerText field="remark" question={question} hint={t("pane.remarkHint")} />
      <AnswerText field="reply" question={question} hint={t("pane.replyHint")} />
    </div>
  );
});

interface AnswerTextProps {
  readonly field: TextField;
  readonly question: OpenQuestion;
  readonly hint?: string;
}

/** A text field of the answer, with notes on what others changed. */
function AnswerText({ field, question, hint }: AnswerTextProps): ReactElement {
  const { id, answer, isDisabled } = question;
  const { session } = usePane();
  const { t } = useTexts();
  return (
    <>
      <TextBox
        label={t(`question.${field}`)}
        hint={hint}
        place={answerPlace(id, field)}
        value={answer[field]}
        isDisabled={isDisabled}
        onSave={(text, seen) => session.change(id, { [field]: text }, { [field]: cellText(seen) })}
      />
      <FieldNotes field={field} question={question} />
    </>
  );
}
