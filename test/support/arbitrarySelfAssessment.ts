import fc from "fast-check";
import { allQuestions, type Catalogue } from "../../src/model/catalogue";
import { dimensions, levels } from "../../src/model/profile";
import type { Accounts, SelfAssessment, SelfLevels } from "../../src/model/selfAssessment";
import { oddText } from "./oddTexts";

const text = fc.oneof(fc.constant(""), oddText);

/** Accounts of some of the criteria, often odd. */
function someAccounts({ areas }: Catalogue): fc.Arbitrary<Accounts> {
  const account = fc
    .record({ description: text, evidence: text })
    .filter(({ description, evidence }) => description !== "" || evidence !== "");
  const criteria = areas.flatMap((area) => area.criteria.map(({ id }) => [id, account] as const));
  return fc.record(Object.fromEntries(criteria), { requiredKeys: [] }) as fc.Arbitrary<Accounts>;
}

/** Every other workbook is a self-assessment. */
export function arbitraryAccounts(catalogue: Catalogue): fc.Arbitrary<Accounts | null> {
  return fc.option(someAccounts(catalogue), { nil: null, freq: 2 });
}

/** Every other workbook has one that was imported. */
export function arbitrarySelfAssessment(catalogue: Catalogue): fc.Arbitrary<SelfAssessment | null> {
  const level = fc.option(fc.constantFrom(...levels), { nil: null });
  const ofQuestion = fc
    .record<SelfLevels>({ system: level, extent: level, result: level, evaluation: level })
    .filter((given) => dimensions.some((dimension) => given[dimension] !== null));
  const questions = allQuestions(catalogue).map(({ id }) => [id, ofQuestion] as const);
  const given = fc.record<SelfAssessment>({
    municipality: fc.constantFrom("Gamlevik", "=Bø", "007"),
    year: fc.integer({ min: 1990, max: 2100 }),
    catalogueId: fc.constantFrom(catalogue.id, "=annen"),
    catalogueVersion: fc.constantFrom(catalogue.version, "2.0"),
    accounts: someAccounts(catalogue),
    levels: fc.record(Object.fromEntries(questions), { requiredKeys: [] }) as fc.Arbitrary<
      SelfAssessment["levels"]
    >,
  });
  return fc.option(given, { nil: null, freq: 2 });
}
