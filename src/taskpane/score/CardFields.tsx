import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, memo, type ReactElement } from "react";
import type { AnswerChange } from "../../app/answers/answerChange";
import type { Answer } from "../../model/answers";
import type { Problem } from "../../model/problem";
import type { Dimension } from "../../model/profile";
import { cellText, isBlank } from "../../model/rawCell";
import { useTexts } from "../shared/useTexts";
import { answerPlace } from "../session/drafts";
import { DirectPoints } from "./DirectPoints";
import { FieldNotes, type OthersActs } from "./FieldNotes";
import { FieldProblems } from "./FieldProblems";
import { FindingFields } from "./FindingFields";
import { TextBox } from "./TextBox";

/** Of an answer, what is not a level: a level that changes does not concern the fields. */
export type FieldAnswer = Omit<Answer, Dimension>;

interface CardFieldsProps {
  readonly id: string;
  readonly cap: number;
  readonly answer: FieldAnswer;
  readonly problems: readonly Problem[];
  readonly others: OthersActs;
  readonly isDisabled: boolean;
  readonly onChange: (id: string, change: AnswerChange, seen?: AnswerChange) => void;
}

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    // Below the levels and mostly out of sight: not laid out until it is looked at.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 640px",
    // What is cut off at the edges of such a box.
    padding: "2px",
    margin: "-2px",
  },
});

/** What can be said of a question beside its levels. */
export const CardFields = memo(function CardFields(props: CardFieldsProps): ReactElement {
  const { id, cap, answer, problems, others, isDisabled, onChange } = props;
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div className={styles.fields}>
      <Checkbox
        label={t("pane.notApplicable")}
        checked={!isBlank(answer.notApplicable)}
        disabled={isDisabled}
        onChange={(_, { checked }) =>
          onChange(id, { notApplicable: checked === true ? "x" : null })
        }
      />
      <FieldProblems problems={problems.filter(({ place }) => place.field === "notApplicable")} />
      <FieldNotes field="notApplicable" others={others} />
      <DirectPoints
        place={answerPlace(id, "direct")}
        value={answer.direct}
        cap={cap}
        isDisabled={isDisabled}
        onSave={(direct, seen) => onChange(id, { direct }, { direct: seen })}
      />
      <FieldNotes field="direct" others={others} />
      {(["evidence", "comment"] as const).map((field) => (
        <Fragment key={field}>
          <TextBox
            label={t(`question.${field}`)}
            place={answerPlace(id, field)}
            value={answer[field]}
            isDisabled={isDisabled}
            onSave={(text, seen) => onChange(id, { [field]: text }, { [field]: cellText(seen) })}
          />
          <FieldNotes field={field} others={others} />
        </Fragment>
      ))}
      <FindingFields
        place={answerPlace(id, "findingText")}
        finding={answer.finding}
        others={others}
        isDisabled={isDisabled}
        onKind={(kind) => onChange(id, { finding: { kind } })}
        onText={(text, seen) =>
          onChange(id, { finding: { text } }, { finding: { text: cellText(seen) } })
        }
      />
      <TextBox
        label={t("question.reviewNote")}
        hint={t("pane.reviewNoteHint")}
        place={answerPlace(id, "reviewNote")}
        value={answer.reviewNote}
        isDisabled={isDisabled}
        onSave={(text, seen) => onChange(id, { reviewNote: text }, { reviewNote: cellText(seen) })}
      />
      <FieldNotes field="reviewNote" others={others} />
    </div>
  );
});
