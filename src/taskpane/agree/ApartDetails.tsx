import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, type ReactElement } from "react";
import type { ApartQuestion } from "../../app/agreeing/liveAgreement";
import type { AnswerChange } from "../../app/answers/answerChange";
import { blankAnswer, judgedFields, type Answer } from "../../model/answers";
import { dimensions } from "../../model/profile";
import { cellText, isBlank, type RawCell } from "../../model/rawCell";
import { usePane } from "../shared/PaneContext";
import { useTexts, type Texts } from "../shared/useTexts";
import { useCanWrite } from "../shared/useWorkbook";
import { useViewStyles } from "../shared/viewStyles";
import { ApartNote } from "./ApartNote";

interface ApartDetailsProps {
  readonly evaluators: readonly string[];
  readonly question: ApartQuestion;
  readonly answer: Answer | undefined;
  readonly onOpen: (id: string) => void;
}

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 8px ${tokens.spacingVerticalM}`,
  },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": { padding: "2px 4px", textAlign: "left", overflowWrap: "anywhere" },
    "& thead th": { fontWeight: tokens.fontWeightRegular },
  },
  scroll: { overflowX: "auto" },
});

type Judged = Pick<Answer, (typeof judgedFields)[number]>;

/** Takes an evaluator's answer to a question; false if there is none that could count. */
export function useTake(): (question: ApartQuestion, evaluator: number) => boolean {
  const { session } = usePane();
  const canWrite = useCanWrite();
  return useCallback(
    (question, evaluator) => {
      const given = question.given[evaluator];
      if (!canWrite || !given || !canTake(question, evaluator)) return false;
      const change = Object.fromEntries(judgedFields.map((field) => [field, given[field]]));
      session.change(question.id, change satisfies AnswerChange);
      return true;
    },
    [session, canWrite],
  );
}

function canTake({ states }: ApartQuestion, evaluator: number): boolean {
  const state = states[evaluator] ?? "blank";
  return state !== "invalid" && state !== "blank";
}

/** What each evaluator answered, with buttons to take it, and the note on what was agreed. */
export function ApartDetails(props: ApartDetailsProps): ReactElement {
  const { evaluators, question, answer = blankAnswer, onOpen } = props;
  const styles = useStyles();
  const view = useViewStyles();
  const canWrite = useCanWrite();
  const texts = useTexts();
  const { t } = texts;
  const take = useTake();
  return (
    <div className={styles.details}>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t("pane.agree.answers")}>
        <table className={styles.table}>
          <caption hidden>{t("pane.agree.answers")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("pane.agree.evaluator")}</th>
              {dimensions.map((dimension) => (
                <th key={dimension} scope="col">
                  {t(`question.${dimension}`)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {evaluators.map((name, index) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <Cells given={question.given[index] ?? blankAnswer} texts={texts} />
                <td>
                  <Button
                    size="small"
                    aria-label={t("pane.agree.useOf", { number: index + 1, evaluator: name })}
                    disabled={!canWrite || !canTake(question, index)}
                    onClick={() => take(question, index)}
                  >
                    {t("pane.agree.use")}
                  </Button>
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t("pane.agree.now")}</th>
              <Cells given={answer} texts={texts} />
              <td />
            </tr>
          </tbody>
        </table>
      </div>
      <div className={view.row}>
        <Button size="small" onClick={() => onOpen(question.id)}>
          {t("pane.agree.other")}
        </Button>
      </div>
      <ApartNote question={question} />
    </div>
  );
}

/** Four levels; or in their place what decides instead of them. */
function Cells({ given, texts }: { readonly given: Judged; readonly texts: Texts }): ReactElement {
  const other = insteadOfLevels(given, texts);
  if (other !== null) return <td colSpan={dimensions.length}>{other}</td>;
  return (
    <>
      {dimensions.map((dimension) => (
        <td key={dimension}>{shown(given[dimension])}</td>
      ))}
    </>
  );
}

function insteadOfLevels({ notApplicable, direct }: Judged, { t }: Texts): string | null {
  if (!isBlank(notApplicable)) return `${t("question.notApplicable")}: ${cellText(notApplicable)}`;
  return isBlank(direct) ? null : `${t("question.direct")}: ${cellText(direct)}`;
}

function shown(cell: RawCell): string {
  return isBlank(cell) ? "–" : cellText(cell);
}
