import fc from "fast-check";
import { allQuestions, type Catalogue } from "../../src/model/catalogue";
import type { PreviousAction, PreviousAnswer, PreviousInputs } from "../../src/model/inputs";
import { levels } from "../../src/model/profile";
import { arbitraryVerdict } from "./arbitraryVerdict";

const level = fc.option(fc.constantFrom(...levels), { nil: null });

/** Points of at most the cap, in thousandths. */
function pointsUpTo(cap: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 1000 }).map((n) => Math.round(cap * n) / 1000);
}

function answer(cap: number): fc.Arbitrary<PreviousAnswer> {
  const points = fc.option(pointsUpTo(cap), { nil: null });
  return fc.record({
    system: level,
    extent: level,
    result: level,
    evaluation: level,
    notApplicable: fc.boolean(),
    direct: points,
    points,
    cap: fc.constant(cap),
  });
}

/** Some of the parts, as where a catalogue has changed since. */
function someOf<T>(
  parts: Readonly<Record<string, fc.Arbitrary<T>>>,
): fc.Arbitrary<Record<string, T>> {
  return fc.record(parts, { requiredKeys: [] }).map((some) => some as Record<string, T>);
}

/** Every other workbook has an earlier round. */
export function arbitraryPrevious(catalogue: Catalogue): fc.Arbitrary<PreviousInputs | null> {
  const criteria = catalogue.areas.flatMap((area) => area.criteria);
  const { areas } = catalogue;
  const action = fc.record<PreviousAction>({
    id: fc.constantFrom("", "1.1", "9.9"),
    measure: fc.constantFrom("Plan", "=1+1", "Two\nlines"),
    owner: fc.constantFrom("", "Leder", "007"),
    deadline: fc.constantFrom(null, 46_000, "soon"),
    status: fc.constantFrom("", "planned", "done", "later"),
  });
  const previous = fc.record<PreviousInputs>({
    targets: fc.record({
      total: fc.option(fc.integer({ min: 0, max: 800 }), { nil: null }),
      areas: someOf(Object.fromEntries(areas.map(({ key, cap }) => [key, pointsUpTo(cap)]))),
      criteria: someOf(Object.fromEntries(criteria.map(({ id, cap }) => [id, pointsUpTo(cap)]))),
    }),
    actions: fc.array(action, { maxLength: 4 }),
    municipality: fc.constantFrom("Gamlevik", "=Bø", "007"),
    year: fc.integer({ min: 1990, max: 2100 }),
    catalogueId: fc.constantFrom(catalogue.id, "annen"),
    catalogueVersion: fc.constantFrom(catalogue.version, "2.0", "1"),
    label: fc.constantFrom("", "Oppdiktet"),
    total: fc.option(fc.integer({ min: 0, max: 800 }), { nil: null }),
    areas: someOf(
      Object.fromEntries(
        catalogue.areas.map(({ key, cap }) => [key, pointsUpTo(cap).map(Math.round)]),
      ),
    ),
    criteria: someOf(Object.fromEntries(criteria.map(({ id, cap }) => [id, pointsUpTo(cap)]))),
    verdict: arbitraryVerdict(catalogue),
    questions: someOf(
      Object.fromEntries(allQuestions(catalogue).map(({ id, cap }) => [id, answer(cap)])),
    ),
  });
  return fc.option(previous, { nil: null, freq: 2 });
}
