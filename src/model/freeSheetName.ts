/** Excel's limit of a sheet's name, in characters; support.microsoft.com "Excel specifications and limits". */
export const sheetNameLimit = 31;

/** Excel keeps it for itself: it once listed changes on such a sheet. */
export const reservedSheetName = "history";

/** Whether Excel takes it for a sheet's name. */
export function isSheetName(name: string): boolean {
  return (
    name.trim() !== "" &&
    name.length <= sheetNameLimit &&
    !/[:\\/?*[\]]|^'|'$/.test(name) &&
    name.toLowerCase() !== reservedSheetName
  );
}

/** The name, or with a number behind it where a sheet has it already; `taken` are names in lower case. */
export function freeSheetName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n += 1) {
    const suffix = ` (${n})`;
    free = cutSheetName(name, sheetNameLimit - suffix.length) + suffix;
  }
  return free;
}

/** At most so long, without half a character at the end. */
export function cutSheetName(text: string, length = sheetNameLimit): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}
