import { failure, problem, success, type Outcome } from "../model/problem";

/** The longest file that is read, in UTF-16 units: many times a workbook full of comments. */
const fileTextLimit = 5_000_000;

/**
 * A file's text without what programs put around it: the byte order mark of Windows at its beginning,
 * the sign for the end of a file (Ctrl-Z) of DOS, and NULs that fill up a block, at its end.
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
