import { Button, Spinner } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { measurementRoom } from "../../app/measurements/measurementRoom";
import { placeOfName } from "../../app/opening/places";
import { fetchPart } from "../../model/fetchPart";
import type { Problem } from "../../model/problem";
import { usePane } from "../shared/PaneContext";
import { useTexts } from "../shared/useTexts";
import { useCanWrite, useLiveWorkbook } from "../shared/useWorkbook";
import { useViewStyles } from "../shared/viewStyles";
import { CellLink } from "../shared/CellLink";
import { Notice } from "../shared/Notice";
import { ProblemNotice } from "../shared/ProblemNotice";

/** Number of rows to add at a time. */
const more = 40;

/** Shows how many rows the table of measurements has left, and adds more on request. */
export function TableRoom(): ReactElement | null {
  const view = useViewStyles();
  const { session } = usePane();
  const { t } = useTexts();
  const live = useLiveWorkbook();
  const canWrite = useCanWrite();
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { rows, free, isNearlyFull } = useMemo(() => measurementRoom(live), [live]);

  const grow = async (): Promise<void> => {
    setBusy(true);
    const part = await fetchPart(async () => import("../../app/measurements/growMeasurements"));
    const grown = part.ok
      ? await session.perform(
          async (port, now) => part.value.growMeasurements(port, now, more),
          (outcome) => (outcome.ok ? outcome.value : null),
        )
      : part;
    setBusy(false);
    setProblems(grown && !grown.ok ? grown.problems : []);
  };

  if (rows === 0) return null;
  return (
    <section className={view.section}>
      <Notice
        tone={isNearlyFull ? "warning" : "info"}
        actions={
          <>
            <Button size="small" disabled={isBusy || !canWrite} onClick={() => void grow()}>
              {t("pane.room.grow", { count: more })}
            </Button>
            <CellLink place={placeOfName(live, "Measurements")}>{t("pane.showInExcel")}</CellLink>
            {isBusy && <Spinner size="tiny" label={t("pane.busy")} />}
          </>
        }
      >
        <p className={view.text} role="status">
          {t("pane.room", { free, rows })} {isNearlyFull && t("pane.room.full")}
        </p>
      </Notice>
      <ProblemNotice problems={problems} />
    </section>
  );
}
