import fc from "fast-check";
import { builtinProfile } from "../../src/catalogue/builtinProfile";
import { catalogueLimits, checkCatalogue } from "../../src/catalogue/checkCatalogue";
import type { Area, Catalogue, Criterion, Question } from "../../src/model/catalogue";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import { answerOf, levelsOf } from "../model/sampleInputs";

function question(id: string, more: Partial<Question> = {}): Question {
  return {
    id,
    cap: 5,
    text: `Question ${id}?`,
    guidance: "",
    respondents: ["mayor"],
    evidence: ["interview"],
    provenance: "own",
    ...more,
  };
}

function criterion(id: string, more: Partial<Criterion> = {}): Criterion {
  const questions = [question(`${id}.1`), question(`${id}.2`)];
  return { id, title: `Criterion ${id}`, cap: 10, questions, ...more };
}

function area(id: string, key: string, more: Partial<Area> = {}): Area {
  const criteria = [criterion(`${id}.1`), criterion(`${id}.2`)];
  return { key, id, name: `Area ${id}`, shortName: key, cap: 20, criteria, ...more };
}

function catalogue(areas: readonly Area[], more: Partial<Catalogue> = {}): Catalogue {
  return { id: "own", version: "1", name: "Our own", areas, ...more };
}

/** A catalogue whose first area has one criterion with this question first and nothing else wrong. */
const withQuestion = (id: string, more: Partial<Question>) => {
  const first = question(id, more);
  const cap = first.cap + 5;
  const only = criterion("1.1", { cap, questions: [first, question("1.1.2")] });
  return catalogue([area("1", "a", { cap, criteria: [only] }), area("2", "b")]);
};

const withCriterion = (more: Partial<Criterion>) =>
  catalogue([area("1", "a", { cap: 10, criteria: [criterion("1.1", more)] })]);

const withArea = (more: Partial<Area>) => catalogue([area("1", "a", more), area("2", "b")]);

type Fault = readonly [code: string, field: string | undefined, value: unknown];

const faultsOf = (checked: Catalogue): Fault[] =>
  checkCatalogue(checked).map(({ code, place, value }) => [code, place.field, value]);

const x = (length: number) => "x".repeat(length);
const shown = `${x(40)}…`;
const { title, text, guidance, id, key } = catalogueLimits;

test("keys of areas that differ only in capitals are one name to Excel", () => {
  const twice = catalogue([area("1", "demoA"), area("2", "demoa"), area("3", "other")]);
  expect(faultsOf(twice)).toEqual([["catalogueDoubled", "areaKey", "demoa"]]);
});

/** So many questions of one point each, with ids of their own. */
const many = (count: number, prefix = "q"): Question[] =>
  Array.from({ length: count }, (_, index) => question(`${prefix}${index + 1}`, { cap: 1 }));

test("a sound catalogue has no faults", () => {
  expect(checkCatalogue(catalogue([area("1", "a"), area("2", "b")]))).toEqual([]);
});

test("what is exactly at a limit is sound", () => {
  const longest = question(`${x(id - 1)}1`, { text: x(text), guidance: x(guidance), cap: 0.5 });
  const fullest = criterion("c1", {
    title: x(title),
    cap: catalogueLimits.questionsPerArea - 0.5,
    questions: [longest, ...many(catalogueLimits.questionsPerArea - 1)],
  });
  const first = area("1", x(key), {
    name: x(title),
    shortName: x(title),
    cap: fullest.cap,
    criteria: [fullest],
  });
  const others = Array.from({ length: catalogueLimits.areas - 1 }, (_, index) =>
    area(`${index + 2}`, `a${index}`),
  );
  expect(checkCatalogue(catalogue([first, ...others], { id: x(title) }))).toEqual([]);
});

test("caps that sum only in binary's way are sound", () => {
  const tenths = [0.1, 0.2].map((cap, index) => question(`1.1.${index + 1}`, { cap }));
  const only = criterion("1.1", { cap: 0.3, questions: tenths });
  expect(checkCatalogue(catalogue([area("1", "a", { cap: 0.3, criteria: [only] })]))).toEqual([]);
});

test.each<[string, Catalogue, Fault]>([
  [
    "an empty id of the catalogue",
    catalogue([area("1", "a")], { id: " " }),
    ["catalogueText", "catalogue id", null],
  ],
  [
    "an empty version",
    catalogue([area("1", "a")], { version: "" }),
    ["catalogueText", "catalogue version", null],
  ],
  [
    "an empty name",
    catalogue([area("1", "a")], { name: " " }),
    ["catalogueText", "catalogue name", null],
  ],
  ["no areas", catalogue([]), ["catalogueEmpty", "catalogue", null]],
  [
    "too many areas",
    catalogue(Array.from({ length: 21 }, (_, index) => area(`${index}`, `a${index}`))),
    ["catalogueTooMany", "catalogue", 21],
  ],
  [
    "an area's key twice",
    catalogue([area("1", "a"), area("2", "a")]),
    ["catalogueDoubled", "areaKey", "a"],
  ],
  [
    "an area's id twice",
    catalogue([area("1", "a"), area("2", "b", { id: "1" })]),
    ["catalogueDoubled", "areaId", "1"],
  ],
  ["an area without an id", withArea({ id: "" }), ["catalogueText", "a id", null]],
  [
    "an area's id too long",
    withArea({ id: x(id + 1) }),
    ["catalogueTextTooLong", "a id", x(id + 1)],
  ],
  ["a malformed key", withArea({ key: "No key" }), ["catalogueKey", "area", "No key"]],
  [
    "a key that every object has",
    withArea({ key: "constructor" }),
    ["catalogueKey", "area", "constructor"],
  ],
  ["a key too long", withArea({ key: x(key + 1) }), ["catalogueKey", "area", x(key + 1)]],
  ["an area without a name", withArea({ name: "\t" }), ["catalogueText", "a name", null]],
  [
    "an area without a short name",
    withArea({ shortName: "" }),
    ["catalogueText", "a shortName", null],
  ],
  [
    "an area's name too long",
    withArea({ name: x(title + 1) }),
    ["catalogueTextTooLong", "a name", shown],
  ],
  ["an area's cap that is not the sum", withArea({ cap: 19.5 }), ["catalogueCapSum", "a", 19.5]],
  [
    "too many criteria",
    withArea({
      cap: 210,
      criteria: Array.from({ length: 21 }, (_, index) => criterion(`c${index}`)),
    }),
    ["catalogueTooMany", "a", 21],
  ],
  [
    "too many questions in an area",
    withArea({
      cap: 101,
      criteria: [
        criterion("c1", { cap: 50, questions: many(50, "p") }),
        criterion("c2", { cap: 51, questions: many(51, "q") }),
      ],
    }),
    ["catalogueTooMany", "a", 101],
  ],
  [
    "a criterion's id twice",
    withArea({
      criteria: [
        criterion("1.1"),
        criterion("1.1", { questions: [question("p1"), question("q1")] }),
      ],
    }),
    ["catalogueDoubled", "criterionId", "1.1"],
  ],
  [
    "a malformed id of a criterion",
    withCriterion({ id: "1 1" }),
    ["catalogueId", "a criterionId", "1 1"],
  ],
  [
    "a criterion without a title",
    withCriterion({ title: " " }),
    ["catalogueText", "1.1 title", null],
  ],
  [
    "a title too long",
    withCriterion({ title: x(title + 1) }),
    ["catalogueTextTooLong", "1.1 title", shown],
  ],
  [
    "a criterion's cap that is not the sum",
    withCriterion({ questions: [question("1.1.1"), question("1.1.2", { cap: 4.5 })] }),
    ["catalogueCapSum", "1.1", 10],
  ],
  ["a question's id twice", withQuestion("1.1.2", {}), ["catalogueDoubled", "questionId", "1.1.2"]],
  [
    "a question's id twice, across areas",
    withQuestion("2.1.1", {}),
    ["catalogueDoubled", "questionId", "2.1.1"],
  ],
  ["an empty id of a question", withQuestion("", {}), ["catalogueId", "1.1 questionId", ""]],
  ["a malformed id of a question", withQuestion(".1", {}), ["catalogueId", "1.1 questionId", ".1"]],
  [
    "an id without a digit",
    withQuestion("toString", {}),
    ["catalogueId", "1.1 questionId", "toString"],
  ],
  ["an id too long", withQuestion(`${x(id)}1`, {}), ["catalogueId", "1.1 questionId", `${x(id)}1`]],
  [
    "a question without a text",
    withQuestion("q1", { text: "" }),
    ["catalogueText", "q1 text", null],
  ],
  [
    "a question's text too long",
    withQuestion("q1", { text: x(text + 1) }),
    ["catalogueTextTooLong", "q1 text", shown],
  ],
  [
    "guidance too long",
    withQuestion("q1", { guidance: x(guidance + 1) }),
    ["catalogueTextTooLong", "q1 guidance", shown],
  ],
  ["a cap of nothing", withQuestion("q1", { cap: 0 }), ["catalogueCap", "q1", 0]],
  ["a cap below nothing", withQuestion("q1", { cap: -1 }), ["catalogueCap", "q1", -1]],
])("%s is one fault, with its place", (_, checked, fault) => {
  expect(faultsOf(checked)).toEqual([fault]);
});

test("a cap of more decimals than points have is named wherever it stands", () => {
  expect(faultsOf(withQuestion("q1", { cap: 0.5000001 }))).toEqual([
    ["catalogueCap", "a", 5.5000001],
    ["catalogueCap", "1.1", 5.5000001],
    ["catalogueCap", "q1", 0.5000001],
  ]);
  expect(faultsOf(withArea({ cap: 20.0000000001 }))).toEqual([
    ["catalogueCap", "a", 20.0000000001],
  ]);
  expect(faultsOf(withQuestion("q1", { cap: 0.333333 }))).toEqual([]);
  expect(faultsOf(withArea({ cap: 1e307 }))).toEqual([["catalogueCap", "a", 1e307]]);
});

test("all levels at 4 give exactly every cap that is let through", () => {
  const caps = fc.double({ min: 1e-7, max: 1000, noNaN: true });
  const decimals = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(caps, decimals, (exact, places) => {
      const cap = Number(exact.toFixed(places));
      const only = criterion("1.1", { cap, questions: [question("1.1.1", { cap })] });
      const checked = catalogue([area("1", "a", { cap, criteria: [only] })]);
      const isSound = checkCatalogue(checked).length === 0;
      expect(isSound).toBe(cap > 0 && Number(cap.toFixed(6)) === cap);
      if (!isSound) return;
      const answers = { "1.1.1": answerOf(levelsOf([4, 4, 4, 4])) };
      const profile = builtinProfile("en");
      const { total } = scoreAssessment({ catalogue: checked, profile, answers });
      expect(total.exact).toBe(cap);
    }),
  );
});

test.each([NaN, Infinity])("a cap of %d is named at the question", (cap) => {
  expect(faultsOf(withQuestion("q1", { cap }))).toContainEqual(["catalogueCap", "q1", cap]);
});

test("an area without criteria has no questions either", () => {
  const problems = checkCatalogue(withArea({ cap: 0, criteria: [] }));
  expect(problems.map(({ code, place, params }) => [code, place.field, params.what])).toEqual([
    ["catalogueEmpty", "a", "criteria"],
    ["catalogueEmpty", "a", "questions"],
  ]);
});

test("a criterion without questions is empty at its own place", () => {
  const faults = faultsOf(withCriterion({ questions: [], cap: 0 }));
  expect(faults).toContainEqual(["catalogueEmpty", "1.1", null]);
});

test("an id that stands three times is named once", () => {
  const three = [question("q1"), question("q1"), question("q1")];
  expect(faultsOf(withCriterion({ cap: 10, questions: three }))).toEqual([
    ["catalogueDoubled", "questionId", "q1"],
    ["catalogueCapSum", "1.1", 10],
  ]);
});

test("a fault tells what it takes to mend it", () => {
  const paramsOf = (checked: Catalogue) => checkCatalogue(checked).map(({ params }) => params);
  expect(paramsOf(withArea({ cap: 19 }))).toEqual([{ sum: 20 }]);
  expect(paramsOf(withQuestion("q1", { text: x(text + 7) }))).toEqual([
    { max: text, length: text + 7 },
  ]);
  expect(paramsOf(withQuestion("a b", {}))).toEqual([{ max: id }]);
  expect(paramsOf(withQuestion("q1", { cap: 0 }))).toEqual([{ max: catalogueLimits.cap }]);
  expect(paramsOf(withArea({ key: "A" }))).toEqual([{ max: key }]);
  expect(paramsOf(catalogue([]))).toEqual([{ what: "areas" }]);
});

test("every fault is found at once", () => {
  const first = question("1.1.1", { text: "", cap: -2 });
  const second = question("1.1.1", { text: x(text + 1) });
  const bad = catalogue(
    [
      area("1", "a", {
        name: "",
        cap: 99,
        criteria: [
          criterion("1.1", { title: "", questions: [first, second] }),
          criterion("1.1", { questions: [question("1 2"), question("q1")] }),
        ],
      }),
      area("2", "a", { shortName: x(title + 1) }),
      area("3", "No key"),
    ],
    { version: "" },
  );
  expect(faultsOf(bad)).toEqual([
    ["catalogueText", "catalogue version", null],
    ["catalogueDoubled", "areaKey", "a"],
    ["catalogueDoubled", "criterionId", "1.1"],
    ["catalogueDoubled", "questionId", "1.1.1"],
    ["catalogueText", "a name", null],
    ["catalogueCapSum", "a", 99],
    ["catalogueText", "1.1 title", null],
    ["catalogueCapSum", "1.1", 10],
    ["catalogueText", "1.1.1 text", null],
    ["catalogueCap", "1.1.1", -2],
    ["catalogueTextTooLong", "1.1.1 text", shown],
    ["catalogueId", "1.1 questionId", "1 2"],
    ["catalogueTextTooLong", "a shortName", shown],
    ["catalogueKey", "area", "No key"],
  ]);
});

test("checking changes nothing", () => {
  const checked = catalogue([area("1", "a", { cap: 3 })]);
  const before = structuredClone(checked);
  checkCatalogue(checked);
  expect(checked).toEqual(before);
});
