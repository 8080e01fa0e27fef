import { questionsOf, type Area, type Catalogue, type Question } from "../model/catalogue";

/** What an action can be about, by id. */
export interface Subject {
  readonly id: string;
  /** Whether an earlier one has the same id, so that this one cannot be chosen. */
  readonly isHidden: boolean;
  readonly area: Area;
  /** Null for a criterion. */
  readonly question: Question | null;
  /** The text of the question, or the title of the criterion. */
  readonly text: string;
}

/** All questions and then all criteria, each in the catalogue's order. */
export function subjectsOf({ areas }: Catalogue): Subject[] {
  const seen = new Set<string>();
  /** Formulas do not distinguish capital letters. */
  const isHidden = (id: string): boolean => {
    const isSeen = seen.has(id.toLowerCase());
    seen.add(id.toLowerCase());
    return isSeen;
  };
  const questions = areas.flatMap((area) =>
    questionsOf(area).map((question): Subject => {
      const { id, text } = question;
      return { id, isHidden: isHidden(id), area, question, text };
    }),
  );
  const criteria = areas.flatMap((area) =>
    area.criteria.map(({ id, title }): Subject => ({
      id,
      isHidden: isHidden(id),
      area,
      question: null,
      text: title,
    })),
  );
  return [...questions, ...criteria];
}
