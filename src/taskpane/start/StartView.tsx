import { Button } from "@fluentui/react-components";
import { useDeferredValue, useState, type SyntheticEvent, type ReactElement } from "react";
import { cellText } from "../../model/rawCell";
import { CreationProgress } from "./CreationProgress";
import { NewWorkbookFields } from "./NewWorkbookFields";
import { DiscardQuestion } from "../shared/DiscardQuestion";
import { Notice } from "../shared/Notice";
import { OtherNames } from "./OtherNames";
import { ProblemList } from "../shared/ProblemList";
import { usePane } from "../shared/PaneContext";
import { useCreation } from "./useCreation";
import { useTexts } from "../shared/useTexts";
import { phaseOf, surveyOf, useCanMake, useSession } from "../shared/useWorkbook";
import { checkForm, newWorkbook, type NewWorkbook } from "./newWorkbook";
import { useViewStyles } from "../shared/viewStyles";

export interface StartViewProps {
  readonly year: number;
  /** What has been filled in; survives switching views. */
  readonly filled: Partial<NewWorkbook>;
  readonly onFill: (change: Partial<NewWorkbook>) => void;
}

const noNames: ReadonlyMap<string, string> = new Map();

/** Creates a workbook from a short form. */
export function StartView({ year, filled, onFill }: StartViewProps): ReactElement {
  const view = useViewStyles();
  const { session, language } = usePane();
  const canMake = useCanMake();
  const { t } = useTexts();
  const survey = useSession(surveyOf);
  const form = { ...newWorkbook(year, language), ...filled };
  const [wasTried, setTried] = useState(false);
  const [isAsking, ask] = useState(false);
  // The first field is usable while the rest renders below it, without moving anything.
  const isWhole = useDeferredValue(true, false);
  const { creation, create, stop } = useCreation();
  const faults = checkForm(form);
  const hasFaults = Object.keys(faults).length > 0;
  const taken =
    creation.step === "failed"
      ? creation.problems.filter(({ code }) => code === "sheetNameTaken")
      : [];

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (hasFaults) return;
    if (session.hasUnsaved()) ask(true);
    else void create(form, noNames);
  };

  if (creation.step === "busy") {
    return (
      <CreationProgress
        progress={creation.progress}
        isStopping={creation.isStopping}
        onStop={stop}
      />
    );
  }
  if (survey?.hasOurs) return <HasOurs />;
  return (
    <form className={view.view} onSubmit={submit} noValidate>
      <p className={view.text}>{t("pane.new.what")}</p>
      {!canMake && <Notice tone="warning">{t("problem.excelReadOnly")}</Notice>}
      {creation.step === "failed" && taken.length === 0 && (
        <Notice tone="error" isUrgent title={t("pane.new.failed")}>
          <ProblemList problems={creation.problems} />
        </Notice>
      )}
      {taken.length > 0 && (
        <OtherNames
          taken={taken.map(({ value }) => cellText(value))}
          inUse={survey?.sheets ?? []}
          onChoose={(names) => void create(form, names)}
        />
      )}
      <NewWorkbookFields
        form={form}
        faults={faults}
        wasTried={wasTried}
        isWhole={isWhole}
        onChange={onFill}
      />
      {isWhole && (
        <>
          <p className={view.quiet}>{t("pane.new.undo")}</p>
          {isAsking && (
            <DiscardQuestion
              question={t("pane.draft.newWorkbook")}
              onKeep={() => ask(false)}
              onDiscard={() => {
                ask(false);
                session.forgetUnsaved();
                void create(form, noNames);
              }}
            />
          )}
          <div className={view.row}>
            <Button type="submit" appearance="primary" disabled={!canMake}>
              {t("pane.new.create")}
            </Button>
          </div>
          <p className={view.quiet}>{t("pane.disclaimer")}</p>
        </>
      )}
    </form>
  );
}

/** Shown if the workbook is already a Kompassbok workbook, perhaps created by someone else. */
function HasOurs(): ReactElement {
  const { session } = usePane();
  const { t } = useTexts();
  const isOpen = useSession(phaseOf) === "open";
  return (
    <Notice
      tone="info"
      actions={
        !isOpen && (
          <Button size="small" appearance="primary" onClick={() => void session.open()}>
            {t("pane.readAgain")}
          </Button>
        )
      }
    >
      {t("problem.excelHasOurs")}
    </Notice>
  );
}
