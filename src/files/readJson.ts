import type * as v from "valibot";
import { parseJson } from "./parseJson";
import { readAs, type Reading } from "./reading";
import { shownPath } from "./shown";

/** Parses and validates a JSON file; places are key paths. */
export function readJson<T>(
  text: string,
  format: string,
  schema: v.GenericSchema<unknown, T>,
): Reading<T> {
  const json = parseJson(text, format);
  if (!json.ok) return { value: null, problems: json.problems };
  const reading = readAs(schema, json.value, (path) => ({ field: shownPath(path) }));
  return { value: reading.value, problems: [...json.problems, ...reading.problems] };
}
