import { Button, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { locatedProblem } from "../../app/opening/places";
import type { Problem } from "../../model/problem";
import { CheckResult } from "./CheckResult";
import { DifferenceList } from "./DifferenceList";
import { ProblemList } from "../shared/ProblemList";
import { ProblemNotice } from "../shared/ProblemNotice";
import type { Checking } from "./useChecking";
import { WarningList } from "./WarningList";
import { useTexts } from "../shared/useTexts";
import { useCanWrite, useLiveWorkbook, useShown } from "../shared/useWorkbook";
import { useViewStyles } from "../shared/viewStyles";

const doing = {
  check: "pane.check.checking",
  repair: "pane.check.repairing",
  restore: "pane.check.restoring",
} as const;

/** Shows what is wrong in the workbook; a repair is written only on request. */
export function CheckView({ checking }: { readonly checking: Checking }): ReactElement {
  const view = useViewStyles();
  const canWrite = useCanWrite();
  const { t } = useTexts();
  const live = useLiveWorkbook();
  const shown = useShown();
  const { checked, task, problems, check, repair } = checking;
  const found = checked?.task !== "restore" && checked?.outcome.ok ? checked.outcome.value : null;
  const inputProblems: readonly Problem[] = [...live.problems, ...shown.assessment.problems];

  return (
    <div className={view.view}>
      <section className={view.section}>
        <h2 className={view.heading}>{t("pane.check.workbook")}</h2>
        <p className={view.quiet}>{t("pane.check.explanation")}</p>
        <div className={view.row}>
          <Button
            appearance={found ? "secondary" : "primary"}
            disabled={task !== null}
            onClick={check}
          >
            {t("pane.check.run")}
          </Button>
          {task !== null && <Spinner size="tiny" label={t(doing[task])} />}
        </div>
        <div role="status">{checked && <CheckResult checked={checked} />}</div>
        <ProblemNotice problems={problems} />
        {found && found.differences.length > 0 && (
          <DifferenceList
            differences={found.differences}
            canRepair={canWrite}
            onRepair={() => repair(found)}
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

/** Adds the cell to problems of answers. */
function InputProblems({ problems }: { readonly problems: readonly Problem[] }): ReactElement {
  const live = useLiveWorkbook();
  return <ProblemList problems={problems.map((problem) => locatedProblem(live, problem))} />;
}
