import type { NamePlan } from "../model/workbookPlan";
import type { Headers } from "./headers";
import { absolute } from "./references";

/** A defined name of ours; `sheet` is the key of the sheet that it belongs to, if it does. */
export function name(of: string, refersTo: string, sheet: string | null = null): NamePlan {
  return { name: `Kompass.${of}`, sheet, refersTo: absolute(refersTo) };
}

/** A name for each column of a table, by which a reader knows it whatever its header says. */
export function columnNames<Key extends string>(
  sheet: string,
  { keys }: Headers<Key>,
  headerOf: (index: number, key: Key) => string,
): NamePlan[] {
  return keys.map((key, index) => name(`Col.${key}`, headerOf(index, key), sheet));
}
