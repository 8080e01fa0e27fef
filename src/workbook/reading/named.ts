import { problem, type Place, type Problem } from "../../model/problem";
import { cellText } from "../../model/rawCell";
import type { FoundWorkbook } from "./foundWorkbook";

/** The text of a name's first cell; the name without "Kompass.". */
export function textAt(workbook: FoundWorkbook, name: string): string {
  return cellText(workbook.value(`Kompass.${name}`));
}

/** Where that cell is, for problems. */
export function placeOf(workbook: FoundWorkbook, name: string): Place {
  const found = workbook.follow(`Kompass.${name}`);
  return found ? { sheet: found.sheet.name, field: name } : { field: name };
}

/** That a name leads nowhere. */
export function missingName(workbook: FoundWorkbook, name: string): Problem[] {
  return workbook.follow(`Kompass.${name}`) ? [] : [nameMissing(name)];
}

export function nameMissing(name: string): Problem {
  return problem("nameMissing", {}, `Kompass.${name}`);
}

/** Text longer than a file may have it is read, and named. */
export function tooLong(text: string, max: number, place: Place): Problem[] {
  const { length } = text;
  return length > max ? [problem("textTooLong", place, text, { max, length })] : [];
}
