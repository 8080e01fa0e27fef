import { useCallback, useReducer, useRef, useState, type Dispatch, type RefObject } from "react";
import { blankAnswer } from "../../model/answers";
import { wide, type Narrowing } from "../session/questionFilter";
import { usePane } from "../shared/PaneContext";
import { cardState, closedCard, type CardEvent, type CardState } from "./cardState";

/** The state of scoring; it survives switching views. */
export interface Scoring {
  readonly card: CardState;
  readonly dispatch: Dispatch<CardEvent>;
  readonly openCard: (id: string, takesKeyboard: boolean) => void;
  /**
   * The last `sent` that was carried out, so that switching views does not move the focus again.
   */
  readonly arrived: RefObject<CardState["sent"]>;
  readonly narrowing: Narrowing;
  readonly narrow: (change: Partial<Narrowing>) => void;
  readonly showsAllAnchors: boolean;
  readonly showAllAnchors: (shows: boolean) => void;
}

export function useScoring(): Scoring {
  const { session } = usePane();
  const [card, dispatch] = useReducer(cardState, closedCard);
  const [narrowing, setNarrowing] = useState(wide);
  const [showsAllAnchors, showAllAnchors] = useState(false);
  return {
    card,
    dispatch,
    openCard: useCallback(
      (id, takesKeyboard) => {
        const answer = session.state().shown?.answers[id] ?? blankAnswer;
        dispatch({ type: "open", id, answer, takesKeyboard });
      },
      [session],
    ),
    arrived: useRef(null),
    narrowing,
    narrow: useCallback((change) => setNarrowing((now) => ({ ...now, ...change })), []),
    showsAllAnchors,
    showAllAnchors,
  };
}
