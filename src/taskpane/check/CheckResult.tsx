import type { ReactElement } from "react";
import type { ImportedAnswers } from "../../app/answers/importAnswers";
import { hasLost } from "../../app/answers/lostInputs";
import { cellText } from "../../model/rawCell";
import { useTexts } from "../shared/useTexts";
import { lostOf, useSession } from "../shared/useWorkbook";
import type { Checked } from "../session/checks";
import { useViewStyles } from "../shared/viewStyles";
import { Notice } from "../shared/Notice";
import { ProblemList } from "../shared/ProblemList";

/** The result of a check or a repair, except for the remaining differences. */
export function CheckResult({ checked }: { readonly checked: Checked }): ReactElement | null {
  const { t } = useTexts();
  if (checked.task === "restore") return <RestoredNotice restored={checked.restored} />;
  const { outcome } = checked;
  if (!outcome.ok) {
    return (
      <Notice tone="error" title={t("pane.check.failed")}>
        <ProblemList problems={outcome.problems} />
      </Notice>
    );
  }
  if (checked.task === "repair") {
    return <RepairResult {...checked} />;
  }
  if (outcome.value.differences.length > 0) return null;
  return <Notice tone="success">{t("verify.sound")}</Notice>;
}

type Repaired = Extract<Checked, { readonly task: "repair" }>;

/** Also reports lost and restored answers; it reports no success while answers are missing. */
function RepairResult({ outcome, restored, unknown }: Repaired): ReactElement | null {
  const texts = useTexts();
  const { t } = texts;
  const lost = useSession(lostOf);
  if (!outcome.ok) return null;
  const { isRepaired, differences, gone } = outcome.value;
  if (!isRepaired) return <Notice tone="warning">{t("pane.check.stale")}</Notice>;
  const changed = outcome.problems.filter(({ code }) => code === "inputsChanged");
  const left = Object.keys(lost.answers).length;
  const isWhole = unknown.length === 0 && !hasLost(lost);
  const lines = [
    ...gone.map(({ value }) => t("pane.check.remade", { sheet: cellText(value) })),
    ...(restored ? [t("pane.check.restored", { count: restored.written })] : []),
    ...(left > 0 ? [t("pane.check.notRestored", { count: left })] : []),
    ...unknown.map((sheet) => t("pane.check.without", { sheet })),
  ];
  return (
    <>
      {(differences.length === 0 || gone.length > 0) && (
        <Notice
          tone={isWhole ? "success" : "warning"}
          title={t(isWhole ? "pane.check.repaired" : "pane.check.repairedWithout")}
        >
          <Lines lines={lines} />
        </Notice>
      )}
      {restored && <Faults restored={restored} />}
      {changed.length > 0 && (
        <Notice tone="warning" title={t("pane.check.afterRepair")}>
          <Lines lines={changed.map(texts.problem)} />
        </Notice>
      )}
    </>
  );
}

function RestoredNotice({ restored }: { readonly restored: ImportedAnswers }): ReactElement {
  const { t } = useTexts();
  const left = Object.keys(useSession(lostOf).answers).length;
  return (
    <>
      <Notice tone={left > 0 || restored.problems.length > 0 ? "warning" : "success"}>
        <Lines
          lines={[
            t("pane.check.restored", { count: restored.written }),
            ...(left > 0 ? [t("pane.check.notRestored", { count: left })] : []),
          ]}
        />
      </Notice>
      <Faults restored={restored} />
    </>
  );
}

/** Why some answers could not be written back. */
function Faults({ restored }: { readonly restored: ImportedAnswers }): ReactElement | null {
  const { t } = useTexts();
  const { conflicts, problems } = restored;
  if (conflicts.length + problems.length === 0) return null;
  const cells = conflicts.map(({ write }) => `${write.sheet}!${write.cell}`).join(", ");
  return (
    <Notice tone="error">
      {conflicts.length > 0 && <Lines lines={[t("pane.import.conflicts", { cells })]} />}
      {problems.length > 0 && <ProblemList problems={problems} />}
    </Notice>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactElement {
  const view = useViewStyles();
  return (
    <>
      {lines.map((line) => (
        <p key={line} className={view.text}>
          {line}
        </p>
      ))}
    </>
  );
}
