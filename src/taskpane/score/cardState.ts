import type { Answer } from "../../model/answers";
import { dimensions, type Dimension } from "../../model/profile";
import { isBlank } from "../../model/rawCell";

/** Where the keyboard belongs: on the open card, a dimension or the button to the next question. */
export type Place = Dimension | "next" | "list" | "search";

/** Which question is open, and where the keyboard is. */
export interface CardState {
  /** The question that was opened last; null before any. */
  readonly current: string | null;
  readonly place: Place;
  /** The dimension that the next level goes to. */
  readonly dimension: Dimension;
  /** Where the keyboard was sent last: a new object each time, and null before the first time. */
  readonly sent: { readonly to: Place } | null;
}

export type CardEvent =
  /** A question is asked for; a click in Excel leaves the keyboard there. */
  | {
      readonly type: "open";
      readonly id: string;
      readonly answer: Answer;
      readonly takesKeyboard: boolean;
    }
  | { readonly type: "close" }
  | { readonly type: "search" }
  /** A level was chosen, by click or by key; `answer` may be as before or after it. */
  | { readonly type: "level"; readonly dimension: Dimension; readonly answer: Answer }
  /** The person asks for a dimension. */
  | { readonly type: "go"; readonly dimension: Dimension }
  /** The keyboard has come to a dimension by itself, as the Tab key takes it there. */
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

/** Where scoring begins: the first dimension without a level. */
export function firstOpen(answer: Answer): Dimension {
  return dimensions.find((dimension) => isBlank(answer[dimension])) ?? "system";
}

/**
 * Where the next level is once one has been chosen: the next dimension without a level, from the top
 * again after the last. Where all have one, four levels can be typed over four others in their order,
 * so it is simply the next dimension, and after the last the button to the next question.
 */
export function placeAfter(answer: Answer, dimension: Dimension): Place {
  const index = dimensions.indexOf(dimension);
  const following = dimensions.slice(index + 1);
  const others = [...following, ...dimensions.slice(0, index)];
  return others.find((each) => isBlank(answer[each])) ?? following[0] ?? "next";
}
