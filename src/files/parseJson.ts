import { failure, problem, success, type Outcome, type Problem } from "../model/problem";
import { isObject } from "./fields";
import { openText } from "./openText";
import { jsonDepthLimit, scanJson, type JsonScan, type KeyFault } from "./scanJson";
import { shown, shownPath } from "./shown";

/**
 * Parses JSON in one of our formats ("kompassbok-answers/1") without checking it further. Another
 * format is reported as the only error. Bad keys are reported, but the value is still returned.
 */
export function parseJson(text: string, format: string): Outcome<object> {
  const opened = openText(text);
  if (!opened.ok) return opened;
  const { stop, keyFaults } = scanJson(opened.value);
  if (stop) return failure(stopProblem(opened.value, stop));
  const value: unknown = JSON.parse(opened.value);
  if (!isObject(value) || value.format !== format) {
    const found = isObject(value) ? value.format : value;
    return failure(problem("wrongFormat", { field: "format" }, shown(found), { expected: format }));
  }
  return success(value, keyFaults.map(keyProblem));
}

function stopProblem(text: string, { reason, index }: NonNullable<JsonScan["stop"]>): Problem {
  const before = text.slice(0, index).split("\n");
  const params = { column: (before.at(-1) ?? "").length + 1 };
  const place = { row: before.length };
  const rest = shown(text.slice(index, text.indexOf("\n", index) + 1 || undefined).trimEnd());
  return reason === "depth"
    ? problem("jsonTooDeep", place, null, { max: jsonDepthLimit, ...params })
    : problem("jsonSyntax", place, rest, params);
}

function keyProblem({ path, kind }: KeyFault): Problem {
  return problem(kind === "doubled" ? "doubledKey" : "unknownKey", { field: shownPath(path) });
}
