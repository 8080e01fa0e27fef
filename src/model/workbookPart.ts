import { problem, type Problem } from "./problem";

/** What a workbook can be used without where Excel refuses it, in the order in which it is made. */
export const workbookParts = [
  "borders",
  "rowHeights",
  "properties",
  "panes",
  "pageSetup",
  "charts",
  "protection",
] as const;

export type WorkbookPart = (typeof workbookParts)[number];

/** That all else is made, and why this is not. */
export function madeWithout(part: WorkbookPart, [cause]: readonly Problem[]): Problem {
  return problem("madeWithout", {}, cause?.value ?? null, { what: part });
}

export function isOfPart({ code }: Problem): boolean {
  return code === "madeWithout";
}

/** The parts that these problems say are not made. */
export function missingParts(problems: readonly Problem[]): readonly WorkbookPart[] {
  const missing = problems.filter(isOfPart).map(({ params }) => params.what);
  return workbookParts.filter((part) => missing.includes(part));
}
