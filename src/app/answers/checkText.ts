import { cellTextLimit, findForbidden } from "../../model/textRule";
import { problem, type Problem } from "../../model/problem";

/** What keeps a text out of a cell; nothing is ever cut. */
export function checkText(text: string): Problem | null {
  if (text.length > cellTextLimit) {
    return problem("textTooLong", {}, null, { length: text.length, max: cellTextLimit });
  }
  const found = findForbidden(text);
  return found && problem("textCharacters", {}, null, { ...found });
}
