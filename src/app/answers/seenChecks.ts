import { controlNumber } from "../../engine/controlNumber";
import { blankAnswer, judgedFields, type Answers } from "../../model/answers";
import { questionsOf, type Area } from "../../model/catalogue";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import { differingFields, type AnswerField } from "./answerChange";

/** An area's answers as they were seen while its control number was that of its fact check. */
export interface SeenCheck {
  readonly control: number;
  readonly answers: Answers;
}

/** What the pane has seen of fact checks, by area key. Kept in memory only. */
export type SeenChecks = Readonly<Record<string, SeenCheck>>;

/**
 * Updates what was seen: remembers the answers of areas whose fact check is up to date, and forgets
 * those of withdrawn checks. Returns the same object if nothing changed.
 */
export function seenChecks(seen: SeenChecks, { read }: LiveWorkbook): SeenChecks {
  const { catalogue, factChecks, answers } = read.inputs;
  const now = catalogue.areas.flatMap((area): [string, SeenCheck][] => {
    const control = factChecks[area.key]?.control;
    const known = seen[area.key];
    if (typeof control !== "number") return [];
    if (known?.control === control) return [[area.key, known]];
    return control === controlNumber(area, answers) ? [[area.key, { control, answers }]] : [];
  });
  const isSame =
    now.length === Object.keys(seen).length && now.every(([key, check]) => seen[key] === check);
  return isSame ? seen : Object.fromEntries(now);
}

const checkedFields: ReadonlySet<AnswerField> = new Set([
  ...judgedFields,
  "finding",
  "findingText",
]);

/**
 * The ids of the area's questions whose judgement or finding differs from what was seen at the fact
 * check, in order; null if that is not known.
 */
export function changedSince(
  seen: SeenChecks,
  area: Area,
  answers: Answers,
): readonly string[] | null {
  const then = seen[area.key]?.answers;
  if (!then) return null;
  return questionsOf(area).flatMap(({ id }) => {
    const fields = differingFields(then[id] ?? blankAnswer, answers[id] ?? blankAnswer);
    return fields.some((field) => checkedFields.has(field)) ? [id] : [];
  });
}
