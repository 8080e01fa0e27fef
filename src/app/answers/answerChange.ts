import {
  judgedFields,
  textFields,
  type Answer,
  type Finding,
  type JudgedField,
  type TextField,
} from "../../model/answers";
import { sameCell, type RawCell } from "../../model/rawCell";
import { sameContent } from "../../model/sameContent";

/** The fields of an answer to change; absent fields stay as they are. */
export interface AnswerChange
  extends Partial<Readonly<Record<JudgedField, RawCell>>>, Partial<Pick<Answer, TextField>> {
  readonly finding?: Partial<Finding>;
}

export function changedAnswer(answer: Answer, change: AnswerChange): Answer {
  const { finding, ...fields } = change;
  return { ...answer, ...fields, finding: { ...answer.finding, ...finding } };
}

/** Combines two changes; the later one wins. */
export function mergedChange(earlier: AnswerChange, later: AnswerChange): AnswerChange {
  const finding = { ...earlier.finding, ...later.finding };
  return {
    ...earlier,
    ...later,
    ...(earlier.finding || later.finding ? { finding } : {}),
  };
}

/** The answer's values in the fields that a change has. */
export function sameFields(answer: Answer, change: AnswerChange): AnswerChange {
  const { finding, ...fields } = change;
  const pick = <Whole extends object>(whole: Whole, keys: object): Partial<Whole> =>
    Object.fromEntries(
      Object.keys(keys).map((key) => [key, whole[key as keyof Whole]]),
    ) as Partial<Whole>;
  return {
    ...pick(answer, fields),
    ...(finding ? { finding: pick(answer.finding, finding) } : {}),
  };
}

/** One cell of an answer, named by its column. */
export type AnswerField = JudgedField | TextField | "finding" | "findingText";

/** The fields in which two answers differ. */
export function differingFields(one: Answer, other: Answer): readonly AnswerField[] {
  const fields: AnswerField[] = [
    ...judgedFields.filter((field) => !sameCell(one[field], other[field])),
    ...textFields.filter((field) => one[field] !== other[field]),
  ];
  if (!sameContent(one.finding.kind, other.finding.kind)) fields.push("finding");
  if (one.finding.text !== other.finding.text) fields.push("findingText");
  return fields;
}
