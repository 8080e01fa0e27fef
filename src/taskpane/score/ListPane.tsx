import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useDeferredValue, useId, useMemo, type ReactElement } from "react";
import type { Catalogue } from "../../model/catalogue";
import { useTexts } from "../shared/useTexts";
import { heldOf, useSession, useShown } from "../shared/useWorkbook";
import {
  narrow,
  resultsById,
  wide,
  type ListedQuestion,
  type Narrowing,
} from "../session/questionFilter";
import { ListControls } from "./ListControls";
import { Notice } from "../shared/Notice";
import { QuestionList } from "./QuestionList";

interface ListPaneProps {
  readonly catalogue: Catalogue;
  readonly all: readonly ListedQuestion[];
  readonly narrowing: Narrowing;
  readonly current: string | null;
  readonly onNarrow: (change: Partial<Narrowing>) => void;
  readonly onOpen: (id: string) => void;
}

const useStyles = makeStyles({
  count: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/**
 * The list of questions, and its controls. It is deferred so that scoring a card is never delayed.
 */
export const ListPane = memo(function ListPane(props: ListPaneProps): ReactElement {
  const { catalogue, all, narrowing, current, onNarrow, onOpen } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const listId = useId();
  const shown = useDeferredValue(useShown());
  const sought = useDeferredValue(narrowing);
  const held = useSession(heldOf);
  const results = useMemo(() => resultsById(shown.assessment), [shown.assessment]);
  const left = useMemo(
    () => narrow(all, sought, shown.answers, results),
    [all, sought, shown.answers, results],
  );
  return (
    <>
      <ListControls
        catalogue={catalogue}
        assessment={shown.assessment}
        narrowing={narrowing}
        panel={listId}
        onChange={onNarrow}
      />
      <div id={listId} role="tabpanel" aria-label={t("pane.questions")}>
        <p className={styles.count} role="status">
          {t("pane.listed", { count: left.length })}
        </p>
        <QuestionList
          listed={left}
          results={results}
          answers={shown.answers}
          current={current}
          held={held}
          onOpen={onOpen}
        />
        {left.length === 0 && (
          <Notice
            tone="info"
            actions={
              <Button size="small" onClick={() => onNarrow(wide)}>
                {t("pane.showAll")}
              </Button>
            }
          >
            {t("pane.noneListed")}
          </Notice>
        )}
      </div>
    </>
  );
});
