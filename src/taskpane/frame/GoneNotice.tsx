import type { ReactElement } from "react";
import { useTexts } from "../shared/useTexts";
import { lostOf, useSession } from "../shared/useWorkbook";
import type { SessionState } from "../session/sessionState";
import { Notice } from "../shared/Notice";
import { SaveAnswersButton } from "./SaveAnswersButton";

/**
 * Shown when all Kompassbok sheets are gone: the session still has their answers and can save them
 * in a file.
 */
export function GoneNotice(): ReactElement | null {
  const { t } = useTexts();
  const gone = useSession(goneOf);
  const lost = useSession(lostOf);
  if (!gone) return null;
  const count = new Set([...Object.keys(gone.read.inputs.answers), ...Object.keys(lost.answers)])
    .size;
  if (count === 0) return null;
  return (
    <Notice
      tone="error"
      isUrgent
      title={t("pane.lost.all", { count })}
      actions={<SaveAnswersButton live={gone} lost={lost} />}
    />
  );
}

const goneOf = ({ gone }: SessionState) => gone;
