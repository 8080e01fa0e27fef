import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTexts } from "./useTexts";
import { Notice } from "./Notice";

interface DiscardQuestionProps {
  readonly question?: string;
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
}

/** Asks before what a person typed is discarded. */
export function DiscardQuestion(props: DiscardQuestionProps): ReactElement {
  const { question, onKeep, onDiscard } = props;
  const { t } = useTexts();
  return (
    <Notice
      tone="warning"
      isUrgent
      title={question ?? t("pane.draft.ask")}
      actions={
        <>
          <Button size="small" onClick={onKeep}>
            {t("pane.draft.keep")}
          </Button>
          <Button size="small" onClick={onDiscard}>
            {t("pane.draft.confirm")}
          </Button>
        </>
      }
    />
  );
}
