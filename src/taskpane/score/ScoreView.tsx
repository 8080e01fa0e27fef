import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, type KeyboardEvent, type ReactElement } from "react";
import { CardPanel } from "./CardPanel";
import { isOpen } from "./cardState";
import { ListPane } from "./ListPane";
import { isTyping } from "../shared/isTyping";
import { usePane } from "../shared/PaneContext";
import { useKeyboardPlace } from "./useKeyboardPlace";
import type { Scoring } from "./useScoring";
import { useTexts } from "../shared/useTexts";
import { wideEnough } from "../shared/viewStyles";
import { catalogueOf, useSession } from "../shared/useWorkbook";
import { listQuestions, narrow, neighbour, resultsById } from "../session/questionFilter";

export interface ScoreViewProps {
  readonly scoring: Scoring;
}

const useStyles = makeStyles({
  view: {
    [wideEnough]: {
      display: "grid",
      gridTemplateColumns: "minmax(280px, 2fr) 3fr",
      columnGap: tokens.spacingHorizontalXL,
      alignItems: "start",
    },
  },
  /** In a narrow pane the card takes the list's place. */
  covered: { display: "none", [wideEnough]: { display: "block" } },
  /** In a wide pane it stays next to the list, however far the list is scrolled. */
  card: {
    [wideEnough]: {
      position: "sticky",
      top: 0,
      maxHeight: "100vh",
      overflowY: "auto",
      // Room for the focus outline.
      padding: "0 4px",
    },
  },
  /** As high as the list, so that the card can stay visible. */
  side: { [wideEnough]: { alignSelf: "stretch" } },
  hint: { display: "none", margin: 0, [wideEnough]: { display: "block" } },
});

/** Scoring: the list of questions, and the card of the open one. */
export function ScoreView({ scoring }: ScoreViewProps): ReactElement | null {
  const { card, dispatch, narrowing, openCard } = scoring;
  const styles = useStyles();
  const { session, hasShortcuts } = usePane();
  const { t } = useTexts();
  const catalogue = useSession(catalogueOf);
  const all = useMemo(() => (catalogue ? listQuestions(catalogue) : []), [catalogue]);
  const view = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useKeyboardPlace(view, box, scoring);
  const open = useCallback((id: string) => openCard(id, true), [openCard]);
  const listed = isOpen(card)
    ? all.find(({ question }) => question.id === card.current)
    : undefined;

  const move = (step: 1 | -1): void => {
    const { shown } = session.state();
    if (!shown || !listed) return;
    const left = narrow(all, narrowing, shown.answers, resultsById(shown.assessment));
    const next = neighbour(all, left, listed.question.id, step);
    if (next) open(next.question.id);
    else dispatch({ type: "close" });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && !event.defaultPrevented) dispatch({ type: "close" });
    if (event.key !== "/" || !hasShortcuts || isTyping(event.target)) return;
    event.preventDefault();
    dispatch({ type: "search" });
  };

  if (!catalogue) return null;
  return (
    <div ref={view} className={styles.view} onKeyDown={onKeyDown}>
      <div className={mergeClasses(listed && styles.covered)}>
        <ListPane
          catalogue={catalogue}
          all={all}
          narrowing={narrowing}
          current={card.current}
          onNarrow={scoring.narrow}
          onOpen={open}
        />
      </div>
      <div className={styles.side}>
        {listed ? (
          <div ref={box} className={styles.card}>
            <CardPanel listed={listed} scoring={scoring} onMove={move} />
          </div>
        ) : (
          <p className={styles.hint}>{t("pane.chooseQuestion")}</p>
        )}
      </div>
    </div>
  );
}
