import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { contentTypes, numericBooleans, soundStyles } from "./writer/mend";

/** A correction of one part that excelize has written. */
export type PartEdit = (xml: string) => string;

/** By the part's path in the file, "xl/workbook.xml". */
export type PartEdits = ReadonlyMap<string, PartEdit>;

/** The zip format's first day: no file says when it was written. */
const timeless = new Date(1980, 0, 1);

/** Parts that readers look for first. */
const firstParts = ["[Content_Types].xml", "_rels/.rels"];

/** Corrections that every workbook needs, after its own. */
const generalEdits: PartEdits = new Map([
  ["[Content_Types].xml", contentTypes],
  ["xl/styles.xml", soundStyles],
]);

/**
 * Corrects the file that excelize has written, each part by all edits in turn, and adds parts; the
 * same file gives the same bytes.
 */
export function finish(
  file: Uint8Array,
  edits: readonly PartEdits[],
  added: ReadonlyMap<string, string>,
): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(file)));
  for (const [path, xml] of added) parts.set(path, strToU8(xml));
  const lost = edits.flatMap((one) => [...one.keys()]).find((path) => !parts.has(path));
  if (lost !== undefined) throw new Error(`excelize wrote no part ${lost}`);
  const zippable: Zippable = {};
  for (const path of [...parts.keys()].sort(byPlace)) {
    const xml = numericBooleans(strFromU8(parts.get(path) ?? new Uint8Array()));
    const edited = edits.reduce((text, one) => one.get(path)?.(text) ?? text, xml);
    zippable[path] = strToU8(generalEdits.get(path)?.(edited) ?? edited);
  }
  return zipSync(zippable, { mtime: timeless, level: 9 });
}

function byPlace(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function rank(path: string): number {
  const index = firstParts.indexOf(path);
  return index < 0 ? firstParts.length : index;
}
