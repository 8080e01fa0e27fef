import type { Evaluation } from "./evaluation";

/**
 * A name for each evaluator, all different: those in the file, or where another file names the same
 * people, or none is named, the file's name.
 */
export function evaluatorNames(
  evaluations: readonly Pick<Evaluation, "file" | "round">[],
): readonly string[] {
  const given = evaluations.map(({ round }) => round.evaluators.join(", "));
  const chosen = evaluations.map(({ file }, index) => {
    const name = given[index] ?? "";
    const isOwn = name !== "" && given.indexOf(name) === given.lastIndexOf(name);
    return isOwn ? name : withoutEnding(file);
  });
  return chosen.map((name, index) =>
    chosen.indexOf(name) === chosen.lastIndexOf(name) ? name : `${name} (${index + 1})`,
  );
}

function withoutEnding(file: string): string {
  return file.replace(/(?<=.)\.[^.]*$/, "");
}
