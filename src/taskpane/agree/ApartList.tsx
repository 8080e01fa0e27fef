import { makeStyles, tokens } from "@fluentui/react-components";
import {
  memo,
  use,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
} from "react";
import type { ApartQuestion } from "../../app/agreeing/liveAgreement";
import type { Answers } from "../../model/answers";
import type { QuestionResult } from "../../model/assessment";
import { isTyping } from "../shared/isTyping";
import { nextRow, useListStyles } from "../shared/listRows";
import { useTexts } from "../shared/useTexts";
import { WantedFieldContext } from "../shared/wantedField";
import { ApartDetails, useTake } from "./ApartDetails";
import { isAgreed, notePlace } from "./apart";
import { draftKey } from "../session/drafts";

interface ApartListProps {
  readonly evaluators: readonly string[];
  readonly questions: readonly ApartQuestion[];
  readonly answers: Answers;
  readonly results: ReadonlyMap<string, QuestionResult>;
  readonly onOpen: (id: string) => void;
}

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { display: "block", overflowWrap: "anywhere" },
  quiet: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** More rows than any pane shows at once. */
const firstDrawn = 30;

/**
 * The questions; arrow keys move between them, Enter opens one, and a digit takes an evaluator's
 * answer for the open one.
 */
export function ApartList(props: ApartListProps): ReactElement {
  const { evaluators, questions, answers, results, onOpen } = props;
  const styles = useStyles();
  const shared = useListStyles();
  const list = useRef<HTMLUListElement>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const { wanted } = use(WantedFieldContext);
  const take = useTake();
  // The rows out of sight follow a moment later.
  const drawn = useDeferredValue(questions.length, firstDrawn);
  useEffect(() => {
    const sought = questions.find(({ id }) => draftKey(notePlace(id)) === wanted);
    if (sought) setOpenId(sought.id);
  }, [wanted, questions]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isTyping(event.target)) return;
    const rows = Array.from(list.current?.querySelectorAll<HTMLElement>("[data-apart]") ?? []);
    const item = (event.target as HTMLElement).closest("li");
    const at = rows.findIndex((row) => item?.contains(row));
    const next = rows[nextRow(event.key, at, rows.length)];
    const opened = questions.find(({ id }) => id === openId && id === rows[at]?.dataset.apart);
    const evaluator = /^[1-4]$/.test(event.key) ? Number(event.key) - 1 : -1;
    if (next) next.focus();
    else if (!opened?.given[evaluator] || !take(opened, evaluator)) return;
    event.preventDefault();
  };
  return (
    <ul ref={list} className={shared.list} onKeyDown={onKeyDown}>
      {questions.slice(0, drawn).map((question) => (
        <li key={question.id} className={styles.item}>
          <ApartRow
            question={question}
            isAgreed={isAgreed(results.get(question.id))}
            isOpen={question.id === openId}
            onToggle={setOpenId}
          />
          {question.id === openId && (
            <ApartDetails
              evaluators={evaluators}
              question={question}
              answer={answers[question.id]}
              onOpen={onOpen}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

interface ApartRowProps {
  readonly question: ApartQuestion;
  readonly isAgreed: boolean;
  readonly isOpen: boolean;
  readonly onToggle: (id: string | null) => void;
}

const ApartRow = memo(function ApartRow(props: ApartRowProps): ReactElement {
  const { question, isOpen, onToggle } = props;
  const { id, stake, apart, isSame } = question;
  const styles = useStyles();
  const shared = useListStyles();
  const { t, cap } = useTexts();
  const difference =
    apart !== null && apart > 0
      ? t("pane.agree.apart", { count: apart })
      : t("pane.agree.filter.other");
  const facts = [
    isSame ? t("agreement.same") : difference,
    stake !== null && stake > 0 && t("pane.agree.stake", { points: cap(stake) }),
    props.isAgreed && t("pane.agree.agreed"),
  ].filter((fact) => fact !== false);
  return (
    <button
      type="button"
      data-apart={id}
      className={shared.row}
      aria-expanded={isOpen}
      onClick={() => onToggle(isOpen ? null : id)}
    >
      <span className={shared.id}>{id}</span>
      <span>
        <span className={styles.text}>{question.question.text}</span>
        <span className={styles.quiet}>{facts.join(" · ")}</span>
      </span>
    </button>
  );
});
