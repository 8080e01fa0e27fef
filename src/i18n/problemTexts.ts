import type { ParamsOf, ProblemCode } from "../model/problemKinds";

type ParametersIn<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | ParametersIn<Rest>
  : never;

/** What every message may name, apart from its problem's own parameters. */
type Always = "value" | "field";

/**
 * The messages of all problems: `never` for one that names a parameter which its problem does not
 * have, so that neither it nor a missing message compiles.
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

/** The same texts, once every problem has its message among them. */
export function withProblems<Texts>(texts: Texts & ProblemTexts<Texts>): Texts {
  return texts;
}
