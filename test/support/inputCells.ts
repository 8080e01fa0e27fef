import { understand, type LiveWorkbook } from "../../src/app/opening/liveWorkbook";
import { parseCatalogueTable } from "../../src/files/catalogueTable";
import { besideCount, filterFields } from "../../src/model/inputs";
import { isBlank, type RawCell } from "../../src/model/rawCell";
import { cellAddress } from "../../src/workbook/a1";
import { capitalize } from "../../src/workbook/capitalize";
import { factCheckFields, type QuestionColumn } from "../../src/workbook/sheets/areas/layout";
import { cellValue, findIn } from "../../src/workbook/reading/foundWorkbook";
import { readInputs } from "../../src/workbook/reading/readInputs";
import type { Host } from "../../src/standin";
import { rawOfHost } from "./hostState";
import { sound } from "./openExcel";

export interface InputCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: RawCell;
}

const inputColumns = [
  "system",
  "extent",
  "result",
  "evaluation",
  "notApplicable",
  "direct",
  "evidence",
  "comment",
  "finding",
  "findingText",
  "remark",
  "reply",
] as const satisfies readonly QuestionColumn[];

/** A workbook's cells, and what they mean. */
export type ReadHost = Pick<LiveWorkbook, "raw" | "read">;

/** The workbook as it is now, read without a request and without computing anything. */
export function readHost(host: Host): ReadHost {
  const raw = rawOfHost(host);
  const read = readInputs(raw, parseCatalogueTable, () => {
    throw new Error("the workbook has lost its catalogue");
  });
  return { raw, read: sound(read) };
}

/** The same as the pane has it. */
export async function liveOf(host: Host): Promise<LiveWorkbook> {
  return sound(await understand(rawOfHost(host)));
}

/** Where people's inputs are now, each by a name that stays: "1.1.2 system", "area1 date", "filter from". */
export function inputCells({ raw, read }: ReadHost): ReadonlyMap<string, InputCell> {
  const cells = new Map<string, InputCell>();
  const found = findIn(raw);
  const add = (name: string, sheet: string, row: number, column: number) => {
    const cellsOf = raw.sheets.find((each) => each.name === sheet);
    const value = cellsOf ? cellValue(cellsOf, row, column) : null;
    cells.set(name, { sheet, row, column, value: isBlank(value) ? null : value });
  };
  for (const [id, { table, row }] of read.rows) {
    for (const column of inputColumns) {
      add(`${id} ${column}`, table.sheet.name, row, table.columns[column]!);
    }
  }
  for (const { key } of read.inputs.catalogue.areas) {
    const { sheet, range } = found.follow(`Kompass.FactCheck.${key}`)!;
    const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, at) => range.top + at);
    const labelled = rows.filter((row) => !isBlank(cellValue(sheet, row, range.left - 1)));
    const fields = labelled.length === factCheckFields.length ? labelled : rows;
    factCheckFields.forEach((field, at) =>
      add(`${key} ${field}`, sheet.name, fields[at]!, range.left),
    );
  }
  const names = [
    ...filterFields.map((field) => [`filter ${field}`, `Kompass.Filter.${capitalize(field)}`]),
    ...Array.from({ length: besideCount }, (_, at) => [`beside ${at}`, `Kompass.Beside${at + 1}`]),
  ] as const;
  for (const [name = "", defined = ""] of names) {
    const { sheet, range } = found.follow(defined)!;
    add(name, sheet.name, range.top, range.left);
  }
  return cells;
}

export function addressOf({ row, column }: InputCell): string {
  return cellAddress(row, column);
}

/** What is in input columns of rows between or below the questions that are no question's. */
export function strayInputs({ raw, read }: ReadHost): string[] {
  const tables = new Map([...read.rows.values()].map(({ table }) => [table.sheet.name, table]));
  const ours = new Set(
    [...read.rows.values()].map(({ table, row }) => `${table.sheet.name} ${row}`),
  );
  return [...tables.values()].flatMap(({ sheet: { name }, headerRow, columns }) => {
    const sheet = raw.sheets.find((each) => each.name === name)!;
    const last = Math.max(
      ...[...read.rows.values()]
        .filter(({ table }) => table.sheet.name === name)
        .map(({ row }) => row),
    );
    const rows = Array.from({ length: last + 3 - headerRow }, (_, at) => headerRow + 1 + at);
    return rows
      .filter((row) => !ours.has(`${name} ${row}`))
      .flatMap((row) =>
        inputColumns.flatMap((column) => {
          const value = cellValue(sheet, row, columns[column]!);
          return isBlank(value) ? [] : [`${name} ${row} ${column}: ${JSON.stringify(value)}`];
        }),
      );
  });
}
