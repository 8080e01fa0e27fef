import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { countWords, usualWords, verdictOn, type VerdictPart } from "../../model/verdict";
import { DiscardDraft } from "../shared/DiscardDraft";
import { Notice } from "../shared/Notice";
import { ProblemList } from "../shared/ProblemList";
import { RetryNotice } from "../shared/RetryNotice";
import { TwoValues } from "../shared/TwoValues";
import { useTexts } from "../shared/useTexts";
import { useCanWrite, useLiveWorkbook } from "../shared/useWorkbook";
import { useWantedField } from "../shared/wantedField";
import { useVerdictText, verdictPlace } from "./useVerdictText";

interface VerdictFieldProps {
  readonly part: VerdictPart;
  readonly label: string;
}

const useStyles = makeStyles({
  earlier: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
});

/** One text of the verdict, with its number of words and what was written in the previous round. */
export function VerdictField({ part, label }: VerdictFieldProps): ReactElement {
  const styles = useStyles();
  const { t, problem: textOf } = useTexts();
  const canWrite = useCanWrite();
  const { previous } = useLiveWorkbook().read.inputs;
  const place = verdictPlace(part);
  const ref = useWantedField(place);
  const { text, set, save, fault, theirs, settle, problems } = useVerdictText(part);
  const earlier = previous ? verdictOn(previous.verdict, part) : "";
  return (
    <>
      <Field
        label={label}
        hint={t("pane.verdict.words", { count: countWords(text), usual: usualWords(part) })}
        validationState={fault ? "error" : "none"}
        validationMessage={fault ? textOf(fault) : null}
      >
        <Textarea
          textarea={{ ref }}
          value={text}
          disabled={!canWrite}
          resize="vertical"
          onChange={(_, data) => set(data.value)}
          onBlur={() => void save()}
        />
      </Field>
      {theirs !== null && (
        <Notice
          tone="warning"
          isUrgent
          title={t("pane.conflict", { question: label, field: t("sheet.verdict") })}
          actions={
            <>
              <Button size="small" onClick={() => settle("theirs")}>
                {t("pane.keepTheirs")}
              </Button>
              <Button size="small" onClick={() => settle("mine")}>
                {t("pane.useMine")}
              </Button>
            </>
          }
        >
          <TwoValues theirs={theirs} mine={text} />
        </Notice>
      )}
      {problems.length > 0 && (
        <RetryNotice onRetry={() => void save()}>
          <ProblemList problems={problems} />
        </RetryNotice>
      )}
      {theirs === null && <DiscardDraft place={place} />}
      {previous && earlier !== "" && (
        <details>
          <summary className={styles.summary}>
            {t("pane.verdict.earlier", { year: previous.year })}
          </summary>
          <p className={styles.earlier}>{earlier}</p>
        </details>
      )}
    </>
  );
}
