import { cellText, isBlank, type RawCell } from "../model/rawCell";
import type { PlanContext } from "../workbook/context";
import { cellValue } from "../workbook/reading/foundWorkbook";
import type { ReadWorkbook } from "../workbook/reading/readInputs";
import { rowNumbers, type TablePlace } from "../workbook/reading/tables";
import { sheetKeys } from "../workbook/sheetKeys";
import { sheetModules } from "../workbook/sheetModules";
import { areaLabels } from "../workbook/sheets/areas/headers";
import {
  findingsSections,
  firstFindingRow,
  freeFindingColumn,
  freeFindingColumns,
} from "../workbook/sheets/findings/layout";
import { tableHeaderRow } from "../workbook/sheets/table/layout";
import {
  columnsFrom,
  disorderAt,
  firstMisplaced,
  inOrder,
  misplaced,
  type KnownRows,
} from "./knownRows";
import type { Anchors } from "./sheetAxis";

/** Tables of numbered rows, identified by number. Users may order them as they like. */
export function numberOrder({ layout }: PlanContext, { tables }: ReadWorkbook): KnownRows[] {
  return sheetKeys.flatMap((key): KnownRows[] => {
    const { numbered } = sheetModules[key];
    if (!numbered) return [];
    const labels = Array.from({ length: numbered.rows(layout) }, (_, at) => String(at + 1));
    const place = tables.get(key);
    const order = place && orderOf(place, "number", tableHeaderRow + 1, labels, cellText);
    if (!place || !order) return [];
    const { belongs, current } = order;
    const { sheet, headerRow } = place;
    const columns = columnsFrom(1, numbered.columns, (each) => place.columns.get(each));
    return [{ key, sheet, headerRow, belongs, current, columns, helpers: null, disorder: null }];
  });
}

/** Free findings, identified by the name of their area; within an area they have no order. */
export function findingOrder(context: PlanContext, { tables }: ReadWorkbook): KnownRows[] {
  const { inputs, layout, areaSheetNames } = context;
  const { keyOf } = areaLabels(inputs.catalogue);
  const labels = inputs.catalogue.areas.flatMap(({ key }) =>
    Array.from({ length: layout.findings.freeRows }, () => key),
  );
  const place = tables.get("FreeFindings");
  const labelOf = (cell: RawCell) => keyOf(cellText(cell));
  const order = place && orderOf(place, "area", firstFindingRow, labels, labelOf);
  if (!place || !order) return [];
  const { sheet, headerRow } = place;
  const { belongs, current, column } = order;
  const first = firstMisplaced(order);
  const expected = first && areaSheetNames.get(labels[first.planned - firstFindingRow] ?? "");
  const helpers = layout.findings.sections.freeFindings.column;
  return [
    {
      key: "Findings",
      sheet,
      headerRow,
      belongs,
      current,
      columns: columnsFrom<string>(freeFindingColumn, freeFindingColumns, (key) =>
        place.columns.get(key),
      ),
      helpers: [helpers, helpers + findingsSections.freeFindings.length - 1],
      disorder: {
        ...disorderAt(sheet, first?.row ?? order.turn, column, expected ?? null),
        canRepair: first !== null,
      },
    },
  ];
}

interface Order extends Pick<KnownRows, "belongs" | "current"> {
  /** Current column of the labels. */
  readonly column: number;
  /** The first row that is too far down. */
  readonly turn: number;
}

/**
 * Rows by label; null if they are in the plan's order. Unless every label occurs as often as
 * planned, the original order is unknown.
 */
function orderOf(
  place: TablePlace,
  key: string,
  firstRow: number,
  labels: readonly string[],
  labelOf: (cell: RawCell) => string | null,
): Order | null {
  const column = place.columns.get(key);
  if (column === undefined) return null;
  const ranks = new Map(labels.map((label, index) => [label, index]));
  const rows = rowNumbers(place).map((row) => {
    const label = labelOf(cellValue(place.sheet, row, column)) ?? "";
    return { row, label, rank: ranks.get(label) };
  });
  const known = rows.filter(({ rank }) => rank !== undefined);
  const turn = known.find(({ rank = 0 }, index) => rank < (known[index - 1]?.rank ?? 0));
  if (!turn) return null;
  const others = rows.filter(({ row, rank }) => rank === undefined && isGiven(place, row));
  const current = others.length > 0 ? null : rowsByLabel(firstRow, labels, known);
  if (!current) {
    const nowhere: Anchors = new Map(labels.map((_, index) => [firstRow + index, null]));
    return { belongs: new Map(), current: nowhere, column, turn: turn.row };
  }
  const belongs = inOrder(current);
  return { belongs, current: misplaced(current, belongs), column, turn: turn.row };
}

/** Maps each planned row to the next unused row with its label. */
function rowsByLabel(
  firstRow: number,
  labels: readonly string[],
  rows: readonly { readonly row: number; readonly label: string }[],
): Map<number, number> | null {
  const free = new Map<string, number[]>();
  for (const { row, label } of rows) free.set(label, [...(free.get(label) ?? []), row]);
  const current = new Map<number, number>();
  labels.forEach((label, index) => {
    const row = free.get(label)?.shift();
    if (row !== undefined) current.set(firstRow + index, row);
  });
  return rows.length === labels.length && current.size === labels.length ? current : null;
}

function isGiven({ sheet, columns }: TablePlace, row: number): boolean {
  return [...columns.values()].some((column) => !isBlank(cellValue(sheet, row, column)));
}
