import type { ParamsOf, ProblemCode } from "../model/problemKinds";

type ParametersIn<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | ParametersIn<Rest>
  : never;

/** Parameters available in every message. */
type Always = "value" | "field";

/**
 * The messages of all problems. Evaluates to `never` for a message with a parameter that its
 * problem lacks, so that it does not compile; a missing message does not compile either.
 */
export type ProblemTexts<Texts> = {
  readonly [Code in ProblemCode as `problem.${Code}`]: `problem.${Code}` extends keyof Texts
    ? [Exclude<ParametersIn<Texts[`problem.${Code}`]>, keyof ParamsOf<Code> | Always>] extends [
        never,
      ]
      ? string
      : never
    : string;
};

/** Returns the texts, and checks at compile time that every problem has a message. */
export function withProblems<Texts>(texts: Texts & ProblemTexts<Texts>): Texts {
  return texts;
}
