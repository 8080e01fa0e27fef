/**
 * Excel's limit for a sheet name, in characters; support.microsoft.com "Excel specifications and
 * limits".
 */
export const sheetNameLimit = 31;

/** Reserved by Excel, which once listed tracked changes on a sheet of this name. */
export const reservedSheetName = "history";

/** Whether Excel accepts the text as a sheet name. */
export function isSheetName(name: string): boolean {
  return (
    name.trim() !== "" &&
    name.length <= sheetNameLimit &&
    !/[:\\/?*[\]]|^'|'$/.test(name) &&
    name.toLowerCase() !== reservedSheetName
  );
}

/** The name, with a number appended if it is taken; `taken` holds lower-case names. */
export function freeSheetName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n += 1) {
    const suffix = ` (${n})`;
    free = cutSheetName(name, sheetNameLimit - suffix.length) + suffix;
  }
  return free;
}

/** Cuts the text to `length` UTF-16 units without splitting a surrogate pair. */
export function cutSheetName(text: string, length = sheetNameLimit): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}
