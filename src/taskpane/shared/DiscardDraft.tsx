import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { usePane } from "./PaneContext";
import { useTexts } from "./useTexts";
import { useDraftAt } from "./useWorkbook";
import { draftKey, type DraftPlace } from "../session/drafts";
import { DiscardQuestion } from "./DiscardQuestion";

const useStyles = makeStyles({ discard: { alignSelf: "flex-start" } });

/** A button that discards a held draft, so that the field shows the workbook's value again. */
export function DiscardDraft({ place }: { readonly place: DraftPlace }): ReactElement | null {
  const styles = useStyles();
  const { session } = usePane();
  const { t } = useTexts();
  const draft = useDraftAt(place);
  const key = draftKey(place);
  const [askedFor, ask] = useState<string | null>(null);
  if (!draft?.isHeld) return null;
  if (askedFor !== key) {
    return (
      <Button className={styles.discard} size="small" onClick={() => ask(key)}>
        {t("pane.draft.discard")}
      </Button>
    );
  }
  return (
    <DiscardQuestion
      onKeep={() => ask(null)}
      onDiscard={() => {
        ask(null);
        session.keep(place, null);
      }}
    />
  );
}
