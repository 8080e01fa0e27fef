import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { blankFactCheck, saveFactCheck } from "../../app/answers/factCheck";
import type { Area } from "../../model/catalogue";
import type { Problem } from "../../model/problem";
import { cellText } from "../../model/rawCell";
import { Notice } from "../shared/Notice";
import { usePane } from "../shared/PaneContext";
import { ProblemNotice } from "../shared/ProblemNotice";
import { useTexts } from "../shared/useTexts";
import { useCanWrite, useLiveWorkbook } from "../shared/useWorkbook";

/** Empties the cells of an area's fact check. */
export function WithdrawCheck({ area }: { readonly area: Area }): ReactElement {
  const { session } = usePane();
  const canWrite = useCanWrite();
  const { t } = useTexts();
  const live = useLiveWorkbook();
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const seen = live.read.inputs.factChecks[area.key] ?? null;

  const withdraw = async (): Promise<void> => {
    setBusy(true);
    const saved = await session.perform(
      async (port, now) => saveFactCheck(port, now, area.key, blankFactCheck, seen),
      (outcome) => (outcome.ok ? outcome.value.live : null),
    );
    setBusy(false);
    setProblems(saved && !saved.ok ? saved.problems : []);
    setTheirs(saved?.ok ? saved.value.conflicts.map((conflict) => cellText(conflict.theirs)) : []);
  };

  return (
    <>
      <Button size="small" disabled={isBusy || !canWrite} onClick={() => void withdraw()}>
        {t("pane.factCheck.withdraw", { area: area.id })}
      </Button>
      {theirs.length > 0 && (
        <Notice tone="warning" isUrgent>
          {t("pane.factCheck.withdrawConflict", { theirs: theirs.join(", ") })}
        </Notice>
      )}
      <ProblemNotice problems={problems} />
    </>
  );
}
