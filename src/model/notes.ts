import type { Problem } from "./problem";

/** Codes of what is worth saying, though nothing has to be put right: it takes nothing from a result. */
const noteCodes: ReadonlySet<string> = new Set([
  "legacyEncoding",
  "headerRow",
  "headerTaken",
  "rowSetAside",
  "sheetRead",
  "versionFromDate",
  "otherFiles",
]);

export function isNote({ code }: Pick<Problem, "code">): boolean {
  return noteCodes.has(code);
}
