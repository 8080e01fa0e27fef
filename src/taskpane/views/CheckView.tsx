import { Button, Spinner } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { repairLive } from "../../app/live/repairLive";
import { verifyLive, type VerifiedLive } from "../../app/live/verifyLive";
import type { Outcome, Problem } from "../../model/problem";
import { isOfPart } from "../../model/workbookPart";
import { DifferenceList } from "../components/DifferenceList";
import { Notice } from "../components/Notice";
import { locatedProblem } from "../../app/live/places";
import { ProblemList } from "../components/ProblemList";
import { WarningList } from "../components/WarningList";
import { usePane } from "../hooks/PaneContext";
import { useTexts } from "../hooks/useTexts";
import { useCanWrite, useLive, useShown } from "../hooks/useWorkbook";
import { useViewStyles } from "./viewStyles";

type Checked =
  | { readonly step: "idle" }
  | { readonly step: "busy"; readonly task: "checking" | "repairing" }
  | {
      readonly step: "done";
      readonly outcome: Outcome<VerifiedLive>;
      readonly isRepaired: boolean;
    };

/** What in the workbook is not as it should be, and its repair: shown first, written on request. */
export function CheckView(): ReactElement {
  const view = useViewStyles();
  const { session } = usePane();
  const canWrite = useCanWrite();
  const { t, problem: textOf } = useTexts();
  const live = useLive();
  const shown = useShown();
  const [checked, setChecked] = useState<Checked>({ step: "idle" });

  const run = async (task: "checking" | "repairing", from: VerifiedLive | null): Promise<void> => {
    setChecked({ step: "busy", task });
    const outcome = await session.perform(
      async (port, now): Promise<Outcome<VerifiedLive>> =>
        from
          ? repairLive(port, from)
          : verifyLive(
              port,
              now.read.inputs.catalogue.areas.map(({ key }) => key),
            ),
      (result) => (result.ok ? result.value.live : null),
    );
    if (outcome) setChecked({ step: "done", outcome, isRepaired: from !== null });
  };
  const done = checked.step === "done" ? checked : null;
  const found = done?.outcome.ok ? done.outcome.value : null;
  // What Excel refused is said above all views.
  const changedSince = done?.outcome.problems.filter((problem) => !isOfPart(problem)) ?? [];
  const inputProblems: readonly Problem[] = [...live.problems, ...shown.assessment.problems];

  return (
    <div className={view.view}>
      <section className={view.section}>
        <h2 className={view.heading}>{t("pane.check.workbook")}</h2>
        <p className={view.quiet}>{t("pane.check.explanation")}</p>
        <div className={view.row}>
          <Button
            appearance={found ? "secondary" : "primary"}
            disabled={checked.step === "busy"}
            onClick={() => void run("checking", null)}
          >
            {t("pane.check.run")}
          </Button>
          {checked.step === "busy" && (
            <Spinner size="tiny" label={t(`pane.check.${checked.task}`)} />
          )}
        </div>
        <div role="status">
          {done && !done.outcome.ok && (
            <Notice tone="error" title={t("pane.check.failed")}>
              <ProblemList problems={done.outcome.problems} />
            </Notice>
          )}
          {found?.differences.length === 0 && (
            <Notice tone="success">
              {t(done?.isRepaired ? "pane.check.repaired" : "verify.sound")}
            </Notice>
          )}
        </div>
        {done?.isRepaired && done.outcome.ok && changedSince.length > 0 && (
          <Notice tone="warning" title={t("pane.check.afterRepair")}>
            <ul className={view.list}>
              {changedSince.map((problem, index) => (
                <li key={index}>{textOf(problem)}</li>
              ))}
            </ul>
          </Notice>
        )}
        {found && found.differences.length > 0 && (
          <DifferenceList
            differences={found.differences}
            canRepair={canWrite}
            onRepair={() => void run("repairing", found)}
          />
        )}
      </section>
      <section className={view.section}>
        <h2 className={view.heading}>{t("pane.check.inputs")}</h2>
        {inputProblems.length === 0 ? (
          <p className={view.text}>{t("pane.check.inputsFine")}</p>
        ) : (
          <InputProblems problems={inputProblems} />
        )}
        <WarningList questions={shown.assessment.questions} />
      </section>
    </div>
  );
}

/** Problems of answers get the cell that they are in. */
function InputProblems({ problems }: { readonly problems: readonly Problem[] }): ReactElement {
  const live = useLive();
  return <ProblemList problems={problems.map((problem) => locatedProblem(live, problem))} />;
}
