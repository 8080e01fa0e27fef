import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { CardPanel } from "./CardPanel";
import { ListPane } from "./ListPane";
import { afterPaint } from "../shared/afterPaint";
import { isTyping } from "../shared/isTyping";
import { usePane } from "../shared/PaneContext";
import { ShownCardContext, useCardAhead } from "./useCardAhead";
import { useLater } from "../shared/useLater";
import { useLatest } from "../shared/useLatest";
import { usePressedRow } from "./usePressedRow";
import type { Scoring, ScoringActions } from "../shared/useScoring";
import { useShownCard } from "./useShownCard";
import { useTexts } from "../shared/useTexts";
import { catalogueOf, useSession } from "../shared/useWorkbook";
import {
  listQuestions,
  narrow,
  neighbour,
  resultsById,
  type ListedQuestion,
} from "../session/questionFilter";

export interface ScoreViewProps {
  readonly scoring: Scoring & ScoringActions;
}

const wideEnough = "@media (min-width: 720px)";

const useStyles = makeStyles({
  view: {
    [wideEnough]: {
      display: "grid",
      gridTemplateColumns: "minmax(280px, 2fr) 3fr",
      columnGap: tokens.spacingHorizontalXL,
      alignItems: "start",
    },
  },
  /**
   * Clipped all the time, at edges where nothing is: to begin with it when something is tucked away
   * takes the browser a walk through all of it.
   */
  part: {
    overflow: "clip",
    padding: "0 8px",
    margin: "0 -8px",
    [wideEnough]: { overflow: "visible", padding: 0, margin: 0 },
  },
  /** Out of sight, and ready to come back at once: in a narrow pane the card takes the list's place. */
  tucked: { height: 0, [wideEnough]: { height: "auto" } },
  /** Out of reach of the keyboard too, which takes longer, so that the card is shown first. */
  covered: {
    contentVisibility: "hidden",
    "@supports not (content-visibility: hidden)": { display: "none" },
    [wideEnough]: { contentVisibility: "visible", display: "block" },
  },
  /** In a wide one it stays beside the list, however far that is scrolled. */
  card: {
    [wideEnough]: {
      position: "sticky",
      top: 0,
      maxHeight: "100vh",
      overflowY: "auto",
      // For what shows the focus.
      padding: "0 4px",
    },
  },
  closed: { height: 0 },
  /** As high as the list, so that the card can stay in sight. */
  side: { [wideEnough]: { alignSelf: "stretch" } },
  hint: { display: "none", margin: 0, [wideEnough]: { display: "block" } },
  back: { marginBottom: tokens.spacingVerticalS, [wideEnough]: { display: "none" } },
});

/** Scoring: the list of questions, and the card of one. */
export function ScoreView({ scoring }: ScoreViewProps): ReactElement | null {
  const { narrowing, current, isOpen, openCard, closeCard } = scoring;
  const styles = useStyles();
  const { session, hasShortcuts } = usePane();
  const { t } = useTexts();
  const catalogue = useSession(catalogueOf);
  const searchBox = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const all = useMemo(() => (catalogue ? listQuestions(catalogue) : []), [catalogue]);
  const { pressed, onList } = usePressedRow();
  const { ahead, show, onKeyDownCapture } = useCardAhead(scoring);
  const isShown = isOpen || ahead !== null;
  const cardId = useCardId(all, isOpen ? current : (ahead ?? pressed ?? current));
  const shownId = ahead ?? cardId;
  // The list is drawn anew for it once the card is on the screen.
  const marked = useDeferredValue(current);

  const latest = useLatest({ all, narrowing, isOpen });
  const open = useCallback(
    (id: string, isByPointer: boolean): void => {
      // After a key the next one may follow within the same frame, so the card takes the keyboard at once.
      if (isByPointer && !latest.current.isOpen) show(id);
      else openCard(id, true);
    },
    [latest, show, openCard],
  );
  const following = useCallback(
    (from: string, step: 1 | -1): string | null => {
      const { shown } = session.state();
      const { all: every, narrowing: by } = latest.current;
      if (!shown) return null;
      const left = narrow(every, by, shown.answers, resultsById(shown.assessment));
      return neighbour(every, left, from, step)?.question.id ?? null;
    },
    [latest, session],
  );
  const move = useCallback(
    (to: string | null, isReady: boolean): void => {
      if (to === null) closeCard();
      else if (isReady) show(to);
      else openCard(to, true);
    },
    [show, openCard, closeCard],
  );
  const card = useRef<HTMLDivElement>(null);
  useShownCard(card, shownId, isShown);
  const [isOnScreen, setOnScreen] = useState(false);
  useEffect(() => {
    if (!isShown) return undefined;
    const cancel = afterPaint(() => setOnScreen(true));
    return () => {
      cancel();
      setOnScreen(false);
    };
  }, [isShown]);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) {
      list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && isOpen && !event.defaultPrevented) closeCard();
    if (event.key !== "/" || !hasShortcuts || isTyping(event.target)) return;
    event.preventDefault();
    closeCard();
    searchBox.current?.focus();
  };

  // The same element for all questions: to draw it anew takes Fluent UI a while.
  const back = useMemo(
    () => (
      <Button className={styles.back} appearance="subtle" size="small" onClick={closeCard}>
        {t("pane.backToList")}
      </Button>
    ),
    [styles.back, closeCard, t],
  );

  if (!catalogue) return null;
  return (
    <div className={styles.view} onKeyDownCapture={onKeyDownCapture} onKeyDown={onKeyDown}>
      <div
        ref={list}
        className={mergeClasses(
          styles.part,
          isShown && (isOnScreen ? styles.covered : styles.tucked),
        )}
        {...onList}
      >
        <ListPane
          catalogue={catalogue}
          all={all}
          narrowing={narrowing}
          current={marked}
          searchBox={searchBox}
          onNarrow={scoring.narrow}
          onOpen={open}
        />
      </div>
      <div className={styles.side}>
        {!isShown && <p className={styles.hint}>{t("pane.chooseQuestion")}</p>}
        {cardId !== null && (
          <div
            ref={card}
            inert={!isShown && pressed === null}
            className={mergeClasses(styles.part, styles.card, !isShown && styles.closed)}
          >
            <ShownCardContext value={shownId}>
              <CardPanel
                id={cardId}
                all={all}
                scoring={scoring}
                following={following}
                onMove={move}
              >
                {back}
              </CardPanel>
            </ShownCardContext>
          </div>
        )}
      </div>
    </div>
  );
}

/**
 * The question of the card. Before one is opened, the first one's card is made ready out of sight: to
 * change a card takes a fraction of the time that it takes to make one.
 */
function useCardId(all: readonly ListedQuestion[], current: string | null): string | null {
  const isReady = useLater();
  return useMemo(() => {
    const found = all.find(({ question }) => question.id === current);
    return (found ?? (isReady ? all[0] : undefined))?.question.id ?? null;
  }, [all, current, isReady]);
}
