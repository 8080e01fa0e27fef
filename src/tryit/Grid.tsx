import { mergeClasses } from "@fluentui/react-components";
import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { CSSProperties, KeyboardEvent, ReactElement, ReactNode, RefObject } from "react";
import type { Language } from "../model/language";
import { cellAddress, columnLetters, type CellRange } from "../workbook/a1";
import {
  columnWidth,
  contains,
  highlightedCells,
  type Host,
  isWholeColumns,
  isWholeRows,
  placeKey,
  type SheetState,
} from "../standin";
import { cellView, pixelsPerPoint } from "./cellView";
import { gridId, useGridStyles } from "./gridStyles";
import { fittedHeight } from "./fittedHeight";
import { linesOf, visibleLines, type Lines } from "./lines";
import type { Extent } from "./moves";
import { rangeOf, type Cell, type Selected } from "./selection";

/** Size of the headings, in pixels. */
const headWidth = 44;
const headHeight = 22;
const leastRows = 60;
const leastColumns = 20;

export interface GridView {
  readonly rows: Lines;
  readonly columns: Lines;
  readonly extent: Extent;
  /** A cell's position, in pixels of the grid. */
  boxOf(cell: Cell): { left: number; top: number; width: number; height: number };
}

interface GridProps {
  readonly host: Host;
  readonly sheet: SheetState;
  readonly version: number;
  readonly language: Language;
  readonly label: string;
  readonly selected: Selected;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly onSelect: (cell: Cell, isExtending: boolean) => void;
  readonly onOpen: () => void;
  readonly onKeyDown: (event: KeyboardEvent, view: GridView) => void;
  readonly onPaste: (text: string) => void;
  readonly onCopy: () => string;
  /** Drawn over the cells: charts and the editor. */
  readonly overlay: (view: GridView) => ReactNode;
}

/**
 * The sheet as a grid. Draws only the visible part, in a fixed window over a large scrolling
 * element; frozen rows and columns stay in place.
 */
export function Grid(props: GridProps): ReactElement {
  const { host, sheet, version, language, selected, gridRef } = props;
  const styles = useGridStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: 800, height: 600 });
  const [scroll, setScroll] = useState({ left: 0, top: 0 });
  const { rows, columns, end } = useLayout(host, sheet, version, selected);
  const frozen = frozenOf(sheet);
  const area = { width: room.width - headWidth, height: room.height - headHeight };
  const shownRows = visibleLines(rows, frozen.rows, scroll.top, area.height);
  const shownColumns = visibleLines(columns, frozen.columns, scroll.left, area.width);
  const frozenHeight = rows.start(frozen.rows + 1);
  const frozenWidth = columns.start(frozen.columns + 1);

  useLayoutEffect(() => {
    const { current } = scroller;
    if (!current) return;
    const measure = (): void => {
      setRoom({ width: current.clientWidth, height: current.clientHeight });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);

  // Scrolls to the active cell, whoever selected it.
  const { row, column } = selected.corner;
  useLayoutEffect(() => {
    const { current } = scroller;
    if (!current) return;
    const top = inView(rows, row, frozen.rows, current.scrollTop, area.height);
    const left = inView(columns, column, frozen.columns, current.scrollLeft, area.width);
    current.scrollTo({ top, left });
    // Not on other changes: the user may have scrolled away.
  }, [sheet.key, row, column, area.height, area.width]);

  const boxOf: GridView["boxOf"] = (cell) => ({
    left: headWidth + columns.start(cell.column) - (cell.column > frozen.columns ? scroll.left : 0),
    top: headHeight + rows.start(cell.row) - (cell.row > frozen.rows ? scroll.top : 0),
    width: columns.size(cell.column),
    height: rows.size(cell.row),
  });
  const page = Math.max(shownRows.moving.length - 2, 1);
  const view: GridView = {
    rows,
    columns,
    boxOf,
    extent: { rows: rows.count, columns: columns.count, end, page },
  };
  const highlights = useHighlights(host, sheet, version, {
    top: 1,
    left: 1,
    bottom: shownRows.moving.at(-1) ?? 1,
    right: shownColumns.moving.at(-1) ?? 1,
  });
  const range = rangeOf(selected);

  const cells = (line: number, numbers: readonly number[], from: number): ReactNode =>
    numbers.map((number) => {
      const place = { row: line, column: number };
      const found = cellView(
        host.book,
        sheet,
        place,
        highlights.get(placeKey(line, number)),
        language,
      );
      const spill = found.spills ? blankAfter(host, sheet, columns, place) : 0;
      const isActive = line === selected.active.row && number === selected.active.column;
      return (
        <GridCell
          key={number}
          row={line}
          column={number}
          left={columns.start(number) - from}
          width={columns.size(number)}
          spill={spill}
          text={found.text}
          box={found.box}
          boxKey={JSON.stringify(found.box)}
          isActive={isActive}
          isSelected={contains(range, line, number)}
          isReadOnly={sheet.protection !== null && host.book.format(sheet, line, number).locked}
          hasLines={sheet.showGridlines}
        />
      );
    });
  const drawRows = (numbers: readonly number[], from: number): ReactNode =>
    numbers.map((line) => (
      <div
        key={line}
        role="row"
        aria-rowindex={line + 1}
        className={styles.row}
        style={{ top: rows.start(line) - from, height: rows.size(line) }}
      >
        <div
          role="rowheader"
          aria-colindex={1}
          className={mergeClasses(
            styles.head,
            line >= range.top && line <= range.bottom && styles.headIn,
          )}
          style={{ left: 0, width: headWidth, height: rows.size(line) }}
        >
          {line}
        </div>
        <div
          role="presentation"
          className={styles.clip}
          style={{ left: headWidth, width: frozenWidth, height: "100%" }}
        >
          {cells(line, shownColumns.frozen, 0)}
        </div>
        <div
          role="presentation"
          className={styles.clip}
          style={{ left: headWidth + frozenWidth, right: 0, height: "100%" }}
        >
          {cells(line, shownColumns.moving, scroll.left + frozenWidth)}
        </div>
      </div>
    ));
  const headCells = (numbers: readonly number[], from: number): ReactNode =>
    numbers.map((number) => (
      <div
        key={number}
        role="columnheader"
        aria-colindex={number + 1}
        className={mergeClasses(
          styles.head,
          number >= range.left && number <= range.right && styles.headIn,
        )}
        style={{
          left: columns.start(number) - from,
          width: columns.size(number),
          height: headHeight,
        }}
      >
        {columnLetters(number)}
      </div>
    ));

  const cellUnder = ({ clientX, clientY }: { clientX: number; clientY: number }): Cell | null => {
    const box = gridRef.current?.getBoundingClientRect();
    if (!box) return null;
    const x = clientX - box.left - headWidth;
    const y = clientY - box.top - headHeight;
    if (x < 0 || y < 0) return null;
    return {
      row: rows.at(y < frozenHeight ? y : y + scroll.top),
      column: columns.at(x < frozenWidth ? x : x + scroll.left),
    };
  };
  const isDragging = useRef(false);

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      onScroll={({ currentTarget }) =>
        setScroll({ left: currentTarget.scrollLeft, top: currentTarget.scrollTop })
      }
    >
      <div
        className={styles.size}
        style={{ width: columns.total + headWidth, height: rows.total + headHeight }}
      />
      <div className={styles.window} style={{ width: room.width, height: room.height }}>
        <div
          ref={gridRef}
          role="grid"
          tabIndex={0}
          aria-label={props.label}
          aria-rowcount={rows.count + 1}
          aria-colcount={columns.count + 1}
          aria-activedescendant={`${gridId}-${cellAddress(selected.active.row, selected.active.column)}`}
          aria-multiselectable
          className={styles.grid}
          onKeyDown={(event) => props.onKeyDown(event, view)}
          onPointerDown={(event) => {
            const cell = cellUnder(event);
            if (!cell || event.button !== 0) return;
            isDragging.current = true;
            event.currentTarget.setPointerCapture(event.pointerId);
            props.onSelect(cell, event.shiftKey);
          }}
          onPointerMove={(event) => {
            const cell = isDragging.current ? cellUnder(event) : null;
            const { corner } = selected;
            if (cell && (cell.row !== corner.row || cell.column !== corner.column))
              props.onSelect(cell, true);
          }}
          onPointerUp={() => (isDragging.current = false)}
          onDoubleClick={props.onOpen}
          onPaste={(event) => {
            event.preventDefault();
            props.onPaste(event.clipboardData.getData("text/plain"));
          }}
          onCopy={(event) => {
            event.preventDefault();
            event.clipboardData.setData("text/plain", props.onCopy());
          }}
        >
          <div
            role="row"
            aria-rowindex={1}
            className={styles.row}
            style={{ top: 0, height: headHeight }}
          >
            <div
              role="columnheader"
              aria-colindex={1}
              className={styles.head}
              style={{ left: 0, width: headWidth, height: headHeight }}
            >
              <span className={styles.unseen}>{sheet.name}</span>
            </div>
            <div
              role="presentation"
              className={styles.clip}
              style={{ left: headWidth, width: frozenWidth, height: headHeight }}
            >
              {headCells(shownColumns.frozen, 0)}
            </div>
            <div
              role="presentation"
              className={styles.clip}
              style={{ left: headWidth + frozenWidth, right: 0, height: headHeight }}
            >
              {headCells(shownColumns.moving, scroll.left + frozenWidth)}
            </div>
          </div>
          <div
            role="presentation"
            className={styles.clip}
            style={{ top: headHeight, left: 0, right: 0, height: frozenHeight }}
          >
            {drawRows(shownRows.frozen, 0)}
          </div>
          <div
            role="presentation"
            className={styles.clip}
            style={{ top: headHeight + frozenHeight, left: 0, right: 0, bottom: 0 }}
          >
            {drawRows(shownRows.moving, scroll.top + frozenHeight)}
          </div>
        </div>
        {frozen.rows > 0 && (
          <div className={styles.rowEdge} style={{ top: headHeight + frozenHeight }} />
        )}
        {frozen.columns > 0 && (
          <div className={styles.columnEdge} style={{ left: headWidth + frozenWidth }} />
        )}
        {props.overlay(view)}
      </div>
    </div>
  );
}

interface GridCellProps {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly spill: number;
  readonly text: string;
  readonly box: CSSProperties;
  /** `box` as a string, to compare. */
  readonly boxKey: string;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isReadOnly: boolean;
  readonly hasLines: boolean;
}

const GridCell = memo(
  function GridCell(props: GridCellProps): ReactElement {
    const { row, column, left, width, spill, text, box } = props;
    const styles = useGridStyles();
    return (
      <div
        id={`${gridId}-${cellAddress(row, column)}`}
        role="gridcell"
        aria-colindex={column + 1}
        aria-selected={props.isSelected}
        aria-readonly={props.isReadOnly}
        className={mergeClasses(
          styles.cell,
          props.hasLines && styles.lined,
          props.isSelected && !props.isActive && styles.selected,
          props.isActive && styles.active,
        )}
        style={{ left, width, ...box }}
      >
        {text !== "" && (
          <span
            className={styles.text}
            style={
              spill > 0
                ? { minWidth: width - 6, width: width + spill - 6, flexShrink: 0 }
                : undefined
            }
          >
            {text}
          </span>
        )}
      </div>
    );
  },
  (before, now) =>
    (Object.keys(now) as (keyof GridCellProps)[]).every(
      (name) => name === "box" || before[name] === now[name],
    ),
);

function useLayout(
  host: Host,
  sheet: SheetState,
  version: number,
  { active, corner }: Selected,
): { rows: Lines; columns: Lines; end: Cell } {
  const furthest = {
    row: Math.max(active.row, corner.row),
    column: Math.max(active.column, corner.column),
  };
  return useMemo(() => {
    const used = host.book.usedRange(sheet, false);
    const end = { row: used?.bottom ?? 1, column: used?.right ?? 1 };
    const rowCount = Math.max(end.row + 20, leastRows, furthest.row + 1);
    const columnCount = Math.max(end.column + 3, leastColumns, furthest.column + 1);
    const pixels = (points: number): number => Math.round(points * pixelsPerPoint);
    return {
      rows: linesOf(rowCount, (line) => pixels(fittedHeight(host.book, sheet, line, end.column))),
      columns: linesOf(columnCount, (line) => pixels(columnWidth(sheet, line))),
      end,
    };
    // The sheet is mutated in place; `version` says when.
  }, [host, sheet, version, furthest.row, furthest.column]);
}

/** Conditional formats come after the cells, because they require a calculation. */
function useHighlights(
  host: Host,
  sheet: SheetState,
  version: number,
  area: CellRange,
): ReturnType<typeof highlightedCells> {
  const [found, setFound] = useState<ReturnType<typeof highlightedCells>>(() => new Map());
  const { bottom, right } = area;
  useEffect(() => {
    const timer = setTimeout(
      () => setFound(highlightedCells(host.book, sheet, { top: 1, left: 1, bottom, right })),
      0,
    );
    return () => clearTimeout(timer);
  }, [host, sheet, version, bottom, right]);
  return found;
}

function frozenOf({ frozen }: SheetState): { rows: number; columns: number } {
  return {
    rows: frozen && !isWholeColumns(frozen) ? frozen.bottom : 0,
    columns: frozen && !isWholeRows(frozen) ? frozen.right : 0,
  };
}

/** The smallest scroll that brings the line into view. */
function inView(lines: Lines, line: number, frozen: number, scroll: number, room: number): number {
  if (line <= frozen) return scroll;
  const start = lines.start(line);
  const least = start + lines.size(line) - room;
  const most = start - lines.start(frozen + 1);
  return Math.min(Math.max(scroll, least), most);
}

/** The width of the blank cells to the right, in pixels, into which the text may overflow. */
function blankAfter(
  { book }: Host,
  sheet: SheetState,
  columns: Lines,
  { row, column }: Cell,
): number {
  let next = column + 1;
  while (next <= columns.count && next < column + 20 && book.content(sheet, row, next) === null)
    next += 1;
  return columns.start(next) - columns.start(column + 1);
}
