import { freeSheetName } from "../model/freeSheetName";
import type { RawRule, RawSheet, RawWorkbook } from "../model/rawWorkbook";
import { sameContent } from "../model/sameContent";
import type { WorkbookPlan } from "../model/workbookPlan";
import { parseRange, quoteSheetName, rangeAddress, type CellRange } from "../workbook/a1";
import { planWorkbook } from "../workbook/buildWorkbookPlan";
import { withoutTables, type Capacity } from "../workbook/capacity";
import { planContext, type PlanContext } from "../workbook/context";
import { mapReferences, parseFormula, printFormula, renameSheets } from "../workbook/dialect";
import { findIn, type FoundWorkbook } from "../workbook/reading/foundWorkbook";
import type { ReadWorkbook } from "../workbook/reading/readInputs";
import type { KnownRows } from "./knownRows";
import { findingOrder, numberOrder } from "./labelOrder";
import { catalogueRows, questionOrder } from "./questionOrder";
import { relocate, type Relocation } from "./relocation";
import type { NoSpan } from "./sheetAxis";

/** The plan that a workbook should follow. */
interface FollowedPlan {
  readonly plan: WorkbookPlan;
  readonly context: PlanContext;
  /** The number of rows that the workbook's tables were made with. */
  readonly capacity: Capacity;
}

/** The plan that a workbook should follow, and the current places of its parts. */
export interface LocatedPlan extends FollowedPlan {
  readonly workbook: FoundWorkbook;
  readonly read: ReadWorkbook;
  /** Tables whose rows are identified by their contents. */
  readonly tables: readonly KnownRows[];
  readonly relocation: Relocation;
  /** The current name of a sheet, by key; the planned name if it is missing. */
  readonly sheetName: (key: string) => string;
  /** Rewrites a formula of the given sheet with current names, rows and columns. */
  readonly formula: (text: string, key: string) => string | Unplaced;
  /** The same with sheet keys instead of names. */
  readonly moved: (text: string, key: string) => string | Unplaced;
  /** The current place of an A1 range on the given sheet; null if it is no longer contiguous. */
  readonly range: (range: string, key: string) => string | null;
}

/**
 * Says that a formula refers to cells, on the sheet with that key, that are no longer contiguous.
 */
export interface Unplaced {
  readonly why: NoSpan;
  readonly key: string;
}

/**
 * Builds and locates the plan of a workbook. Pass `known`, an earlier plan of the same workbook, to
 * reuse it where it is still valid.
 */
export function locatePlan(
  raw: RawWorkbook,
  read: ReadWorkbook,
  known: FollowedPlan | null = null,
): LocatedPlan {
  const workbook = findIn(raw);
  const { plan, context, capacity } = planFor(read, known);
  const tables = [
    ...read.inputs.catalogue.areas.flatMap(
      (area) => questionOrder(context, workbook, read, area) ?? [],
    ),
    ...[catalogueRows(context, read) ?? []].flat(),
    ...numberOrder(context, read),
    ...findingOrder(context, read),
  ];
  const relocation = relocate(plan, workbook, tables);
  // A missing sheet gets a free name, so that no formula ever refers to one of the user's own
  // sheets.
  const taken = new Set(raw.sheets.map(({ name }) => name.toLowerCase()));
  const sheetNames = new Map(
    plan.sheets.map(({ key, name }) => [
      key,
      relocation.sheet(key)?.name ?? freeSheetName(name, taken),
    ]),
  );
  const sheetName = (key: string): string => sheetNames.get(key) ?? key;
  const movedKeys = plan.sheets.map(({ key }) => key).filter(relocation.hasMoved);
  const namesMoved = (text: string, key: string): boolean =>
    movedKeys.some((moved) => moved === key || text.includes(`${quoteSheetName(moved)}!`));
  /** Keeps the plan's spelling unless something has moved. */
  const moved = (text: string, key: string): string | Unplaced => {
    if (!namesMoved(text, key)) return text;
    const parsed = parseFormula(text);
    if (!parsed.ok) throw new Error(`the plan has a formula beyond the dialect: ${text}`);
    const elsewhere: CellRange[] = [];
    const unplaced: Unplaced[] = [];
    const formula = mapReferences(parsed.formula, (reference) => {
      const sheet = reference.sheet ?? key;
      const now = relocation.range(sheet, reference);
      if (typeof now === "string") {
        unplaced.push({ why: now, key: sheet });
        return reference;
      }
      if (!isSameRange(now, reference)) elsewhere.push(now);
      return { ...reference, ...now };
    });
    return unplaced[0] ?? (elsewhere.length > 0 ? printFormula(formula) : text);
  };
  return {
    workbook,
    read,
    plan,
    context,
    capacity,
    tables,
    relocation,
    sheetName,
    moved,
    formula: (text, key) => {
      const now = moved(text, key);
      return typeof now === "string" ? renameSheets(now, sheetName) : now;
    },
    range: (range, key) => {
      const planned = parseRange(range);
      if (!planned) throw new Error(`the plan has a range that is none: ${range}`);
      const now = relocation.range(key, planned);
      return typeof now === "string" ? null : rangeAddress(now);
    },
  };
}

function planFor(read: ReadWorkbook, known: FollowedPlan | null): FollowedPlan {
  const { capacity } = read;
  // Rows that users inserted and filled would make the plan's tables longer than the workbook's.
  const inputs = withoutTables(read.inputs);
  const wanted = { inputs, capacity };
  if (known && sameContent({ inputs: known.context.inputs, capacity: known.capacity }, wanted)) {
    return known;
  }
  const context = planContext(inputs, capacity);
  return { plan: planWorkbook(context), context, capacity };
}

/** Adds the input rules of the sheets, by sheet name. */
export function withRules(
  located: LocatedPlan,
  rules: ReadonlyMap<string, readonly RawRule[]>,
): LocatedPlan {
  const { plan, relocation } = located;
  const sheets = new Map(
    plan.sheets.flatMap(({ key }): [string, RawSheet][] => {
      const found = relocation.sheet(key);
      return found ? [[key, { ...found, rules: rules.get(found.name) ?? [] }]] : [];
    }),
  );
  return { ...located, relocation: { ...relocation, sheet: (key) => sheets.get(key) ?? null } };
}

/** Current names of the plan's existing sheets, by key. */
export function presentSheets({ plan, relocation }: LocatedPlan): Map<string, string> {
  return new Map(
    plan.sheets.flatMap(({ key }) => {
      const sheet = relocation.sheet(key);
      return sheet ? [[key, sheet.name] as const] : [];
    }),
  );
}

function isSameRange(one: CellRange, other: CellRange): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}
