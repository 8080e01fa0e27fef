import type { ChartPlan, InputRule, NamePlan, SheetPlan } from "../model/workbookPlan";
import type { CellRepair, NameRepair, SheetRepair, WorkbookRepair } from "../model/workbookRepair";
import { parseAddress, parseRange, rangeAddress } from "../workbook/a1";
import type { Difference, DifferenceCode } from "./difference";
import { locatedCells } from "./locatedCells";
import type { LocatedPlan } from "./locatedPlan";
import { movedSheet } from "./movedSheet";
import { rowRepairs } from "./rowRepairs";

/** Differences that are repaired by rewriting a cell. */
export const ofCells: ReadonlySet<DifferenceCode> = new Set([
  "formulaOverwritten",
  "formulaChanged",
  "formulaIsArray",
  "capChanged",
  "contentChanged",
]);

/** Plans the writes that repair all repairable differences. */
export function planRepair(
  located: LocatedPlan,
  differences: readonly Difference[],
): WorkbookRepair {
  const mendable = differences.filter(({ canRepair }) => canRepair);
  const { plan, relocation } = located;
  return {
    missingSheets: plan.sheets
      .filter(({ key }) => !relocation.sheet(key))
      .map((sheet) => movedSheet(sheet, located)),
    sheets: plan.sheets.flatMap((sheet) => sheetRepair(sheet, located, mendable)),
    // Names that refer to a missing sheet are created with it.
    names: plan.names
      .filter(({ name, sheet, refersTo }) => {
        const isMade = relocation.sheet(splitReference(refersTo)[0] ?? "") !== null;
        return sheet === null && isMade && mendable.some(isOfName(name));
      })
      .flatMap((name) => nameRepair(name, located) ?? []),
  };
}

function isOfName(name: string): (difference: Difference) => boolean {
  return ({ code, cell }) => code === "nameBroken" && cell === name;
}

function sheetRepair(
  planned: SheetPlan,
  located: LocatedPlan,
  mendable: readonly Difference[],
): SheetRepair[] {
  const { key } = planned;
  const sheet = located.relocation.sheet(key);
  if (!sheet) return [];
  const here = mendable.filter((difference) => difference.sheet === sheet.name);
  const isGone = (name: string): boolean => located.relocation.sheet(name) === null;
  const broken = planned.charts.filter(
    ({ data, title }) => isGone(data.sheet) || (title !== null && isGone(title.sheet)),
  );
  if (here.length === 0 && broken.length === 0) return [];
  const cells = new Set(here.filter(({ code }) => ofCells.has(code)).map(({ cell }) => cell));
  const found = (code: DifferenceCode): Set<string> =>
    new Set(here.filter((difference) => difference.code === code).map(({ cell }) => cell));
  const ranges = found("ruleMissing");
  const charts = new Set([...found("chartMissing"), ...broken.map((chart) => chart.key)]);
  const rows = here.some(({ code }) => code === "rowsMoved") ? rowRepairs(planned, located) : [];
  for (const { cell } of rows) cells.delete(cell);
  return [
    {
      key,
      sheet: sheet.name,
      name: sheet.name,
      show: found("sheetHidden").size > 0,
      cells: cellRepairs(planned, located).filter(({ cell }) => cells.has(cell)),
      rows,
      rules: locatedRules(planned, located).filter(({ range }) => ranges.has(range)),
      charts: locatedCharts(planned, located).filter((chart) => charts.has(chart.key)),
      protect: planned.isProtected,
    },
  ];
}

/** Every planned non-input cell with its current address and the content it should have. */
function cellRepairs(planned: SheetPlan, located: LocatedPlan): CellRepair[] {
  return locatedCells(planned, located, ({ kind }) => kind !== "input");
}

/** A sheet's input rules with their current ranges. */
export function locatedRules({ key, rules }: SheetPlan, located: LocatedPlan): SheetPlan["rules"] {
  return rules.flatMap((rule): InputRule[] => {
    const range = located.range(rule.range, key);
    const { allow } = rule;
    if (range === null) return [];
    if (!("min" in allow)) return [{ ...rule, range }];
    const [min, max] = [allow.min, allow.max].map((text) => located.formula(text, key));
    if (typeof min !== "string" || typeof max !== "string") return [];
    return [{ ...rule, range, allow: { ...allow, min, max } }];
  });
}

/** A sheet's charts with the current ranges of their data. */
export function locatedCharts(sheet: SheetPlan, located: LocatedPlan): SheetPlan["charts"] {
  return movedCharts(sheet, located).map((chart) => ({
    ...chart,
    title: chart.title && { ...chart.title, sheet: located.sheetName(chart.title.sheet) },
    data: { ...chart.data, sheet: located.sheetName(chart.data.sheet) },
  }));
}

/** The same with sheet keys. */
export function movedCharts({ key, charts }: SheetPlan, located: LocatedPlan): SheetPlan["charts"] {
  return charts.flatMap((chart): ChartPlan[] => {
    const { data, at, title } = chart;
    const block = parseRange(data.range);
    if (!block) throw new Error(`the plan's chart ${chart.key} has no range: ${data.range}`);
    const corner = located.relocation.cell(key, at);
    const range = located.relocation.range(data.sheet, block);
    const titleCell = title && located.range(title.cell, title.sheet);
    if (!corner || typeof range === "string" || (title && titleCell === null)) return [];
    const columnNow = (column: number): number =>
      located.relocation.cell(data.sheet, { row: block.top, column })?.column ?? range.left;
    return [
      {
        ...chart,
        series: chart.series.map((series) => ({
          ...series,
          column: columnNow(block.left + series.column) - range.left,
        })),
        title: title && { ...title, cell: titleCell ?? title.cell },
        data: { ...data, range: rangeAddress(range) },
        at: { ...at, ...corner },
      },
    ];
  });
}

/** null if the cells that the name should refer to are gone. */
function nameRepair({ name, sheet, refersTo }: NamePlan, located: LocatedPlan): NameRepair | null {
  const [key = "", address = ""] = splitReference(refersTo);
  const isPlace = parseAddress(address) !== null || parseRange(address) !== null;
  if (!isPlace) throw new Error(`the plan's name ${name} leads nowhere: ${refersTo}`);
  const target = located.formula(refersTo, key);
  if (typeof target !== "string") return null;
  return {
    name,
    sheet: sheet === null ? null : (located.relocation.sheet(sheet)?.name ?? sheet),
    refersTo: target,
  };
}

function splitReference(reference: string): string[] {
  const at = reference.lastIndexOf("!");
  return [reference.slice(0, at), reference.slice(at + 1)];
}
