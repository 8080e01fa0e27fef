import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import {
  memo,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type ReactElement,
} from "react";
import type { Answer } from "../../model/answers";
import type { QuestionResult } from "../../model/assessment";
import type { Problem } from "../../model/problem";
import { dimensions, type Dimension, type Level, type Profile } from "../../model/profile";
import { isBlank } from "../../model/rawCell";
import type { AnswerChange } from "../../app/live/answerChange";
import { markShown } from "../hooks/shownMark";
import { useCardKeys } from "../hooks/useCardKeys";
import { useTexts } from "../hooks/useTexts";
import type { ListedQuestion } from "../session/questionFilter";
import type { Conflict } from "../session/edit";
import { ConflictNotice } from "./ConflictNotice";
import { DimensionChoice } from "./DimensionChoice";
import { DirectPoints } from "./DirectPoints";
import { FieldProblems } from "./FieldProblems";
import { FindingFields } from "./FindingFields";
import { Notice } from "./Notice";
import { PointsLine } from "./PointsLine";
import { QuestionHead } from "./QuestionHead";
import { TextBox } from "./TextBox";

interface QuestionCardProps {
  readonly listed: ListedQuestion;
  readonly answer: Answer;
  readonly result: QuestionResult;
  readonly profile: Profile;
  readonly problems: readonly Problem[];
  readonly conflicts: readonly Conflict[];
  readonly canWrite: boolean;
  /** Its row is still in the workbook. */
  readonly isPresent: boolean;
  readonly showsAllAnchors: boolean;
  /** Takes the keyboard when it opens. */
  readonly takesFocus: boolean;
  readonly onChange: (id: string, change: AnswerChange, seen?: AnswerChange) => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onShow: (id: string) => void;
  readonly onShowAllAnchors: (shows: boolean) => void;
}

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  dimensions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  foot: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  next: { marginLeft: "auto" },
});

/** One question with everything that can be said of it. */
export const QuestionCard = memo(function QuestionCard(props: QuestionCardProps): ReactElement {
  const { listed, answer, result, profile, problems, conflicts } = props;
  const { onChange, onMove, onShow } = props;
  const { question } = listed;
  const { id } = question;
  const styles = useStyles();
  const { t } = useTexts();
  const headId = useId();
  const card = useRef<HTMLElement>(null);
  const [active, setActive] = useState<Dimension>(() => firstOpen(answer));
  const isDisabled = !props.canWrite || !props.isPresent;

  useLayoutEffect(() => markShown("kompassbok:card"), []);
  useLayoutEffect(() => markShown("kompassbok:points"), [result.points, result.state]);
  useEffect(() => {
    if (props.takesFocus) focusDimension(card.current, firstOpen(answer));
    // Only when the card opens: its key is the question’s id.
  }, []);

  const set = (dimension: Dimension, level: Level | null): void =>
    onChange(id, { [dimension]: level });
  const go = (dimension: Dimension | null): void => {
    if (dimension) {
      setActive(dimension);
      focusDimension(card.current, dimension);
    } else card.current?.querySelector<HTMLElement>("[data-next]")?.focus();
  };
  const keys = useCardKeys({ active, answer, isDisabled, set, go, onMove });
  const of = (field: string) => problems.filter(({ place }) => place.field === field);

  return (
    <article
      ref={card}
      className={styles.card}
      aria-labelledby={headId}
      onKeyDown={keys.onKeyDown}
      onPointerDown={keys.onPointerDown}
      onFocus={(event) => {
        const focused = keys.dimensionFocused(event);
        if (focused) setActive(focused);
      }}
    >
      <QuestionHead listed={listed} headId={headId} />
      {!props.isPresent && <Notice tone="error">{t("pane.questionGone")}</Notice>}
      {conflicts.map((conflict) => (
        <ConflictNotice key={conflict.field} conflict={conflict} />
      ))}
      <PointsLine result={result} problems={problems} />
      <div className={styles.dimensions}>
        {dimensions.map((dimension) => (
          <DimensionChoice
            key={dimension}
            dimension={dimension}
            value={answer[dimension]}
            anchors={profile.anchors[dimension]}
            isExpanded={props.showsAllAnchors || dimension === active}
            isDisabled={isDisabled}
            problems={of(dimension)}
            onChoose={(level) => {
              set(dimension, level);
              setActive(openAfter(answer, dimension) ?? dimension);
            }}
            onClear={() => set(dimension, null)}
            onActivate={() => setActive(dimension)}
          />
        ))}
        <Checkbox
          label={t("pane.showAllAnchors")}
          checked={props.showsAllAnchors}
          onChange={(_, { checked }) => props.onShowAllAnchors(checked === true)}
        />
      </div>
      <div className={styles.fields}>
        <Checkbox
          label={t("pane.notApplicable")}
          checked={!isBlank(answer.notApplicable)}
          disabled={isDisabled}
          onChange={(_, { checked }) =>
            onChange(id, { notApplicable: checked === true ? "x" : null })
          }
        />
        <FieldProblems problems={of("notApplicable")} />
        <DirectPoints
          value={answer.direct}
          cap={question.cap}
          isDisabled={isDisabled}
          onSave={(direct, seen) => onChange(id, { direct }, { direct: seen })}
        />
        {(["evidence", "comment"] as const).map((field) => (
          <TextBox
            key={field}
            label={t(`question.${field}`)}
            value={answer[field]}
            isDisabled={isDisabled}
            onSave={(text, seen) => onChange(id, { [field]: text }, { [field]: seen })}
          />
        ))}
        <FindingFields
          finding={answer.finding}
          isDisabled={isDisabled}
          onKind={(kind) => onChange(id, { finding: { kind } })}
          onText={(text, seen) => onChange(id, { finding: { text } }, { finding: { text: seen } })}
        />
        <TextBox
          label={t("question.reviewNote")}
          hint={t("pane.reviewNoteHint")}
          value={answer.reviewNote}
          isDisabled={isDisabled}
          onSave={(text, seen) => onChange(id, { reviewNote: text }, { reviewNote: seen })}
        />
      </div>
      <div className={styles.foot}>
        <Button onClick={() => onMove(-1)}>{t("pane.previous")}</Button>
        <Button appearance="subtle" disabled={!props.isPresent} onClick={() => onShow(id)}>
          {t("pane.showRow")}
        </Button>
        <Button data-next className={styles.next} appearance="primary" onClick={() => onMove(1)}>
          {t("pane.next")}
        </Button>
      </div>
    </article>
  );
});

/** Where scoring begins: the first dimension without a level. */
function firstOpen(answer: Answer): Dimension {
  return dimensions.find((dimension) => isBlank(answer[dimension])) ?? "system";
}

/** The next dimension without a level. */
function openAfter(answer: Answer, dimension: Dimension): Dimension | undefined {
  const at = dimensions.indexOf(dimension);
  return dimensions.slice(at + 1).find((other) => isBlank(answer[other]));
}

/** Puts the keyboard on a dimension: on its chosen level, else on its first. */
function focusDimension(card: HTMLElement | null, dimension: Dimension): void {
  const group = card?.querySelector(`[data-dimension="${dimension}"]`);
  const radio =
    group?.querySelector<HTMLInputElement>("input:checked") ?? group?.querySelector("input");
  radio?.focus();
}
