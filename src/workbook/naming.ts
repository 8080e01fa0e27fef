import type { NamePlan } from "../model/workbookPlan";
import type { Headers } from "./headers";
import { absolute } from "./references";

/** One of our defined names; `sheet` is the key of the sheet it is local to, if any. */
export function name(of: string, refersTo: string, sheet: string | null = null): NamePlan {
  return { name: `Kompass.${of}`, sheet, refersTo: absolute(refersTo) };
}

/** A name for each column of a table, so that a reader finds it even with another header. */
export function columnNames<Key extends string>(
  sheet: string,
  { keys }: Headers<Key>,
  headerOf: (index: number, key: Key) => string,
): NamePlan[] {
  return keys.map((key, index) => name(`Col.${key}`, headerOf(index, key), sheet));
}
