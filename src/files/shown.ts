import { isCellError, type RawCell } from "../model/rawCell";
import { replaceForbidden } from "../model/textRule";

const valueLimit = 40;
const pathLimit = 120;

/**
 * A value from a file as shown in a problem: texts are shortened, objects and lists only hinted at.
 */
export function shown(value: unknown): RawCell {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "string") return shorten(value, valueLimit);
  if (isCellError(value)) return value;
  return Array.isArray(value) ? "[…]" : "{…}";
}

/** A key path or header as shown in a problem's place. */
export function shownPath(path: string): string {
  return shorten(path, pathLimit);
}

function shorten(text: string, max: number): string {
  return replaceForbidden(text.length > max ? `${text.slice(0, max)}…` : text);
}
