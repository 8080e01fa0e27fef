import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../shared/PaneContext";
import { TwoValues } from "../shared/TwoValues";
import { useTexts } from "../shared/useTexts";
import { useWantedField } from "../shared/wantedField";
import { answerPlace } from "../session/drafts";
import type { Conflict } from "../session/edit";
import { Notice } from "../shared/Notice";

/** Shown when two people changed the same cell: both values, and buttons to choose one. */
export function ConflictNotice({ conflict }: { readonly conflict: Conflict }): ReactElement {
  const { session } = usePane();
  const { t } = useTexts();
  const { id, field, mine, theirs } = conflict;
  const first = useWantedField(answerPlace(id, field));
  return (
    <Notice
      tone="warning"
      isUrgent
      title={t("pane.conflict", { question: id, field: t(`question.${field}`) })}
      actions={
        <>
          <Button ref={first} size="small" onClick={() => session.settle(conflict, "theirs")}>
            {t("pane.keepTheirs")}
          </Button>
          <Button size="small" onClick={() => session.settle(conflict, "mine")}>
            {t("pane.useMine")}
          </Button>
        </>
      }
    >
      <TwoValues theirs={theirs} mine={mine} />
    </Notice>
  );
}
