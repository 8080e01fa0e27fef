import type { Summary } from "../model/assessment";
import { isWithinNoise } from "../model/noise";
import { round } from "../model/rounding";
import type {
  AreaChange,
  AssessedRound,
  CatalogueMatch,
  CriterionChange,
  QuestionChange,
  RoundChange,
  RoundComparison,
  TotalChange,
} from "../model/rounds";
import { sixDecimals } from "../model/sixDecimals";
import { isSameVersion } from "./names";

/**
 * Compares two rounds of one municipality, matching areas by key, and criteria and questions by id,
 * never by position. In another catalogue the same id means another question, so only areas are
 * compared.
 */
export function compareRounds(before: AssessedRound, now: AssessedRound): RoundComparison {
  const match = matchOf(before, now);
  const known = match === "otherCatalogue" ? nothing : before.assessment;
  const questionsBefore = new Map(known.questions.map((question) => [question.id, question]));
  const criteriaBefore = new Map(known.criteria.map((criterion) => [criterion.id, criterion]));
  const areasBefore = new Map(before.assessment.areas.map((area) => [area.key, area]));
  const { questions, criteria, areas, total } = now.assessment;
  const present = new Set(questions.map(({ id }) => id));
  return {
    yearBefore: before.year,
    year: now.year,
    match,
    versionBefore: before.catalogue.version,
    version: now.catalogue.version,
    total: totalChange(before.assessment.total, total),
    areas: areas.map((area): AreaChange => ({
      key: area.key,
      ...partChange(areasBefore.get(area.key), area),
    })),
    criteria: criteria.map((criterion): CriterionChange => ({
      id: criterion.id,
      ...partChange(criteriaBefore.get(criterion.id), criterion),
    })),
    questions: questions.map(({ id, points, cap }): QuestionChange => {
      const earlier = questionsBefore.get(id);
      return {
        id,
        ...questionChange(earlier?.points ?? null, points, cap),
        stateBefore: earlier?.state ?? null,
        capBefore: earlier?.cap ?? null,
        cap,
      };
    }),
    questionsGone: [...questionsBefore.keys()].filter((id) => !present.has(id)),
    questionsNew: [...present].filter((id) => !questionsBefore.has(id)),
  };
}

const nothing = { questions: [], criteria: [] } as const;

function matchOf(
  { catalogue: before }: AssessedRound,
  { catalogue: now }: AssessedRound,
): CatalogueMatch {
  if (before.id !== now.id) return "otherCatalogue";
  return isSameVersion(before.version, now.version) ? "same" : "otherVersion";
}

function partChange(before: Summary | undefined, now: Summary): Omit<CriterionChange, "id"> {
  return {
    ...change(before?.reported ?? null, now.reported),
    capBefore: before?.cap ?? null,
    cap: now.cap,
  };
}

function totalChange(before: Summary, now: Summary): TotalChange {
  const found = change(before.reported, now.reported);
  const isNoise =
    found.change === null || found.now === null ? null : isWithinNoise(found.change, found.now);
  return { ...found, isNoise };
}

/** Direct points may have any number of decimals; six count. */
function questionChange(before: number | null, now: number | null, cap: number): RoundChange {
  const isKnown = before !== null && now !== null;
  const limit = cap + 1;
  return {
    before,
    now,
    change: isKnown ? round(sixDecimals(now, limit) - sixDecimals(before, limit), 6) : null,
  };
}

function change(before: number | null, now: number | null): RoundChange {
  const isKnown = before !== null && now !== null;
  return { before, now, change: isKnown ? round(now - before, 6) : null };
}
