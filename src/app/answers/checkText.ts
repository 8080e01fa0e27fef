import { cellTextLimit, findForbidden } from "../../model/textRule";
import { problem, type Problem } from "../../model/problem";

/** Why a cell cannot hold a text, or null. Texts are never truncated. */
export function checkText(text: string): Problem | null {
  if (text.length > cellTextLimit) {
    return problem("textTooLong", {}, null, { length: text.length, max: cellTextLimit });
  }
  const found = findForbidden(text);
  return found && problem("textCharacters", {}, null, { ...found });
}
