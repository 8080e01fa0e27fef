import { isCellError, type RawCell } from "../model/rawCell";
import { replaceForbidden } from "../model/textRule";

const valueLimit = 40;
const pathLimit = 120;

/** What stands in a file, as a problem shows it: texts shortened, objects and lists only hinted at. */
export function shown(value: unknown): RawCell {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "string") return shorten(value, valueLimit);
  if (isCellError(value)) return value;
  return Array.isArray(value) ? "[…]" : "{…}";
}

/** A key's path or a header, as a problem's place names it. */
export function shownPath(path: string): string {
  return shorten(path, pathLimit);
}

function shorten(text: string, max: number): string {
  return replaceForbidden(text.length > max ? `${text.slice(0, max)}…` : text);
}
