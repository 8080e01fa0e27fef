import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useMemo, useRef, type KeyboardEvent, type ReactElement } from "react";
import { hasOpenRemark, type Answers } from "../../model/answers";
import type { QuestionResult, QuestionState } from "../../model/assessment";
import type { Criterion, Question } from "../../model/catalogue";
import { nextRow, useListStyles } from "../shared/listRows";
import { useTexts } from "../shared/useTexts";
import type { DraftPlace } from "../session/drafts";
import type { ListedQuestion } from "../session/questionFilter";

interface QuestionListProps {
  readonly listed: readonly ListedQuestion[];
  readonly results: ReadonlyMap<string, QuestionResult>;
  readonly answers: Answers;
  readonly current: string | null;
  /** Fields with unsaved drafts. */
  readonly held: readonly DraftPlace[];
  readonly onOpen: (id: string) => void;
}

const useStyles = makeStyles({
  // Skips drawing groups out of view; not single rows, since each such box costs time in every
  // frame.
  group: { contentVisibility: "auto" },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  threeColumns: { gridTemplateColumns: "40px 1fr auto" },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { outline: "1px solid Highlight" },
  },
  text: {
    // At most two lines, with an ellipsis; the card shows the full text.
    display: "-webkit-box",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- without it no browser clamps lines
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  state: { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
  invalid: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The questions that match; arrow keys move between them, Enter opens one. */
export const QuestionList = memo(function QuestionList(props: QuestionListProps): ReactElement {
  const { listed, results, answers, current, held, onOpen } = props;
  const styles = useStyles();
  const rows = useListStyles();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const buttons = Array.from(
      list.current?.querySelectorAll<HTMLElement>("[data-question]") ?? [],
    );
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const next = buttons[nextRow(event.key, at, buttons.length)];
    if (!next || at < 0) return;
    event.preventDefault();
    next.focus();
  };
  const unsaved = useMemo(
    () => new Set(held.flatMap((place) => (place.kind === "answer" ? [place.id] : []))),
    [held],
  );
  const groups = useMemo(() => byCriterion(listed), [listed]);
  const first = listed.some(({ question }) => question.id === current)
    ? current
    : (listed[0]?.question.id ?? null);
  return (
    <div ref={list} onKeyDown={move}>
      {groups.map(([criterion, questions]) => (
        <section
          key={criterion.id}
          className={styles.group}
          style={{ containIntrinsicHeight: `auto ${32 + 52 * questions.length}px` }}
        >
          <h3 className={styles.heading}>
            {criterion.id} {criterion.title}
          </h3>
          <ul className={rows.list}>
            {questions.map(({ id, cap, text }) => {
              const result = results.get(id);
              const answer = answers[id];
              return (
                <li key={id}>
                  <QuestionRow
                    id={id}
                    text={text}
                    cap={cap}
                    state={result?.state ?? "blank"}
                    points={result?.points ?? null}
                    hasWarning={result !== undefined && result.warnings.length > 0}
                    hasFinding={answer !== undefined && answer.finding.kind !== ""}
                    hasRemark={answer !== undefined && hasOpenRemark(answer)}
                    isUnsaved={unsaved.has(id)}
                    isCurrent={id === current}
                    isStop={id === first}
                    onOpen={onOpen}
                  />
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
});

/** Groups questions by criterion. */
function byCriterion(
  listed: readonly ListedQuestion[],
): readonly (readonly [Criterion, readonly Question[]])[] {
  const groups = new Map<Criterion, Question[]>();
  for (const { criterion, question } of listed) {
    const group = groups.get(criterion);
    if (group) group.push(question);
    else groups.set(criterion, [question]);
  }
  return [...groups];
}

interface QuestionRowProps {
  readonly id: string;
  readonly text: string;
  readonly cap: number;
  readonly state: QuestionState;
  readonly points: number | null;
  readonly hasWarning: boolean;
  readonly hasFinding: boolean;
  readonly hasRemark: boolean;
  /** Whether one of its fields has an unsaved draft. */
  readonly isUnsaved: boolean;
  readonly isCurrent: boolean;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly onOpen: (id: string) => void;
}

const QuestionRow = memo(function QuestionRow(props: QuestionRowProps): ReactElement {
  const { id, text, cap, state, points, isCurrent, isStop, onOpen } = props;
  const styles = useStyles();
  const list = useListStyles();
  const { t, points: pointsText, cap: capText } = useTexts();
  const marks = [
    props.hasWarning && t("pane.hasWarning"),
    props.hasFinding && t("pane.hasFinding"),
    props.hasRemark && t("pane.hasRemark"),
  ].filter((mark) => mark !== false);
  return (
    <button
      type="button"
      data-question={id}
      className={mergeClasses(list.row, styles.threeColumns, isCurrent && styles.current)}
      aria-current={isCurrent ? "true" : undefined}
      tabIndex={isStop ? 0 : -1}
      onClick={() => onOpen(id)}
    >
      <span className={list.id}>{id}</span>
      <span className={styles.text}>{text}</span>
      <span className={styles.state}>
        <span className={mergeClasses(points === null && stateClass(styles, state))}>
          {points === null ? t(`pane.state.${state}`) : `${pointsText(points)} / ${capText(cap)}`}
        </span>
        {props.isUnsaved && (
          <span className={styles.invalid}>
            <br />
            {t("pane.notSaved")}
          </span>
        )}
        {marks.map((mark) => (
          <span key={mark} className={styles.quiet}>
            <br />
            {mark}
          </span>
        ))}
      </span>
    </button>
  );
});

function stateClass(styles: Record<"quiet" | "invalid", string>, state: QuestionState): string {
  return state === "invalid" ? styles.invalid : styles.quiet;
}
