import type { RawCellContent, RawWorkbook } from "../../src/model/rawWorkbook";
import { cellAddress, parseAddress } from "../../src/plan/a1";
import {
  mapReferences,
  parseFormula,
  printFormula,
  renameSheets,
  type Formula,
  type Reference,
} from "../../src/plan/dialect";

/** What people do to a workbook in Excel, with formulas and names following as Excel makes them. */

export function insertRows(
  workbook: RawWorkbook,
  sheet: string,
  before: number,
  count = 1,
): RawWorkbook {
  const moved = (row: number): number => (row >= before ? row + count : row);
  return move(workbook, sheet, {
    place: ({ row, column }) => ({ row: moved(row), column }),
    reference: (range) => ({ ...range, top: moved(range.top), bottom: moved(range.bottom) }),
  });
}

export function insertColumns(
  workbook: RawWorkbook,
  sheet: string,
  before: number,
  count = 1,
): RawWorkbook {
  const moved = (column: number): number => (column >= before ? column + count : column);
  return move(workbook, sheet, {
    place: ({ row, column }) => ({ row, column: moved(column) }),
    reference: (range) => ({ ...range, left: moved(range.left), right: moved(range.right) }),
  });
}

interface Movement {
  readonly place: (at: { row: number; column: number }) => { row: number; column: number };
  readonly reference: (range: Reference) => Reference;
}

function move(workbook: RawWorkbook, sheet: string, { place, reference }: Movement): RawWorkbook {
  const follow = (text: string, home: string | null): string => {
    // Most formulas name no other sheet, and need not be read.
    if (home !== sheet && !text.includes("!")) return text;
    return edit(text, (range) => ((range.sheet ?? home) === sheet ? reference(range) : range));
  };
  return {
    sheets: workbook.sheets.map((found) => {
      const cells = [...found.cells].map(([address, content]): [string, RawCellContent] => {
        const at = parseAddress(address);
        if (!at) throw new Error(address);
        const { row, column } = found.name === sheet ? place(at) : at;
        const { formula } = content;
        return [
          cellAddress(row, column),
          { ...content, formula: formula === null ? null : follow(formula, found.name) },
        ];
      });
      return { ...found, cells: new Map(cells) };
    }),
    names: workbook.names.map((name) => ({ ...name, refersTo: follow(name.refersTo, null) })),
  };
}

export function renameSheet(workbook: RawWorkbook, from: string, to: string): RawWorkbook {
  const rename = (name: string): string => (name === from ? to : name);
  return {
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      name: rename(sheet.name),
      cells: new Map(
        [...sheet.cells].map(([address, content]) => [
          address,
          {
            ...content,
            formula: content.formula === null ? null : renameSheets(content.formula, rename),
          },
        ]),
      ),
    })),
    names: workbook.names.map((name) => ({
      ...name,
      sheet: name.sheet === null ? null : rename(name.sheet),
      refersTo: renameSheets(name.refersTo, rename),
    })),
  };
}

/** A copy has the names that belong to the sheet, leading to itself, and those of the workbook that led there. */
export function copySheet(workbook: RawWorkbook, sheet: string, copy: string): RawWorkbook {
  const to = (name: string): string => (name === sheet ? copy : name);
  const found = workbook.sheets.find(({ name }) => name === sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  const names = workbook.names
    .filter(
      ({ sheet: owner, refersTo: text }) =>
        owner === sheet || (owner === null && refersTo(text, sheet)),
    )
    .map(({ name, refersTo: text }) => ({ name, sheet: copy, refersTo: renameSheets(text, to) }));
  return {
    sheets: [...workbook.sheets, { ...found, name: copy }],
    names: [...workbook.names, ...names],
  };
}

/** References to a sheet that is gone become #REF!, and names of its own go with it. */
export function deleteSheet(workbook: RawWorkbook, sheet: string): RawWorkbook {
  const broken = (text: string): string =>
    text.includes("!") && refersTo(text, sheet) ? "#REF!" : text;
  return {
    sheets: workbook.sheets
      .filter(({ name }) => name !== sheet)
      .map((found) => ({
        ...found,
        cells: new Map(
          [...found.cells].map(([address, content]) => [
            address,
            { ...content, formula: content.formula === null ? null : broken(content.formula) },
          ]),
        ),
      })),
    names: workbook.names
      .filter((name) => name.sheet !== sheet)
      .map((name) => ({ ...name, refersTo: broken(name.refersTo) })),
  };
}

function refersTo(text: string, sheet: string): boolean {
  let found = false;
  edit(text, (range) => {
    found ||= range.sheet === sheet;
    return range;
  });
  return found;
}

const trees = new Map<string, Formula>();

function edit(text: string, change: (range: Reference) => Reference): string {
  const known = trees.get(text);
  if (known) return printFormula(mapReferences(known, change));
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`${parsed.error.code}: ${text}`);
  trees.set(text, parsed.formula);
  return edit(text, change);
}
