import { failure, success, type Outcome } from "../model/problem";
import { fileProblem } from "./fault";

/** The longest file that is read, in UTF-16 units: many times a workbook full of comments. */
export const fileTextLimit = 5_000_000;

/** A file's text without the byte order mark that Windows programs put first. */
export function openText(text: string): Outcome<string> {
  if (text.length > fileTextLimit) {
    return failure(
      fileProblem("fileTooLong", {}, null, { max: fileTextLimit, length: text.length }),
    );
  }
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  return body.trim() === "" ? failure(fileProblem("emptyFile", {})) : success(body);
}
