import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ImportedQuestion, ImportPreview } from "../../app/answers/importAnswers";
import { judgedFields, textFields, type Answer } from "../../model/answers";
import { cellText, isBlank, sameCell } from "../../model/rawCell";
import { useTexts, type Texts } from "../shared/useTexts";
import { Notice } from "../shared/Notice";

interface ImportListProps {
  readonly preview: ImportPreview;
  readonly isBusy: boolean;
  readonly onTake: (questions: readonly ImportedQuestion[]) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: tokens.spacingVerticalXS,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 64px",
  },
  /** Plain, not Fluent's, since there may be hundreds. */
  label: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    "& input": {
      width: "16px",
      height: "16px",
      margin: 0,
      accentColor: tokens.colorBrandBackground,
    },
  },
  change: {
    margin: 0,
    paddingLeft: "24px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

/**
 * What a file would change, question by question. Questions with answers to replace are not
 * preselected.
 */
export function ImportList({ preview, isBusy, onTake }: ImportListProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const { questions, differing, same, freeFindings } = preview;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(questions.filter(({ replaces }) => !replaces).map(({ id }) => id)),
  );
  const choose = (id: string, isChosen: boolean): void =>
    setChosen((now) => new Set(isChosen ? [...now, id] : [...now].filter((other) => other !== id)));
  return (
    <>
      {differing.map(({ field, workbook, file }) => (
        <Notice key={field} tone="warning">
          {t("pane.import.differs", { field: t(`overview.${field}`), workbook, file })}
        </Notice>
      ))}
      <p className={styles.text} role="status">
        {t("pane.import.found", { count: questions.length })}{" "}
        {same > 0 && t("pane.import.same", { count: same })}
      </p>
      {freeFindings > 0 && (
        <Notice tone="info">{t("pane.import.freeFindings", { count: freeFindings })}</Notice>
      )}
      {questions.length > 0 && (
        <>
          <div className={styles.row}>
            <Button size="small" onClick={() => setChosen(new Set(questions.map(({ id }) => id)))}>
              {t("pane.import.chooseAll")}
            </Button>
            <Button size="small" onClick={() => setChosen(new Set())}>
              {t("pane.import.chooseNone")}
            </Button>
          </div>
          <ul className={styles.list}>
            {questions.map((question) => (
              <li key={question.id} className={styles.item}>
                <label className={styles.label}>
                  <input
                    type="checkbox"
                    checked={chosen.has(question.id)}
                    onChange={(event) => choose(question.id, event.target.checked)}
                  />
                  {question.replaces ? t("pane.import.replaces", { id: question.id }) : question.id}
                </label>
                {changedFields(question, texts).map((line) => (
                  <p key={line} className={styles.change}>
                    {line}
                  </p>
                ))}
              </li>
            ))}
          </ul>
          <Button
            appearance="primary"
            disabled={isBusy || chosen.size === 0}
            onClick={() => onTake(questions.filter(({ id }) => chosen.has(id)))}
          >
            {t("pane.import.take", { count: chosen.size })}
          </Button>
        </>
      )}
    </>
  );
}

/** One line for each changed field, such as "System: 2 → 3". */
function changedFields({ now, then }: ImportedQuestion, { t }: Texts): string[] {
  const line = (field: string, was: string, is: string): string =>
    `${field}: ${was || t("value.nothing")} → ${is || t("value.nothing")}`;
  const kind = ({ finding }: Answer): string => {
    if (finding.kind === "") return "";
    return typeof finding.kind === "object"
      ? cellText(finding.kind.unknown)
      : t(`findingKind.${finding.kind}`);
  };
  return [
    ...judgedFields.flatMap((field) =>
      sameCell(now[field], then[field]) || (isBlank(now[field]) && isBlank(then[field]))
        ? []
        : [line(t(`question.${field}`), cellText(now[field]), cellText(then[field]))],
    ),
    ...textFields.flatMap((field) =>
      now[field] === then[field] ? [] : [line(t(`question.${field}`), now[field], then[field])],
    ),
    ...(kind(now) === kind(then) ? [] : [line(t("question.finding"), kind(now), kind(then))]),
    ...(now.finding.text === then.finding.text
      ? []
      : [line(t("question.findingText"), now.finding.text, then.finding.text)]),
  ];
}
