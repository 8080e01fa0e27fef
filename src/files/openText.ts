import { failure, problem, success, type Outcome } from "../model/problem";

/** The longest text that we read, in UTF-16 units: many times a workbook full of comments. */
const fileTextLimit = 5_000_000;

/**
 * Strips what programs add to a text: a byte order mark at the start (Windows), and an end-of-file
 * mark (Ctrl-Z, DOS) and padding NULs at the end.
 */
export function openText(text: string): Outcome<string> {
  if (text.length > fileTextLimit) {
    return failure(problem("fileTooLong", {}, null, { max: fileTextLimit, length: text.length }));
  }
  const body = text.slice(text.startsWith("\uFEFF") ? 1 : 0, endOf(text));
  return body.trim() === "" ? failure(problem("emptyFile", {})) : success(body);
}

function endOf(text: string): number {
  let end = text.length;
  while (end > 0 && "\u0000\u001A".includes(text.charAt(end - 1))) end -= 1;
  return end;
}
