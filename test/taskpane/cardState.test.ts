import * as fc from "fast-check";
import { blankAnswer, type Answer } from "../../src/model/answers";
import { dimensions, type Dimension } from "../../src/model/profile";
import {
  cardState,
  closedCard,
  firstOpen,
  isOpen,
  placeAfter,
  type CardEvent,
  type CardState,
} from "../../src/taskpane/score/cardState";

const ids = ["1.1.1", "1.1.2", "1.2.1"];

const dimension = fc.constantFrom(...dimensions);
const level = fc.option(fc.constantFrom(0, 1, 2, 3, 4), { nil: null });
const answer: fc.Arbitrary<Answer> = fc
  .record({ system: level, extent: level, result: level, evaluation: level })
  .map((levels) => ({ ...blankAnswer, ...levels }));
const open: fc.Arbitrary<CardEvent & { readonly type: "open" }> = fc.record({
  type: fc.constant("open" as const),
  id: fc.constantFrom(...ids),
  answer,
  takesKeyboard: fc.boolean(),
});
const event: fc.Arbitrary<CardEvent> = fc.oneof(
  open,
  fc.constantFrom({ type: "close" } as const, { type: "search" } as const),
  fc.record({ type: fc.constant("level" as const), dimension, answer }),
  fc.record({ type: fc.constantFrom("go" as const, "reach" as const), dimension }),
);
const events = fc.array(event, { maxLength: 30, size: "max" });

const after = (all: readonly CardEvent[]): CardState => all.reduce(cardState, closedCard);

test("the open question is the last one asked for, until the card is closed", () => {
  fc.assert(
    fc.property(events, (all) => {
      const asked = all.filter(({ type }) => ["open", "close", "search"].includes(type)).at(-1);
      const opened = all.filter((each) => each.type === "open").at(-1);
      const state = after(all);
      expect(isOpen(state)).toBe(asked?.type === "open");
      expect(state.current).toBe(opened?.id ?? null);
    }),
  );
});

test("the keyboard is in a place that there is, and a level goes to the dimension it is on", () => {
  fc.assert(
    fc.property(events, (all) => {
      const state = after(all);
      const onCard: readonly string[] = [...dimensions, "next"];
      const places = isOpen(state) ? onCard : ["list", "search"];
      expect(places).toContain(state.place);
      expect(dimensions).toContain(state.dimension);
      if (isOpen(state) && state.place !== "next") expect(state.dimension).toBe(state.place);
    }),
  );
});

test("the keyboard is sent where it belongs, and only by what the person does in the pane", () => {
  fc.assert(
    fc.property(events, event, (all, last) => {
      const before = after(all);
      const state = cardState(before, last);
      const isAct = last.type === "open" ? last.takesKeyboard : last.type !== "reach";
      const isHeard = isOpen(before) || last.type === "open" || last.type === "search";
      if (isAct && isHeard) {
        expect(state.sent).not.toBe(before.sent);
        expect(state.sent).toEqual({ to: state.place });
      } else {
        expect(state.sent).toBe(before.sent);
      }
    }),
  );
});

test("a click in Excel on the row of the open question changes nothing", () => {
  fc.assert(
    fc.property(events, open, fc.array(event), answer, (all, opening, others, now) => {
      const state = [...others.filter(({ type }) => type === "level" || type === "go")].reduce(
        cardState,
        cardState(after(all), opening),
      );
      expect(cardState(state, { ...opening, answer: now, takesKeyboard: false })).toBe(state);
    }),
  );
});

test("a question opens on its first dimension without a level", () => {
  fc.assert(
    fc.property(open, (opening) => {
      const { place } = cardState(closedCard, opening);
      const blank = dimensions.filter((each) => opening.answer[each] === null);
      expect(place).toBe(blank[0] ?? "system");
    }),
  );
});

/** Chooses a level where each of them goes, as keys do, and tells where they went. */
function typeLevels(start: Answer, from: Dimension, count: number) {
  let answers = start;
  let state = cardState(cardState(closedCard, openOf(start)), { type: "go", dimension: from });
  const went: Dimension[] = [];
  for (let typed = 0; typed < count; typed += 1) {
    const at = state.dimension;
    state = cardState(state, { type: "level", dimension: at, answer: answers });
    answers = { ...answers, [at]: 4 };
    went.push(at);
  }
  return { went, answers, place: state.place };
}

const openOf = (given: Answer): CardEvent => ({
  type: "open",
  id: "1.1.1",
  answer: given,
  takesKeyboard: true,
});

test("as many levels as are missing, wherever one begins, fill the card and change no other", () => {
  fc.assert(
    fc.property(answer, (given) => {
      const blank = dimensions.filter((each) => given[each] === null);
      for (const from of blank) {
        const { went, answers } = typeLevels(given, from, blank.length);
        expect([...went].sort()).toEqual([...blank].sort());
        expect(dimensions.every((each) => answers[each] !== null)).toBe(true);
      }
    }),
  );
});

test("a blank card is filled from the top, a full one is typed over from the top, and both end at the next question", () => {
  const full: Answer = { ...blankAnswer, system: 1, extent: 2, result: 3, evaluation: 4 };
  for (const given of [blankAnswer, full]) {
    expect(typeLevels(given, "system", 4)).toMatchObject({ went: dimensions, place: "next" });
  }
});

test.each([
  [{}, "system", "extent"],
  [{ extent: 2 }, "system", "result"],
  [{ extent: 2 }, "evaluation", "system"],
  [{ system: 1, extent: 2, result: 0 }, "evaluation", "next"],
  [{ system: 1, extent: 2, evaluation: 0 }, "result", "evaluation"],
  [{ system: 1, extent: 2, result: 3, evaluation: 4 }, "extent", "result"],
  [{ extent: "much", result: 1, evaluation: 1 }, "system", "extent"],
] as const)("with %j a level of %s leads to %s", (given, from, to) => {
  expect(placeAfter({ ...blankAnswer, ...given }, from)).toBe(to);
});

test("where nothing is missing, scoring begins at the top", () => {
  expect(firstOpen({ ...blankAnswer, system: 0, extent: 0, result: 0, evaluation: 0 })).toBe(
    "system",
  );
});
