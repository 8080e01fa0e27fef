import { factLimits } from "../../model/factLimits";
import { problem, type Problem } from "../../model/problem";

/**
 * Validates a name that will appear in titles, footers and chart legends. Slashes are allowed,
 * because bilingual names contain one; other characters that Excel forbids in names are typing
 * errors.
 */
export function checkName(name: string): Problem[] {
  const at = { field: "municipality" };
  const max = factLimits.name;
  if (name === "") return [problem("missingArgument", at)];
  if (name.length > max) {
    return [problem("nameTooLong", at, `${name.slice(0, 40)}…`, { max, length: name.length })];
  }
  const isName = !/^[=+\-@]/.test(name) && !/[:\\?*[\]\p{Cc}\p{Cs}]/u.test(name);
  return isName ? [] : [problem("nameCharacters", at, name)];
}
