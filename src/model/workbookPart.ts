import { problem, type Problem } from "./problem";

/**
 * Parts that a workbook can do without if Excel refuses them, in the order in which they are made.
 */
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

/** Says that everything else was made, and why this part was not. */
export function madeWithout(part: WorkbookPart, [cause]: readonly Problem[]): Problem {
  return problem("madeWithout", {}, cause?.value ?? null, { what: part });
}

export function isOfPart({ code }: Problem): boolean {
  return code === "madeWithout";
}

/** The parts that these problems report as not made. */
export function missingParts(problems: readonly Problem[]): readonly WorkbookPart[] {
  const missing = problems.filter(isOfPart).map(({ params }) => params.what);
  return workbookParts.filter((part) => missing.includes(part));
}
