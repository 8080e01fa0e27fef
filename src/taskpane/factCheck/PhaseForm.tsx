import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactElement, type SyntheticEvent } from "react";
import { savePhase, unfinished, type Unfinished } from "../../app/answers/phase";
import { currentPhase, phases, type EvaluationPhase } from "../../model/phase";
import type { Problem } from "../../model/problem";
import { cellText } from "../../model/rawCell";
import { Notice } from "../shared/Notice";
import { usePane } from "../shared/PaneContext";
import { ProblemNotice } from "../shared/ProblemNotice";
import { useTexts } from "../shared/useTexts";
import { useCanWrite, useLiveWorkbook, useShown } from "../shared/useWorkbook";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  save: { alignSelf: "flex-start" },
});

/** The phase of the evaluation; "final" must be meant so while something is unfinished. */
export function PhaseForm({ today }: { readonly today: string }): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const canWrite = useCanWrite();
  const { t, date: formatDate } = useTexts();
  const live = useLiveWorkbook();
  const shown = useShown();
  const given = live.read.inputs.phase;
  const now = currentPhase(given);
  const [chosen, choose] = useState<EvaluationPhase | null>(null);
  const [day, setDay] = useState(today);
  const [isMeant, mean] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const phase = chosen ?? now.phase ?? "draft";
  const left = phase === "final" ? unfinished(live, shown) : null;
  const isRefused = left !== null && !isMeant;

  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (isRefused) return;
    setBusy(true);
    const saved = await session.perform(
      async (port, current) => savePhase(port, current, { phase, date: day }, given),
      (outcome) => (outcome.ok ? outcome.value.live : null),
    );
    setBusy(false);
    setProblems(saved && !saved.ok ? saved.problems : []);
    const conflicts = saved?.ok ? saved.value.conflicts : [];
    setTheirs(conflicts.map((conflict) => cellText(conflict.theirs)));
    if (saved?.ok && conflicts.length === 0) choose(null);
  };

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      {now.phase !== null && (
        <span>
          {t("pane.phase.now", { phase: t(`phase.${now.phase}`) })}
          {now.date !== null && `, ${formatDate(now.date)}`}
        </span>
      )}
      <Field label={t("overview.phase")}>
        <Select
          value={phase}
          disabled={!canWrite}
          onChange={(_, { value }) => choose(phases.find((each) => each === value) ?? null)}
        >
          {phases.map((key) => (
            <option key={key} value={key}>
              {t(`phase.${key}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("factCheck.date")}>
        <Input
          type="date"
          value={day}
          min="2000-01-01"
          max="2100-12-31"
          disabled={!canWrite}
          onChange={(_, { value }) => setDay(value)}
        />
      </Field>
      {left && <LeftToDo left={left} />}
      {left && (
        <Checkbox
          label={t("pane.phase.meant")}
          checked={isMeant}
          disabled={!canWrite}
          onChange={(_, { checked }) => mean(checked === true)}
        />
      )}
      {theirs.length > 0 && (
        <Notice tone="warning" isUrgent>
          {t("pane.phase.conflict", { theirs: theirs.join(", ") })}
        </Notice>
      )}
      <ProblemNotice problems={problems} />
      <Button
        className={styles.save}
        type="submit"
        size="small"
        disabled={isBusy || isRefused || !canWrite}
      >
        {t("pane.phase.save")}
      </Button>
    </form>
  );
}

/** What is not finished, in one line for each kind. */
function LeftToDo({ left }: { readonly left: Unfinished }): ReactElement {
  const { t } = useTexts();
  const kinds = (["invalid", "open", "unchecked", "changed"] as const).filter(
    (kind) => left[kind] > 0,
  );
  const lines = kinds.map((kind) =>
    kind === "changed"
      ? t("pane.phase.changed", { count: left.changed })
      : t(`pane.missing.${kind === "unchecked" ? "unsigned" : kind}`, { count: left[kind] }),
  );
  return (
    <Notice tone="warning">
      {t("pane.phase.unfinished")} {lines.join(". ")}.
    </Notice>
  );
}
