import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { LiveWorkbook } from "../../app/opening/liveWorkbook";
import { goneSheets, hasLost, hasLostVerdict, type LostInputs } from "../../app/answers/lostInputs";
import { placeOfAreaSheet } from "../../app/opening/places";
import { questionsOf, type Area } from "../../model/catalogue";
import { cellText } from "../../model/rawCell";
import { usePane } from "../shared/PaneContext";
import type { Checking } from "../check/useChecking";
import { useTexts, type Texts } from "../shared/useTexts";
import { lostOf, useCanWrite, useLiveWorkbook, useSession } from "../shared/useWorkbook";
import { idRanges } from "../session/idRanges";
import { DiscardQuestion } from "../shared/DiscardQuestion";
import { Notice } from "../shared/Notice";
import { SaveAnswersButton } from "./SaveAnswersButton";

interface LostNoticeProps {
  readonly checking: Checking;
  /** Shows the view that reports the result of a repair. */
  readonly onCheck: () => void;
}

const useStyles = makeStyles({ line: { margin: 0, overflowWrap: "anywhere" } });

/** Says which Kompassbok sheets are gone, which answers were on them, and how to restore them. */
export function LostNotice({ checking, onCheck }: LostNoticeProps): ReactElement | null {
  const styles = useStyles();
  const { session } = usePane();
  const texts = useTexts();
  const { t } = texts;
  const live = useLiveWorkbook();
  const lost = useSession(lostOf);
  const canWrite = useCanWrite();
  const [isAsking, ask] = useState(false);
  const { areas } = live.read.inputs.catalogue;
  const gone = areas.filter(({ key }) => !placeOfAreaSheet(live, key));
  const others = goneSheets(live).filter(({ code }) => code === "inputSheetMissing");
  if (gone.length + others.length === 0 && !hasLost(lost)) return null;
  const count = Object.keys(lost.answers).length;
  const isGone = gone.length + others.length > 0;
  const act = (task: () => void): void => {
    onCheck();
    task();
  };
  return (
    <Notice
      tone="error"
      isUrgent
      title={
        isGone
          ? t("pane.lost.sheets", { count: gone.length + others.length })
          : t("pane.lost.title")
      }
      actions={
        <>
          {canWrite && (
            <Button
              size="small"
              appearance="primary"
              disabled={checking.task !== null}
              onClick={() => act(isGone ? () => checking.repair(null) : checking.restore)}
            >
              {isGone && count > 0 && t("pane.lost.repairAndRestore", { count })}
              {isGone && count === 0 && t("pane.lost.repair")}
              {!isGone && t("pane.lost.restore", { count })}
            </Button>
          )}
          {(count > 0 || hasLostVerdict(lost.verdict)) && (
            <SaveAnswersButton live={live} lost={lost} />
          )}
          {hasLost(lost) && !isAsking && (
            <Button size="small" onClick={() => ask(true)}>
              {t("pane.lost.forget")}
            </Button>
          )}
        </>
      }
    >
      {linesOf(live, lost, gone, texts).map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {hasLostVerdict(lost.verdict) && <p className={styles.line}>{t("pane.lost.verdict")}</p>}
      {others.map((problem) => (
        <p key={cellText(problem.value)} className={styles.line}>
          {texts.problem(problem)}
        </p>
      ))}
      {isAsking && (
        <DiscardQuestion
          question={t("pane.lost.ask", { count })}
          onKeep={() => ask(false)}
          onDiscard={() => {
            ask(false);
            session.forgetLost();
          }}
        />
      )}
    </Notice>
  );
}

/** For each area, the lost answers that are still known in the session. */
function linesOf(
  { read }: LiveWorkbook,
  lost: LostInputs,
  gone: readonly Area[],
  { t }: Texts,
): string[] {
  return read.inputs.catalogue.areas.flatMap((area) => {
    const all = questionsOf(area).map(({ id }) => id);
    const ids = all.filter((id) => lost.answers[id]);
    const name = `${area.id} ${area.name}`;
    const isGone = gone.includes(area);
    const form = lost.factChecks[area.key];
    return [
      ...(ids.length > 0
        ? [t("pane.lost.answers", { count: ids.length, area: name, ids: idRanges(ids, all) })]
        : []),
      ...(form ? [t("pane.lost.factCheck", { area: area.id, checkedBy: form.checkedBy })] : []),
      ...(isGone && ids.length === 0 && !form
        ? [
            t(lost.areas.includes(area.key) ? "pane.lost.blank" : "pane.lost.unknown", {
              area: name,
            }),
          ]
        : []),
    ];
  });
}
