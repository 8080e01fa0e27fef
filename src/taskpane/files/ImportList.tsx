import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type {
  ImportedQuestion,
  ImportedText,
  ImportPreview,
} from "../../app/answers/importAnswers";
import { judgedFields, textFields, type Answer } from "../../model/answers";
import type { Catalogue } from "../../model/catalogue";
import type { VerdictPart } from "../../model/verdict";
import { cellText, isBlank, sameCell } from "../../model/rawCell";
import { useTexts, type Texts } from "../shared/useTexts";
import { useLiveWorkbook } from "../shared/useWorkbook";
import { Notice } from "../shared/Notice";

interface ImportListProps {
  readonly preview: ImportPreview;
  readonly isBusy: boolean;
  readonly onTake: (questions: readonly ImportedQuestion[], texts: readonly ImportedText[]) => void;
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
  const { questions, differing, same, freeFindings, targets } = preview;
  const items = itemsOf(preview, texts, useLiveWorkbook().read.inputs.catalogue);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(items.filter(({ replaces }) => !replaces).map(({ key }) => key)),
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
        {preview.texts.length > 0 && t("pane.import.texts", { count: preview.texts.length })}{" "}
        {same > 0 && t("pane.import.same", { count: same })}
      </p>
      {targets > 0 && <Notice tone="info">{t("pane.import.targets", { count: targets })}</Notice>}
      {freeFindings > 0 && (
        <Notice tone="info">{t("pane.import.freeFindings", { count: freeFindings })}</Notice>
      )}
      {items.length > 0 && (
        <>
          <div className={styles.row}>
            <Button size="small" onClick={() => setChosen(new Set(items.map(({ key }) => key)))}>
              {t("pane.import.chooseAll")}
            </Button>
            <Button size="small" onClick={() => setChosen(new Set())}>
              {t("pane.import.chooseNone")}
            </Button>
          </div>
          <ul className={styles.list}>
            {items.map(({ key, name, replaces, lines }) => (
              <li key={key} className={styles.item}>
                <label className={styles.label}>
                  <input
                    type="checkbox"
                    checked={chosen.has(key)}
                    onChange={(event) => choose(key, event.target.checked)}
                  />
                  {replaces ? t("pane.import.replaces", { id: name }) : name}
                </label>
                {lines.map((line) => (
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
            onClick={() =>
              onTake(
                questions.filter(({ id }) => chosen.has(id)),
                preview.texts.filter(({ part }) => chosen.has(textKey(part))),
              )
            }
          >
            {t("pane.import.take", { count: chosen.size })}
          </Button>
        </>
      )}
    </>
  );
}

/** Something to import: a question, or a text of the verdict. */
interface Item {
  readonly key: string;
  readonly name: string;
  readonly replaces: boolean;
  readonly lines: readonly string[];
}

/** No question has an id like it. */
function textKey(part: VerdictPart): string {
  return `verdict ${part}`;
}

function itemsOf({ questions, texts }: ImportPreview, words: Texts, catalogue: Catalogue): Item[] {
  const { t } = words;
  const areas = new Map(catalogue.areas.map((area) => [area.key, `${area.id} ${area.shortName}`]));
  return [
    ...questions.map((question) => ({
      key: question.id,
      name: question.id,
      replaces: question.replaces,
      lines: changedFields(question, words),
    })),
    ...texts.map(({ part, text, seen }) => ({
      key: textKey(part),
      name: `${t("sheet.verdict")}: ${areas.get(part) ?? t("verdict.whole")}`,
      replaces: seen !== "",
      lines: [`${seen || t("value.nothing")} → ${text}`],
    })),
  ];
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
