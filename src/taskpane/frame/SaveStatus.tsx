import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../shared/PaneContext";
import { useTexts } from "../shared/useTexts";
import { catalogueOf, savingOf, useSession } from "../shared/useWorkbook";
import { answerPlace, draftKey, type DraftPlace } from "../session/drafts";
import type { Saving } from "../session/sessionState";
import { Notice } from "../shared/Notice";
import { ProblemList } from "../shared/ProblemList";
import { RetryNotice } from "../shared/RetryNotice";

const useStyles = makeStyles({
  status: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
});

/** Whether everything has been saved in the workbook. */
export function SaveStatus(): ReactElement {
  const styles = useStyles();
  const { t } = useTexts();
  const saving = useSession(savingOf);
  const { word, count } = statusOf(saving);
  return (
    <span className={styles.status} role="status" data-saving={word}>
      {t(`pane.saving.${word}`, { count })}
    </span>
  );
}

interface Status {
  readonly word: "saved" | "saving" | "failed" | "conflict" | "held" | "typing";
  readonly count: number;
}

function statusOf({ waiting, problems, conflicts, held, isTyping }: Saving): Status {
  if (waiting > 0) return { word: problems.length > 0 ? "failed" : "saving", count: waiting };
  if (conflicts.length > 0) return { word: "conflict", count: conflicts.length };
  if (held.length > 0) return { word: "held", count: held.length };
  return { word: isTyping ? "typing" : "saved", count: 0 };
}

interface SaveFaultsProps {
  /** Shows a field. */
  readonly onGo: (place: DraftPlace) => void;
  /** Whether the field is visible; visible fields show their problems themselves. */
  readonly isInSight: (place: DraftPlace) => boolean;
}

/** Why something has not been saved yet, and what to do about it. */
export function SaveFaults({ onGo, isInSight }: SaveFaultsProps): ReactElement | null {
  const { session } = usePane();
  const { t } = useTexts();
  const saving = useSession(savingOf);
  const { problems, conflicts, held, waiting } = saving;
  const inConflict = conflicts.map(({ id, field }) => answerPlace(id, field));
  const ids = new Set(conflicts.map(({ id }) => id));
  const away = held.filter((place) => !isInSight(place));
  return (
    <>
      {problems.length > 0 && (
        <RetryNotice
          title={t("pane.saving.failed", { count: waiting })}
          onRetry={() => session.retry()}
        >
          <ProblemList problems={problems} />
        </RetryNotice>
      )}
      {ids.size > 0 && (
        <Notice
          tone="warning"
          title={t("pane.conflicts", { count: ids.size })}
          actions={<FieldLinks places={inConflict} onGo={onGo} />}
        />
      )}
      {away.length > 0 && (
        <Notice
          tone="warning"
          title={t("pane.drafts", { count: away.length })}
          actions={<FieldLinks places={away} onGo={onGo} />}
        />
      )}
    </>
  );
}

function FieldLinks(props: {
  readonly places: readonly DraftPlace[];
  readonly onGo: (place: DraftPlace) => void;
}): ReactElement {
  const nameOf = useFieldName();
  return (
    <>
      {props.places.map((place) => (
        <Button key={draftKey(place)} size="small" onClick={() => props.onGo(place)}>
          {nameOf(place)}
        </Button>
      ))}
    </>
  );
}

/** The name of a field when it is not visible: "1.1.1 Comment". */
function useFieldName(): (place: DraftPlace) => string {
  const { t } = useTexts();
  const areas = useSession(catalogueOf)?.areas;
  return (place) => {
    if (place.kind === "answer") return `${place.id} ${t(`question.${place.field}`)}`;
    if (place.kind === "note") return `${place.id} ${t("agreement.column.note")}`;
    if (place.kind === "filter") return `${t("pane.view.compare")}: ${t(`filter.${place.field}`)}`;
    if (place.kind === "beside") return t("pane.compare.beside", { place: place.field + 1 });
    if (place.kind === "verdict") {
      const area = areas?.find(({ key }) => key === place.field);
      return `${t("sheet.verdict")}: ${area ? `${area.id} ${area.shortName}` : t("verdict.whole")}`;
    }
    const area = areas?.find(({ key }) => key === place.area)?.id ?? place.area;
    return `${t("pane.factCheck.sign", { area })}: ${t(`factCheck.${place.field}`)}`;
  };
}
