import type { Language } from "../../model/language";
import { problem, type Problem } from "../../model/problem";
import type { RawCell } from "../../model/rawCell";
import { cellAddress, maxColumns, parseAddress } from "../a1";
import type { Headers } from "../headers";
import { cellValue, type FoundRange, type FoundWorkbook } from "./foundWorkbook";

/** A form: the defined name of its column of fields, and its labels. */
export interface Form<Key extends string> {
  readonly name: string;
  readonly labels: Headers<Key>;
}

/** The current place of a form's fields; rows and columns are 1-based. */
export interface FormPlace<Key extends string = string> extends FoundRange {
  /** The fields' column. */
  readonly column: number;
  readonly rows: ReadonlyMap<Key, number>;
  /** The column of each label. */
  readonly labels: ReadonlyMap<Key, number>;
}

export interface ReadForm<Key extends string> {
  /** Null if the form was not found. */
  readonly place: FormPlace<Key> | null;
  readonly fields: Readonly<Record<Key, RawCell>>;
  readonly problems: readonly Problem[];
}

/** Reads the fields of a form, each by the label on its line, in any order. */
export function readForm<Key extends string>(
  workbook: FoundWorkbook,
  form: Form<Key>,
  language: Language,
): ReadForm<Key> {
  const { place, problems } = findForm(workbook, form, language);
  const fields = form.labels.keys.map((key) => {
    const row = place?.rows.get(key);
    return [key, place && row ? cellValue(place.sheet, row, place.column) : null];
  });
  return { place, fields: Object.fromEntries(fields) as Record<Key, RawCell>, problems };
}

/**
 * Finds a form by its defined name and its fields by their labels. Missing and duplicate labels are
 * reported; on an unread or emptied sheet, the place is null without a problem.
 */
export function findForm<Key extends string>(
  workbook: FoundWorkbook,
  { name, labels }: Form<Key>,
  language: Language,
): { readonly place: FormPlace<Key> | null; readonly problems: readonly Problem[] } {
  const found = workbook.follow(`Kompass.${name}`);
  if (!found) return { place: null, problems: [problem("nameMissing", {}, `Kompass.${name}`)] };
  const { sheet, range } = found;
  if (sheet.cells.size === 0) return { place: null, problems: [] };
  const labelled = labelsIn(found, labels);
  const problems: Problem[] = [];
  const [rows, columns] = [new Map<Key, number>(), new Map<Key, number>()];
  for (const key of labels.keys) {
    const [first, ...others] = labelled.filter((label) => label.key === key);
    const place = { sheet: sheet.name, table: name, field: labels.textOf(key, language) };
    if (first && others.length === 0) {
      rows.set(key, first.row);
      columns.set(key, first.column);
    } else if (first) {
      const cells = others.map(({ row, column }) => cellAddress(row, column)).join(", ");
      const cell = cellAddress(first.row, first.column);
      problems.push(problem("fieldDoubled", { ...place, cell }, null, { others: cells }));
    } else {
      problems.push(problem("fieldMissing", place));
    }
  }
  return { place: { sheet, range, column: range.left, rows, labels: columns }, problems };
}

interface Label<Key extends string> {
  readonly key: Key;
  readonly row: number;
  readonly column: number;
}

/** The label of each line: the nearest one to the left of the field, or else to the right. */
function labelsIn<Key extends string>(
  { sheet, range }: FoundRange,
  { keyOf }: Headers<Key>,
): Label<Key>[] {
  const lines = new Map<number, Label<Key>>();
  const farness = ({ column }: Label<Key>) =>
    column < range.left ? range.left - column : maxColumns + column;
  for (const [address, { value }] of sheet.cells) {
    const at = parseAddress(address);
    if (typeof value !== "string" || !at || at.row < range.top || at.row > range.bottom) continue;
    const key = at.column === range.left ? null : keyOf(value);
    if (key === null) continue;
    const label = { key, ...at };
    const known = lines.get(at.row);
    if (!known || farness(label) < farness(known)) lines.set(at.row, label);
  }
  return [...lines.values()].sort((one, other) => one.row - other.row);
}
