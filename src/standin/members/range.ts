import { aText, oneOf, shown, type Arguments } from "./arguments";
import { normalStyle } from "../state/cellFormat";
import {
  changing,
  linesOf,
  setContents,
  shaped,
  shownFormula,
  shownValue,
  valueType,
} from "../acts/contents";
import { copyCells, type CopyType } from "../acts/copyCells";
import { invalidArgument, itemNotFound } from "../state/excelError";
import type { Handle, Members, Property } from "./handle";
import { numberText } from "../shown/numberText";
import { changeLooks } from "../acts/looks";
import {
  boundingRange,
  columnCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  placeOf,
  rowCount,
  wholeSheet,
} from "../state/place";
import { fullAddress, onSheet, rangeTarget, sheetOf, type RangeTarget } from "../acts/rangeTarget";
import { readOnly } from "./property";
import { selectRange } from "../acts/selection";
import { deleteCells, insertCells } from "../acts/shiftCells";
import { placeOnSheet, sizeOfLines } from "../state/sizes";
import { conditionalFormatCollection } from "./conditionalFormat";
import { dataValidation } from "./dataValidation";
import { setCellProperties, setLineProperties } from "./lineProperties";
import { rangeFormat } from "./rangeFormat";
import { rangeArgument, rangeHandle, worksheetHandle } from "./open";

export const rangeMembers: Members<RangeTarget> = {
  type: "Range",
  identity: ({ reference }) => (reference === null ? {} : { _ReferenceId: reference }),
  properties: {
    Address: readOnly(fullAddress),
    AddressLocal: readOnly(fullAddress),
    CellCount: readOnly(({ range }) => rowCount(range) * columnCount(range)),
    RowIndex: readOnly(({ range }) => range.top - 1),
    ColumnIndex: readOnly(({ range }) => range.left - 1),
    RowCount: readOnly(({ range }) => rowCount(range)),
    ColumnCount: readOnly(({ range }) => columnCount(range)),
    IsEntireRow: readOnly(({ range }) => isWholeRows(range)),
    IsEntireColumn: readOnly(({ range }) => isWholeColumns(range)),
    Left: readOnly((target) => placeOnSheet(sheetOf(target), target.range).left),
    Top: readOnly((target) => placeOnSheet(sheetOf(target), target.range).top),
    Width: readOnly((target) => placeOnSheet(sheetOf(target), target.range).width),
    Height: readOnly((target) => placeOnSheet(sheetOf(target), target.range).height),
    RowHidden: hidden("row"),
    ColumnHidden: hidden("column"),
    Values: {
      get: (target) =>
        linesOf(target, (...at) => shownValue(target.book.value(sheetOf(target), ...at))),
      set: setContents,
    },
    Formulas: {
      get: (target) =>
        linesOf(target, (...at) =>
          shownFormula(target.book, target.book.content(sheetOf(target), ...at)),
        ),
      set: setContents,
    },
    ValueTypes: readOnly((target) =>
      linesOf(target, (...at) => valueType(target.book.value(sheetOf(target), ...at))),
    ),
    Text: readOnly((target) =>
      linesOf(target, (...at) => {
        const { book } = target;
        const { numberFormat } = book.format(sheetOf(target), ...at);
        return numberText(book.value(sheetOf(target), ...at), numberFormat);
      }),
    ),
    NumberFormat: {
      get: (target) =>
        linesOf(target, (...at) => target.book.format(sheetOf(target), ...at).numberFormat),
      set: setNumberFormat,
    },
    Style: {
      get: (target) => {
        const names = new Set<string>();
        linesOf(target, (...at) => names.add(target.book.look(sheetOf(target), ...at).style));
        return names.size === 1 ? [...names][0] : null;
      },
      set: (target, value) => {
        const name = aText(value);
        const style = target.book.state.styles.get(name.toLowerCase());
        if (!style) throw itemNotFound(`the style ${name}`);
        target.book.assertAllowed(sheetOf(target), "allowFormatCells");
        changeLooks(target, () => ({ style: style.name, own: {} }));
      },
    },
  },
  objects: {
    Format: (target) => rangeFormat(target),
    DataValidation: (target) => dataValidation(target),
    ConditionalFormats: (target) => conditionalFormatCollection(target),
    Worksheet: ({ book, sheet }) => worksheetHandle(book, sheet),
    GetCell: (target, given) => part(target, given.whole(0), given.whole(1), 1, 1),
    GetRow: (target, given) => part(target, given.whole(0), 0, 1, columnCount(target.range)),
    GetColumn: (target, given) => part(target, 0, given.whole(0), rowCount(target.range), 1),
    GetLastRow: (target) =>
      part(target, rowCount(target.range) - 1, 0, 1, columnCount(target.range)),
    GetLastColumn: (target) =>
      part(target, 0, columnCount(target.range) - 1, rowCount(target.range), 1),
    GetLastCell: (target) =>
      part(target, rowCount(target.range) - 1, columnCount(target.range) - 1, 1, 1),
    GetEntireRow: (target) =>
      moved(target, { ...wholeSheet, top: target.range.top, bottom: target.range.bottom }),
    GetEntireColumn: (target) =>
      moved(target, { ...wholeSheet, left: target.range.left, right: target.range.right }),
    GetOffsetRange: (target, given) =>
      part(
        target,
        given.whole(0),
        given.whole(1),
        rowCount(target.range),
        columnCount(target.range),
      ),
    GetResizedRange: (target, given) =>
      part(
        target,
        0,
        0,
        rowCount(target.range) + given.whole(0),
        columnCount(target.range) + given.whole(1),
      ),
    GetAbsoluteResizedRange: (target, given) => part(target, 0, 0, given.whole(0), given.whole(1)),
    GetBoundingRect: (target, given) => {
      const other = rangeArgument(target.book, target.sheet, given.at(0));
      if (other.sheet !== target.sheet) throw invalidArgument("the ranges are on two sheets");
      return moved(target, boundingRange(target.range, other.range));
    },
    GetIntersection: (target, given) => {
      const found = intersected(target, given);
      if (!found) throw itemNotFound("the ranges have no cell in common");
      return found;
    },
    GetIntersectionOrNullObject: (target, given) => intersected(target, given),
    GetUsedRange: (target, given) => {
      const used = target.book.usedRange(sheetOf(target), given.flag(0, false), target.range);
      return used ? moved(target, used) : part(target, 0, 0, 1, 1);
    },
    GetUsedRangeOrNullObject: (target, given) => {
      const used = target.book.usedRange(sheetOf(target), given.flag(0, false), target.range);
      return used && moved(target, used);
    },
    Insert: (target, given) => {
      insertCells(target, oneOf(["Down", "Right"])(given.at(0)));
      return rangeHandle(rangeTarget(target.book, target.sheet, target.range));
    },
  },
  methods: {
    Clear: (target, given) => {
      clear(target, given.textOr(0, "All"));
    },
    CopyFrom: (target, given) => {
      const source = rangeArgument(target.book, target.sheet, given.at(0));
      const type: CopyType = oneOf(["All", "Formulas", "Values", "Formats"])(
        given.textOr(1, "All"),
      );
      if (given.flag(2, false) || given.flag(3, false)) {
        throw invalidArgument("skipBlanks and transpose are beyond the stand-in");
      }
      copyCells(target, source, type);
    },
    Delete: (target, given) => {
      deleteCells(target, oneOf(["Up", "Left"])(given.at(0)));
    },
    Select: (target) => {
      selectRange(target);
    },
    SetCellProperties: (target, given) => {
      setCellProperties(target, given.at(0));
    },
    SetColumnProperties: (target, given) => {
      setLineProperties(target, "column", given.at(0));
    },
    SetRowProperties: (target, given) => {
      setLineProperties(target, "row", given.at(0));
    },
    Calculate: () => null,
    _KeepReference: (target) => {
      const { acting } = target.book;
      if (!acting || target.reference !== null) return;
      target.reference = `kept-${target.book.takeNumber()}`;
      acting.references.set(target.reference, { sheet: target.sheet, range: target.range });
    },
    _ValidateArraySize: (target, given) => {
      const isSame =
        given.whole(0) === rowCount(target.range) && given.whole(1) === columnCount(target.range);
      if (!isSame) throw invalidArgument("the array has not the shape of the range");
    },
  },
};

/** A rectangle at an offset from the range's first cell. */
function part(
  target: RangeTarget,
  rowOffset: number,
  columnOffset: number,
  rows: number,
  columns: number,
): Handle {
  const top = target.range.top + rowOffset;
  const left = target.range.left + columnOffset;
  return moved(target, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

function moved(target: RangeTarget, range: RangeTarget["range"]): Handle {
  return rangeHandle(onSheet(target, range));
}

function intersected(target: RangeTarget, given: Arguments): Handle | null {
  const other = rangeArgument(target.book, target.sheet, given.at(0));
  const common = other.sheet === target.sheet ? intersection(target.range, other.range) : null;
  return common && moved(target, common);
}

function setNumberFormat(target: RangeTarget, given: unknown): void {
  const { book, range } = target;
  const sheet = sheetOf(target);
  book.assertAllowed(sheet, "allowFormatCells");
  if (!Array.isArray(given)) {
    const numberFormat = aText(given);
    changeLooks(target, ({ style, own }) => ({ style, own: { ...own, numberFormat } }));
    return;
  }
  const lines = shaped(given, range);
  linesOf(target, (row, column) => {
    const numberFormat = lines[row - range.top]?.[column - range.left] ?? null;
    if (numberFormat === null) return;
    const cell = book.cell(sheet, row, column);
    cell.look = { ...cell.look, own: { ...cell.look.own, numberFormat: aText(numberFormat) } };
  });
}

function clear(target: RangeTarget, what: string): void {
  const { book, range } = target;
  const sheet = sheetOf(target);
  const applied = oneOf(["All", "Contents", "Formats"])(what);
  const used = [...sheet.cells.keys()]
    .map(placeOf)
    .filter(({ row, column }) =>
      intersection(range, { top: row, left: column, bottom: row, right: column }),
    );
  for (const { row, column } of used) book.assertEditable(sheet, row, column);
  if (applied !== "Contents") book.assertAllowed(sheet, "allowFormatCells");
  if (applied !== "Formats") {
    changing(target, () => {
      for (const { row, column } of used) book.setContent(sheet, row, column, null);
    });
  }
  if (applied !== "Contents") changeLooks(target, () => ({ style: normalStyle, own: {} }));
}

function hidden(line: "row" | "column"): Property<RangeTarget> {
  return {
    get: (target) => {
      const sizes = sizeOfLines(sheetOf(target), target.range, line);
      return sizes.every((size) => size === 0)
        ? true
        : sizes.some((size) => size === 0)
          ? null
          : false;
    },
    set: (target, value) => {
      if (typeof value !== "boolean") throw invalidArgument(`${shown(value)} is no truth value`);
      const sheet = sheetOf(target);
      const { top, bottom, left, right } = target.range;
      if (line === "row") {
        target.book.assertAllowed(sheet, "allowFormatRows");
        for (let row = top; row <= bottom; row += 1) {
          if (value) sheet.rowHeights.set(row, { height: 0, isFitted: false });
          else sheet.rowHeights.delete(row);
        }
      } else {
        target.book.assertAllowed(sheet, "allowFormatColumns");
        for (let column = left; column <= right; column += 1) {
          if (value) sheet.columnWidths.set(column, 0);
          else sheet.columnWidths.delete(column);
        }
      }
    },
  };
}
