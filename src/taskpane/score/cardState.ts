import type { Answer } from "../../model/answers";
import { dimensions, type Dimension } from "../../model/profile";
import { isBlank } from "../../model/rawCell";

/**
 * Where the focus belongs: a dimension or the "next" button on the open card, the list, or the
 * search.
 */
export type Place = Dimension | "next" | "list" | "search";

/** Which question is open, and where the focus is. */
export interface CardState {
  /** The question that was opened last; null before any. */
  readonly current: string | null;
  readonly place: Place;
  /** The dimension that the next level will set. */
  readonly dimension: Dimension;
  /** Where the focus was sent last: a new object each time; null before the first time. */
  readonly sent: { readonly to: Place } | null;
}

export type CardEvent =
  /** Opens a question; a click in Excel leaves the focus there. */
  | {
      readonly type: "open";
      readonly id: string;
      readonly answer: Answer;
      readonly takesKeyboard: boolean;
    }
  | { readonly type: "close" }
  | { readonly type: "search" }
  /** A level was chosen, by click or by key; `answer` may be from before or after the choice. */
  | { readonly type: "level"; readonly dimension: Dimension; readonly answer: Answer }
  /** The user asks for a dimension. */
  | { readonly type: "go"; readonly dimension: Dimension }
  /** A dimension got the focus, for example by the Tab key. */
  | { readonly type: "reach"; readonly dimension: Dimension };

export const closedCard: CardState = {
  current: null,
  place: "list",
  dimension: "system",
  sent: null,
};

export function isOpen({ place }: CardState): boolean {
  return place !== "list" && place !== "search";
}

export function cardState(state: CardState, event: CardEvent): CardState {
  if (event.type === "open") return opened(state, event);
  if (event.type === "search") return sendTo(state, "search");
  if (!isOpen(state)) return state;
  if (event.type === "close") return sendTo(state, "list");
  const { dimension } = event;
  if (event.type === "level") {
    return sendTo({ ...state, dimension }, placeAfter(event.answer, dimension));
  }
  if (event.type === "go") return sendTo(state, dimension);
  return state.place === dimension ? state : { ...state, place: dimension, dimension };
}

function opened(state: CardState, event: CardEvent & { readonly type: "open" }): CardState {
  const { id, answer, takesKeyboard } = event;
  const isSame = isOpen(state) && state.current === id;
  const place = isSame ? state.place : firstOpen(answer);
  if (takesKeyboard) return sendTo({ ...state, current: id }, place);
  return isSame ? state : { ...at(state, place), current: id };
}

function at(state: CardState, place: Place): CardState {
  const dimension = dimensions.find((each) => each === place) ?? state.dimension;
  return { ...state, place, dimension };
}

function sendTo(state: CardState, place: Place): CardState {
  return { ...at(state, place), sent: { to: place } };
}

/** The dimension where scoring begins: the first one without a level, else the first. */
export function firstOpen(answer: Answer): Dimension {
  return dimensions.find((dimension) => isBlank(answer[dimension])) ?? "system";
}

/**
 * Where the next level goes after one was chosen: to the next dimension without a level, wrapping
 * around at the end. If all have one, it is simply the next dimension, so that four digits
 * overwrite four levels in order; after the last it is the button for the next question.
 */
export function placeAfter(answer: Answer, dimension: Dimension): Place {
  const index = dimensions.indexOf(dimension);
  const following = dimensions.slice(index + 1);
  const others = [...following, ...dimensions.slice(0, index)];
  return others.find((each) => isBlank(answer[each])) ?? following[0] ?? "next";
}
