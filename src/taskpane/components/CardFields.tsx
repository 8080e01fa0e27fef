import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import type { AnswerChange } from "../../app/live/answerChange";
import type { Answer } from "../../model/answers";
import type { Problem } from "../../model/problem";
import type { Dimension } from "../../model/profile";
import { isBlank } from "../../model/rawCell";
import { useTexts } from "../hooks/useTexts";
import { DirectPoints } from "./DirectPoints";
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
  const { id, cap, answer, problems, isDisabled, onChange } = props;
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
      <DirectPoints
        of={id}
        value={answer.direct}
        cap={cap}
        isDisabled={isDisabled}
        onSave={(direct, seen) => onChange(id, { direct }, { direct: seen })}
      />
      {(["evidence", "comment"] as const).map((field) => (
        <TextBox
          key={field}
          label={t(`question.${field}`)}
          of={id}
          value={answer[field]}
          isDisabled={isDisabled}
          onSave={(text, seen) => onChange(id, { [field]: text }, { [field]: seen })}
        />
      ))}
      <FindingFields
        of={id}
        finding={answer.finding}
        isDisabled={isDisabled}
        onKind={(kind) => onChange(id, { finding: { kind } })}
        onText={(text, seen) => onChange(id, { finding: { text } }, { finding: { text: seen } })}
      />
      <TextBox
        label={t("question.reviewNote")}
        hint={t("pane.reviewNoteHint")}
        of={id}
        value={answer.reviewNote}
        isDisabled={isDisabled}
        onSave={(text, seen) => onChange(id, { reviewNote: text }, { reviewNote: seen })}
      />
    </div>
  );
});
