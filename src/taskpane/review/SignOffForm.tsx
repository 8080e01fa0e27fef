import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type SyntheticEvent, type ReactElement } from "react";
import type { LiveWorkbook } from "../../app/opening/liveWorkbook";
import { saveSignOff, type SignOffForm as Form } from "../../app/answers/signOff";
import type { SignOff } from "../../model/inputs";
import type { Problem } from "../../model/problem";
import { cellText } from "../../model/rawCell";
import { usePane } from "../shared/PaneContext";
import { signOffPlace, useSignOffDrafts } from "./useSignOffDrafts";
import { useTexts } from "../shared/useTexts";
import { useWantedField } from "../shared/wantedField";
import { useCanWrite, useLiveWorkbook } from "../shared/useWorkbook";
import { DiscardQuestion } from "../shared/DiscardQuestion";
import { Notice } from "../shared/Notice";
import { ProblemNotice } from "../shared/ProblemNotice";

interface SignOffFormProps {
  readonly areaKey: string;
  readonly signOff: Form;
  /** The area's current points; null if it has none. */
  readonly points: number | null;
  /** Today, as 2026-11-30. */
  readonly today: string;
  readonly onDone: () => void;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const statuses = ["open", "approved", "approvedWithNotes"] as const;

/**
 * Records who reviewed an area, when, and their verdict, together with the area's current points.
 */
export function SignOffForm(props: SignOffFormProps): ReactElement {
  const { areaKey, signOff, points, today, onDone } = props;
  const styles = useStyles();
  const { session } = usePane();
  const canWrite = useCanWrite();
  const { t } = useTexts();
  const live = useLiveWorkbook();
  const inCells = ({ read }: LiveWorkbook): SignOff | null => read.inputs.signOffs[areaKey] ?? null;
  const [seen, setSeen] = useState(() => inCells(live));
  const [first] = useState(() => ({
    reviewer: signOff.reviewer,
    date: signOff.date === "" ? today : signOff.date,
    status: signOff.status === "" || signOff.status === "open" ? "approved" : signOff.status,
  }));
  const { drafts, isTyped, type, forget, asSeen, overtake } = useSignOffDrafts(areaKey);
  const reviewer = drafts.reviewer?.text ?? first.reviewer;
  const date = drafts.date?.text ?? first.date;
  const status = drafts.status?.text ?? first.status;
  const [isBusy, setBusy] = useState(false);
  const [isAsking, ask] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const isNamed = reviewer.trim() !== "";
  const reviewerField = useWantedField(signOffPlace(areaKey, "reviewer"));
  const dateField = useWantedField(signOffPlace(areaKey, "date"));
  const statusField = useWantedField(signOffPlace(areaKey, "status"));

  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (!isNamed) return;
    setBusy(true);
    const signed: Form = { reviewer: reviewer.trim(), date, status: statusOf(status), points };
    const saved = await session.perform(
      async (port, now) => saveSignOff(port, now, areaKey, signed, asSeen(seen)),
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
      <Field label={t("signOff.reviewer")} required hint={t("pane.review.reviewerHint")}>
        <Input
          input={{ ref: reviewerField }}
          value={reviewer}
          maxLength={200}
          disabled={!canWrite}
          onChange={(_, { value }) => type("reviewer", value, seen)}
        />
      </Field>
      <Field label={t("signOff.date")}>
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
      <Field label={t("signOff.status")}>
        <Select
          select={{ ref: statusField }}
          value={status}
          disabled={!canWrite}
          onChange={(_, { value }) => type("status", value, seen)}
        >
          {statuses.map((key) => (
            <option key={key} value={key}>
              {t(`signOffStatus.${key}`)}
            </option>
          ))}
        </Select>
      </Field>
      {theirs.length > 0 && (
        <Notice tone="warning" isUrgent>
          {t("pane.review.conflict", { theirs: theirs.join(", ") })}
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
          {t("pane.review.save")}
        </Button>
        <Button onClick={() => (isTyped ? ask(true) : onDone())}>{t("pane.cancel")}</Button>
      </div>
    </form>
  );
}

function statusOf(text: string): Form["status"] {
  return statuses.find((status) => status === text) ?? "";
}
