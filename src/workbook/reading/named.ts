import { problem, type Place, type Problem } from "../../model/problem";
import { cellText } from "../../model/rawCell";
import type { FoundWorkbook } from "./foundWorkbook";

/** The text in the first cell of a defined name, given without "Kompass.". */
export function textAt(workbook: FoundWorkbook, name: string): string {
  return cellText(workbook.value(`Kompass.${name}`));
}

/** The place of that cell, for problems. */
export function placeOf(workbook: FoundWorkbook, name: string): Place {
  const found = workbook.follow(`Kompass.${name}`);
  return found ? { sheet: found.sheet.name, field: name } : { field: name };
}

/** A problem if the name is missing or broken. */
export function missingName(workbook: FoundWorkbook, name: string): Problem[] {
  return workbook.follow(`Kompass.${name}`) ? [] : [nameMissing(name)];
}

/** The problem of a missing or broken name, given without "Kompass.". */
export function nameMissing(name: string): Problem {
  return problem("nameMissing", {}, `Kompass.${name}`);
}

/** Text that exceeds the limit for files is still read, but reported. `max` is in characters. */
export function tooLong(text: string, max: number, place: Place): Problem[] {
  const { length } = text;
  return length > max ? [problem("textTooLong", place, text, { max, length })] : [];
}
