import type { Problem } from "../../src/model/problem";
import { missingParts, type WorkbookPart } from "../../src/model/workbookPart";

/** Places at which two pictures of a host differ, each with what is there. */
export function differing(one: string, other: string): string[] {
  const found: string[] = [];
  const compare = (a: unknown, b: unknown, path: string): void => {
    const both = [a, b].every((each) => typeof each === "object" && each !== null);
    if (!both && a !== b) found.push(`${path}: ${String(a)}, ${String(b)}`);
    if (!both) return;
    const [left, right] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      compare(left[key], right[key], `${path}/${key}`);
    }
  };
  compare(JSON.parse(one), JSON.parse(other), "");
  return found;
}

/** Where each part of a workbook is in a picture. */
const places: Readonly<Record<WorkbookPart, RegExp>> = {
  borders: /\/style\/border:/,
  rowHeights: /\/heights\//,
  properties: /^\/properties\//,
  panes: /\/frozen\//,
  pageSetup: /\/print\//,
  charts: /\/charts\//,
  protection: /\/isProtected:/,
};

/** The same, without what these problems say is not made. */
export function unexplained(one: string, other: string, problems: readonly Problem[]): string[] {
  const parts = missingParts(problems);
  return differing(one, other).filter((place) => !parts.some((part) => places[part].test(place)));
}
