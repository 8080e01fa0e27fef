import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type SyntheticEvent, type ReactElement } from "react";
import type { LiveWorkbook } from "../../app/opening/liveWorkbook";
import { saveFactCheck, type FactCheckForm as Form } from "../../app/answers/factCheck";
import { factCheckStatuses } from "../../model/factCheck";
import type { FactCheck } from "../../model/inputs";
import type { Problem } from "../../model/problem";
import { cellText } from "../../model/rawCell";
import { usePane } from "../shared/PaneContext";
import { factCheckPlace, useFactCheckDrafts } from "./useFactCheckDrafts";
import { useTexts } from "../shared/useTexts";
import { useWantedField } from "../shared/wantedField";
import { useCanWrite, useLiveWorkbook } from "../shared/useWorkbook";
import { DiscardQuestion } from "../shared/DiscardQuestion";
import { Notice } from "../shared/Notice";
import { ProblemNotice } from "../shared/ProblemNotice";

interface FactCheckFormProps {
  readonly areaKey: string;
  readonly factCheck: Form;
  /** The area's current control number. */
  readonly control: number;
  /** Today, as 2026-11-30. */
  readonly today: string;
  readonly onDone: () => void;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/**
 * Records who reviewed an area, when, and their verdict, together with the area's current control number.
 */
export function FactCheckForm(props: FactCheckFormProps): ReactElement {
  const { areaKey, factCheck, control, today, onDone } = props;
  const styles = useStyles();
  const { session } = usePane();
  const canWrite = useCanWrite();
  const { t } = useTexts();
  const live = useLiveWorkbook();
  const inCells = ({ read }: LiveWorkbook): FactCheck | null =>
    read.inputs.factChecks[areaKey] ?? null;
  const [seen, setSeen] = useState(() => inCells(live));
  const [first] = useState(() => ({
    checkedBy: factCheck.checkedBy,
    date: factCheck.date === "" ? today : factCheck.date,
    status:
      factCheck.status === "" || factCheck.status === "notChecked" ? "confirmed" : factCheck.status,
  }));
  const { drafts, isTyped, type, forget, asSeen, overtake } = useFactCheckDrafts(areaKey);
  const checkedBy = drafts.checkedBy?.text ?? first.checkedBy;
  const date = drafts.date?.text ?? first.date;
  const status = drafts.status?.text ?? first.status;
  const [isBusy, setBusy] = useState(false);
  const [isAsking, ask] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const isNamed = checkedBy.trim() !== "";
  const checkedByField = useWantedField(factCheckPlace(areaKey, "checkedBy"));
  const dateField = useWantedField(factCheckPlace(areaKey, "date"));
  const statusField = useWantedField(factCheckPlace(areaKey, "status"));

  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (!isNamed) return;
    setBusy(true);
    const signed: Form = { checkedBy: checkedBy.trim(), date, status: statusOf(status), control };
    const saved = await session.perform(
      async (port, now) => saveFactCheck(port, now, areaKey, signed, asSeen(seen)),
      (outcome) => (outcome.ok ? outcome.value.live : null),
    );
    setBusy(false);
    if (!saved?.ok) setProblems(saved?.problems ?? []);
    else if (saved.value.conflicts.length > 0) {
      const now = inCells(saved.value.live);
      setTheirs(saved.value.conflicts.map((conflict) => cellText(conflict.theirs)));
      setSeen(now);
      overtake(now);
    } else {
      forget();
      onDone();
    }
  };

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <Field label={t("factCheck.checkedBy")} required hint={t("pane.factCheck.checkedByHint")}>
        <Input
          input={{ ref: checkedByField }}
          value={checkedBy}
          maxLength={200}
          disabled={!canWrite}
          onChange={(_, { value }) => type("checkedBy", value, seen)}
        />
      </Field>
      <Field label={t("factCheck.date")}>
        <Input
          input={{ ref: dateField }}
          type="date"
          value={date}
          min="2000-01-01"
          max="2100-12-31"
          disabled={!canWrite}
          onChange={(_, { value }) => type("date", value, seen)}
        />
      </Field>
      <Field label={t("factCheck.status")}>
        <Select
          select={{ ref: statusField }}
          value={status}
          disabled={!canWrite}
          onChange={(_, { value }) => type("status", value, seen)}
        >
          {factCheckStatuses.map((key) => (
            <option key={key} value={key}>
              {t(`factCheckState.${key}`)}
            </option>
          ))}
        </Select>
      </Field>
      {theirs.length > 0 && (
        <Notice tone="warning" isUrgent>
          {t("pane.factCheck.conflict", { theirs: theirs.join(", ") })}
        </Notice>
      )}
      <ProblemNotice problems={problems} />
      {isAsking && (
        <DiscardQuestion
          onKeep={() => ask(false)}
          onDiscard={() => {
            forget();
            onDone();
          }}
        />
      )}
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabled={isBusy || !isNamed || !canWrite}>
          {t("pane.factCheck.save")}
        </Button>
        <Button onClick={() => (isTyped ? ask(true) : onDone())}>{t("pane.cancel")}</Button>
      </div>
    </form>
  );
}

function statusOf(text: string): Form["status"] {
  return factCheckStatuses.find((status) => status === text) ?? "";
}
