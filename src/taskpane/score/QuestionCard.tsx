import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import type { AnswerChange } from "../../app/answers/answerChange";
import type { Answer } from "../../model/answers";
import type { QuestionResult } from "../../model/assessment";
import type { PreviousAnswer } from "../../model/inputs";
import type { Problem } from "../../model/problem";
import { dimensions, type Dimension, type Level, type Profile } from "../../model/profile";
import { useTexts } from "../shared/useTexts";
import type { ListedQuestion } from "../session/questionFilter";
import { AnchorsSwitch } from "./AnchorsSwitch";
import { DimensionChoice } from "./DimensionChoice";
import { EarlierRound } from "./EarlierRound";
import type { OthersActs } from "./FieldNotes";
import { Notice } from "../shared/Notice";
import { PointsLine } from "./PointsLine";
import { QuestionHead } from "./QuestionHead";

interface QuestionCardProps {
  readonly listed: ListedQuestion;
  readonly answer: Answer;
  readonly result: QuestionResult;
  readonly profile: Profile;
  readonly problems: readonly Problem[];
  readonly others: OthersActs;
  readonly isDisabled: boolean;
  /** What the previous round gave, and its year; null where there is none. */
  readonly earlier: PreviousAnswer | null;
  readonly yearBefore: number;
  /** Its row is still in the workbook. */
  readonly isPresent: boolean;
  /** The dimension that is expanded. */
  readonly active: Dimension | null;
  readonly showsAllAnchors: boolean;
  readonly onChange: (id: string, change: AnswerChange) => void;
  readonly onChoose: (dimension: Dimension, level: Level) => void;
  readonly onClear: (dimension: Dimension) => void;
  readonly onActivate: (dimension: Dimension) => void;
  readonly onShowAllAnchors: (shows: boolean) => void;
  /** The fields beside the levels. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  dimensions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

const noProblems: readonly Problem[] = [];

/** One question with everything that can be said of it. */
export function QuestionCard(props: QuestionCardProps): ReactElement {
  const { listed, answer, result, profile, problems, others } = props;
  const { isDisabled, earlier, yearBefore, onChange } = props;
  const { id } = listed.question;
  const styles = useStyles();
  const { t } = useTexts();
  const headId = useId();
  const problemsOf = (field: string): readonly Problem[] => {
    const found = problems.filter((problem) => problem.place.field === field);
    return found.length === 0 ? noProblems : found;
  };

  return (
    <article className={styles.card} aria-labelledby={headId}>
      <QuestionHead listed={listed} headId={headId} />
      {!props.isPresent && <Notice tone="error">{t("pane.questionGone")}</Notice>}
      <PointsLine result={result} problems={problems} conflicts={others.conflicts} />
      {earlier && (
        <EarlierRound
          earlier={earlier}
          year={yearBefore}
          answer={answer}
          isDisabled={isDisabled}
          onUse={(levels) => onChange(id, levels)}
        />
      )}
      <div className={styles.dimensions}>
        {dimensions.map((dimension) => (
          <DimensionChoice
            key={dimension}
            dimension={dimension}
            value={answer[dimension]}
            anchors={profile.anchors[dimension]}
            isExpanded={props.showsAllAnchors || dimension === props.active}
            isDisabled={isDisabled}
            problems={problemsOf(dimension)}
            others={others}
            earlier={earlier?.[dimension] ?? null}
            earlierName={earlier ? t("pane.earlier.mark", { year: yearBefore }) : ""}
            onChoose={props.onChoose}
            onClear={props.onClear}
            onActivate={props.onActivate}
          />
        ))}
        <AnchorsSwitch isOn={props.showsAllAnchors} onSwitch={props.onShowAllAnchors} />
      </div>
      {props.children}
    </article>
  );
}
