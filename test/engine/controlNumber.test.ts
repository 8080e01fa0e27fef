import fc from "fast-check";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { controlNumber } from "../../src/engine/controlNumber";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import {
  blankAnswer,
  findingKinds,
  judgedFields,
  type Answer,
  type Answers,
  type JudgedField,
} from "../../src/model/answers";
import { questionsOf } from "../../src/model/catalogue";
import { controlWeights } from "../../src/model/controlWeights";
import { isControlNumber } from "../../src/model/factCheck";
import { isBlank, type RawCell } from "../../src/model/rawCell";
import { isWithinCap, levelOf, sixDecimals } from "../../src/model/sixDecimals";
import { arbitraryAnswer } from "../support/arbitraryAnswers";
import { answerOf } from "../model/sampleInputs";
import { profile } from "./scoreOne";

const catalogue = builtinCatalogue("en");
const [area] = catalogue.areas;
const questions = questionsOf(area!);
const { prime, step, length } = controlWeights;

const numberOf = (answers: Answers): number => controlNumber(area!, answers);

const someAnswers: fc.Arbitrary<Answers> = fc
  .tuple(...questions.map(({ cap }) => fc.option(arbitraryAnswer(cap))))
  .map((given) =>
    Object.fromEntries(questions.flatMap(({ id }, at) => (given[at] ? [[id, given[at]]] : []))),
  );

/** What the fact check concerns of a cell: two cells with the same content are no change. */
function contentOf(field: JudgedField, cell: RawCell, cap: number): RawCell {
  if (isBlank(cell)) return "blank";
  if (field === "notApplicable") return cell === "x" || cell === "X" ? "x" : "other";
  if (field === "direct")
    return isWithinCap(cell, cap) ? Math.abs(sixDecimals(cell, cap + 1)) : "other";
  return levelOf(cell) ?? "other";
}

function contentOfKind({ finding }: Answer): string {
  return typeof finding.kind === "object" ? "other" : finding.kind;
}

/** Whether exactly this part of two answers differs by more than a multiple of the prime. */
function isChange(part: Part, one: Answer, other: Answer, cap: number): boolean {
  if (part === "kind") return contentOfKind(one) !== contentOfKind(other);
  if (part === "text")
    return Array.from(one.finding.text).length !== Array.from(other.finding.text).length;
  const [was, is] = [contentOf(part, one[part], cap), contentOf(part, other[part], cap)];
  if (part !== "direct" || was === is) return was !== is;
  const code = (content: RawCell) =>
    content === "blank" ? 0 : content === "other" ? -1 : 1 + Math.round(Number(content) * 1e6);
  return (code(was) - code(is)) % prime !== 0;
}

type Part = JudgedField | "kind" | "text";

const parts: readonly Part[] = [...judgedFields, "kind", "text"];

function withPart(answer: Answer, part: Part, from: Answer): Answer {
  if (part === "kind")
    return { ...answer, finding: { ...answer.finding, kind: from.finding.kind } };
  if (part === "text")
    return { ...answer, finding: { ...answer.finding, text: from.finding.text } };
  return { ...answer, [part]: from[part] };
}

test("any single change gives another number, and no change the same", () => {
  fc.assert(
    fc.property(
      someAnswers,
      fc.nat(questions.length - 1),
      fc.constantFrom(...parts),
      arbitraryAnswer(1),
      (answers, at, part, other) => {
        const { id, cap } = questions[at]!;
        const was = answers[id] ?? blankAnswer;
        const is = withPart(was, part, other);
        const isOther = numberOf(answers) !== numberOf({ ...answers, [id]: is });
        expect(isOther).toBe(isChange(part, was, is, cap));
      },
    ),
    { numRuns: 3000 },
  );
});

test("the number has six digits, and texts elsewhere do not matter", () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const number = numberOf(answers);
      expect(isControlNumber(number)).toBe(true);
      const others = Object.entries(answers).map(([id, answer]) => [
        id,
        { ...answer, evidence: "a", comment: "b", remark: "c", reply: "d" },
      ]);
      expect(numberOf(Object.fromEntries(others) as Answers)).toBe(number);
    }),
  );
  expect(numberOf({})).toBe(controlWeights.base);
});

test("of 100,000 pairs of changes that leave the points alike, at most one goes unnoticed", () => {
  const random = generator(20_261_130);
  const pick = (count: number): number => Math.floor(random() * count);
  const answers = Object.fromEntries(
    questions.map(({ id }) => [
      id,
      answerOf({ system: 1 + pick(4), extent: 1 + pick(3), result: 1 + pick(3), evaluation: 1 }),
    ]),
  );
  const now = numberOf(answers);
  const { total } = scoreAssessment({ catalogue, profile, answers });
  let unnoticed = 0;
  for (let draw = 0; draw < 100_000; draw += 1) {
    const { id } = questions[pick(questions.length)]!;
    const answer = answers[id]!;
    // One level up and another down: with equal weights, the points are the same.
    const moved = {
      ...answer,
      extent: Number(answer.extent) + 1,
      result: Number(answer.result) - 1,
    };
    const other = questions[pick(questions.length)]!.id;
    const kind = findingKinds[pick(findingKinds.length)]!;
    const finding = { kind, text: "a".repeat(pick(300)) };
    const changed = { ...answers, [id]: moved };
    const both = { ...changed, [other]: { ...changed[other]!, finding } };
    if (draw % 10_000 === 0) {
      const scored = scoreAssessment({ catalogue, profile, answers: both });
      expect(scored.total.exact).toBe(total.exact);
    }
    if (numberOf(both) === now) unnoticed += 1;
  }
  expect(unnoticed).toBeLessThanOrEqual(1);
});

test("no two small changes of different questions cancel each other", () => {
  const changes = new Set<number>();
  const add = (change: number) => {
    changes.add(modulo(change));
    changes.add(modulo(-change));
  };
  const each = (most: number, factor: number) => {
    for (let change = 1; change <= most; change += 1) add(change * factor);
  };
  for (const place of [1, 7, 49, 343]) each(6, place);
  each(2, 7 ** 4);
  each(5, 3 * 7 ** 4);
  each(17, length);
  const quotients = new Set<number>();
  for (const change of changes) {
    const inverse = power(change, prime - 2);
    for (const other of changes) quotients.add(times(other, inverse));
  }
  const isFree = (candidate: number) => {
    let raised = 1;
    for (let rows = 1; rows < 100; rows += 1) {
      raised = times(raised, candidate);
      if (quotients.has(raised)) return false;
    }
    return true;
  };
  const candidates = Array.from({ length: 100 }, (_, index) => 300_000 + index);
  expect(candidates.find(isFree)).toBe(step);
});

test("the prime is one, and the largest that leaves six digits", () => {
  const isPrime = (number: number) => {
    for (let factor = 2; factor * factor <= number; factor += 1)
      if (number % factor === 0) return false;
    return true;
  };
  const highest = 1_000_000 - controlWeights.base;
  const primes = Array.from({ length: 100 }, (_, index) => highest - index).filter(isPrime);
  expect(primes[0]).toBe(prime);
});

function modulo(number: number): number {
  return ((number % prime) + prime) % prime;
}

function times(one: number, other: number): number {
  return (one * other) % prime;
}

function power(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  const half = power(times(base, base), Math.floor(exponent / 2));
  return exponent % 2 === 1 ? times(half, base) : half;
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
