import { useCallback, useReducer, useRef, useState, type Dispatch, type RefObject } from "react";
import { blankAnswer } from "../../model/answers";
import { wide, type Narrowing } from "../session/questionFilter";
import { usePane } from "../shared/PaneContext";
import { cardState, closedCard, type CardEvent, type CardState } from "./cardState";

/** Where the person is in scoring; it outlives a look at another view. */
export interface Scoring {
  readonly card: CardState;
  readonly dispatch: Dispatch<CardEvent>;
  readonly openCard: (id: string, takesKeyboard: boolean) => void;
  /** Where the keyboard was sent when it arrived last: a look at another view sends it nowhere. */
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
