import { cellText, isBlank, type RawCell } from "../../../model/rawCell";
import type { TableLine } from "../../../model/tableLine";
import type { catalogueColumns } from "./layout";

type Column = (typeof catalogueColumns)[number];

/**
 * Restores the original order of the catalogue rows, given by the question ids, if a user sorted
 * them. Sorting can be detected because the fields of an area or a criterion are only in its first
 * row. If the ids do not give a valid order either, returns the rows unchanged.
 */
export function catalogueOrder(
  columns: readonly string[],
  lines: readonly TableLine[],
): readonly TableLine[] {
  const indexOf = (column: Column) => columns.indexOf(column);
  const cell = ({ cells }: TableLine, column: Column): RawCell => cells[indexOf(column)] ?? null;
  if (isInOrder(lines, cell)) return lines;
  const idOf = (line: TableLine) => cellText(cell(line, "question_id"));
  const sorted = [...lines].sort((one, other) => compareIds(idOf(one), idOf(other)));
  return isInOrder(sorted, cell) ? sorted : lines;
}

function isInOrder(
  lines: readonly TableLine[],
  cell: (line: TableLine, column: Column) => RawCell,
): boolean {
  return (
    isGrouped(lines, (line) => ({
      group: cellText(cell(line, "area_key")),
      isFirst: !isBlank(cell(line, "area_name")),
    })) &&
    isGrouped(lines, (line) => ({
      group: cellText(cell(line, "criterion_id")),
      isFirst: !isBlank(cell(line, "criterion_title")),
    }))
  );
}

/** Whether each group's rows are adjacent, with the group's fields in the first row only. */
function isGrouped(
  lines: readonly TableLine[],
  of: (line: TableLine) => { readonly group: string; readonly isFirst: boolean },
): boolean {
  const seen = new Set<string>();
  let present: string | null = null;
  return lines.every((line) => {
    const { group, isFirst } = of(line);
    const isNew = group !== present;
    const isWrong = isNew ? seen.has(group) || !isFirst : isFirst;
    seen.add(group);
    present = group;
    return !isWrong;
  });
}

/** Compares ids by their parts: 1.9.2 comes before 1.10.1. */
function compareIds(one: string, other: string): number {
  const [parts, others] = [one.split("."), other.split(".")];
  for (let at = 0; at < Math.min(parts.length, others.length); at += 1) {
    const [a = "", b = ""] = [parts[at], others[at]];
    const difference = Number(a) - Number(b);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
    if (a !== b) return a < b ? -1 : 1;
  }
  return parts.length - others.length;
}
