import type { RenderOptions } from "../app/ports";
import { freeSheetName } from "../model/freeSheetName";
import { failure, problem, success, type Outcome, type Problem } from "../model/problem";
import { workbookParts } from "../model/workbookPart";
import type { NamePlan, SheetPlan, WorkbookPlan } from "../model/workbookPlan";
import { quoteSheetName } from "../workbook/a1";
import { renameSheets } from "../workbook/dialect";
import {
  addChartsOf,
  addPlainParts,
  addProtection,
  protectedNames,
  type Unfinished,
} from "./addParts";
import { cleanUp, type Created } from "./cleanUp";
import { runOnce, type Office } from "./excelRun";
import { addCells } from "./render/cells";
import { addFrame } from "./render/frame";
import { addHighlights } from "./render/highlights";
import { addName } from "./render/names";
import { addRules } from "./render/rules";
import type { SheetRendering } from "./render/sheetRendering";
import { addStyles, styleNames } from "./render/styles";
import { addTables, freeTableNames, type TableName } from "./render/tables";
import { contentsOfSheets, type SheetContents } from "./sheetContents";
import { surveyWorkbook, type FullSurvey } from "./survey";
import { temporaryNames } from "./temporaryNames";

/**
 * Adds the plan's sheets to the open workbook, with one request per step.
 * 1. Survey: find out what exists; stop if names are taken.
 * 2. Create all sheets under temporary names, cell styles and defined names.
 * 3. Fill each sheet in one request: cells, rules, highlights, tables.
 * 4. Add optional parts: borders, print set-up and the like together; then charts, now that
 *    everything is calculated; then protection. What Excel refuses is reported and skipped.
 * 5. Finish: give the sheets their final names.
 * On any other error, or if cancelled, everything that was created is removed.
 */
export async function renderWorkbook(
  office: Office,
  plan: WorkbookPlan,
  options: RenderOptions,
): Promise<Outcome<null>> {
  const surveyed = await runOnce(office, surveyWorkbook);
  if (!surveyed.ok) return surveyed;
  const survey = surveyed.value;
  const nameOf = (sheet: SheetPlan): string => options.sheetNames?.[sheet.key] ?? sheet.name;
  const refusal = [
    ...refusals(survey, plan.sheets.map(nameOf)),
    // A Kompassbok in the workbook takes all our names, so one problem is enough.
    ...(survey.hasOurs ? [problem("excelHasOurs", {})] : takenNames(survey, plan.names)),
  ];
  if (refusal.length > 0) return failure(refusal);
  const { sheets, names } = plan;
  const planned = new Set(names.map(({ name }) => name));
  const obsolete = survey.brokenNames.filter((name) => !planned.has(name));
  const present = new Map<string, string>();
  const rendered = await renderOrCleanUp(office, {
    plan,
    sheets,
    names,
    obsolete,
    survey,
    nameOf,
    options,
    present,
  });
  return rendered.ok ? success(null, rendered.problems) : rendered;
}

/**
 * Recreates the plan's deleted sheets, all or none. `present` maps the keys of existing sheets to
 * names.
 */
export async function renderMissingSheets(
  office: Office,
  plan: WorkbookPlan,
  sheets: readonly SheetPlan[],
  present: ReadonlyMap<string, string>,
): Promise<Outcome<Created | null>> {
  if (sheets.length === 0) return success(null);
  const surveyed = await runOnce(office, surveyWorkbook);
  if (!surveyed.ok) return surveyed;
  const survey = { ...surveyed.value, blankProperties: new Set<never>() };
  const names = plan.names.filter(({ refersTo }) =>
    sheets.some(({ key }) => refersTo.startsWith(`${quoteSheetName(key)}!`)),
  );
  // If one of the user's own sheets has the name, ours gets another.
  const taken = new Set(survey.sheets.map((name) => name.toLowerCase()));
  const free = new Map(sheets.map(({ key, name }) => [key, freeSheetName(name, taken)]));
  const nameOf = ({ key, name }: SheetPlan): string => free.get(key) ?? name;
  const refusal = refusals(survey, []);
  if (refusal.length > 0) return failure(refusal);
  const rendering = { plan, sheets, names, obsolete: [], nameOf, options: {}, present };
  return renderOrCleanUp(office, { ...rendering, survey });
}

type Request = Omit<Rendering, "made" | "nameOfKey" | "created">;

async function renderOrCleanUp(office: Office, request: Request): Promise<Outcome<Created>> {
  const { plan, sheets, names, survey, present } = request;
  const made = temporaryNames(
    sheets.map(({ key }) => key),
    survey.sheets,
  );
  const created: Created = {
    sheets: [...made.values()],
    ids: [],
    names: names
      .filter(({ name, sheet }) => sheet === null && !survey.ourNames.includes(name))
      .map(({ name }) => name),
    styles: Object.keys(plan.styles)
      .map(styleNames(plan.styles))
      .filter((name) => !survey.styles.has(name)),
    properties: survey.blankProperties,
  };
  const nameOfKey = new Map([...present, ...made]);
  const rendered = await renderSheets(office, { ...request, made, nameOfKey, created });
  if (rendered.ok) return success(created, rendered.problems);
  const cleaned = await cleanUp(office, created);
  return failure(rendered.problems, cleaned.ok ? [] : cleaned.problems);
}

/** All reasons why nothing may be added. */
function refusals(survey: FullSurvey, names: readonly string[]): Problem[] {
  const taken = new Set(survey.sheets.map((name) => name.toLowerCase()));
  return [
    ...(survey.isLocked ? [problem("excelReadOnly", {})] : []),
    ...names
      .filter((name) => taken.has(name.toLowerCase()))
      .map((name) => problem("sheetNameTaken", { sheet: name }, name)),
  ];
}

/** Our names that are taken by something that is not ours. */
function takenNames(survey: FullSurvey, names: readonly NamePlan[]): Problem[] {
  const taken = survey.ourNames.filter((name) => !survey.brokenNames.includes(name));
  return names
    .filter(({ name, sheet }) => sheet === null && taken.includes(name))
    .map(({ name }) => problem("nameTaken", {}, name));
}

interface Rendering {
  readonly plan: WorkbookPlan;
  /** The plan's sheets to create, and the names that refer to them. */
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  /** Broken names that are no longer needed. */
  readonly obsolete: readonly string[];
  readonly survey: FullSurvey;
  /** Names of the plan's existing sheets, by key. */
  readonly present: ReadonlyMap<string, string>;
  /** Temporary names of the sheets being created, by key. */
  readonly made: ReadonlyMap<string, string>;
  /** Both: temporary and existing names, by key. */
  readonly nameOfKey: ReadonlyMap<string, string>;
  readonly nameOf: (sheet: SheetPlan) => string;
  readonly options: RenderOptions;
  readonly created: Created;
}

/** One step, for the whole workbook or for one sheet. */
interface Step {
  readonly sheet: string;
  readonly take: (office: Office) => Promise<Outcome<null>>;
}

async function renderSheets(office: Office, rendering: Rendering): Promise<Outcome<null>> {
  const { options } = rendering;
  const steps = [
    essential("", create(rendering)),
    ...fillings(rendering),
    ...optional(rendering),
    essential("", finish(rendering)),
  ];
  let missing: readonly Problem[] = [];
  let done = 0;
  for (const { sheet, take } of steps) {
    if (options.signal?.aborted) return failure(problem("cancelled", {}));
    options.onProgress?.({ sheet, done, count: steps.length });
    const taken = await take(office);
    if (!taken.ok) return failure(taken.problems.map((fault) => at(fault, sheet)));
    missing = [...missing, ...taken.problems];
    done += 1;
  }
  options.onProgress?.({ sheet: "", done, count: steps.length });
  return success(null, missing);
}

/** A step whose failure stops the rendering. */
function essential(sheet: string, batch: Batch): Step {
  return {
    sheet,
    take: async (office) =>
      runOnce(office, async (context) => {
        await batch(context);
        return null;
      }),
  };
}

function fillings(rendering: Rendering): Step[] {
  const { sheets, plan, nameOf, survey } = rendering;
  const contents = contentsOfSheets(sheets, plan.styles);
  return [...contents].map(([sheet, cells]) =>
    essential(nameOf(sheet), fill(rendering, sheet, cells, freeTableNames(survey.tables))),
  );
}

/** Steps whose failure is reported as a missing part. */
function optional(rendering: Rendering): Step[] {
  const { plan, sheets, nameOfKey, survey, created } = rendering;
  const unfinished: Unfinished = {
    plan,
    sheets,
    nameOfKey,
    styles: new Set(created.styles),
    blankProperties: survey.blankProperties,
  };
  const steps = [
    async (office: Office) => addPlainParts(office, unfinished, workbookParts),
    async (office: Office) => addChartsOf(office, unfinished, true),
    async (office: Office) => addProtection(office, protectedNames(unfinished)),
  ];
  return steps.map((add) => ({
    sheet: "",
    take: async (office) => success(null, await add(office)),
  }));
}

/** Adds the sheet where an error occurred. */
function at(fault: Problem, sheet: string): Problem {
  return sheet === "" ? fault : { ...fault, place: { sheet, ...fault.place } };
}

type Batch = (context: Excel.RequestContext) => Promise<void>;

function create(rendering: Rendering): Batch {
  const { plan, survey, made, created } = rendering;
  return async (context) => {
    const { workbook } = context;
    hold(context);
    const sheets = [...made.values()].map((name) => workbook.worksheets.add(name));
    for (const sheet of sheets) sheet.load("id");
    placeSheets(rendering, sheets);
    addStyles(workbook, plan.styles, survey.styles);
    addNames(context, rendering);
    await context.sync();
    for (const { id } of sheets) created.ids.push(id);
  };
}

/**
 * Puts new sheets at the end, except that a sheet among existing ones of ours goes before the next
 * of them, or after the last.
 */
function placeSheets({ plan, survey, made, present }: Rendering, added: Excel.Worksheet[]): void {
  const order = [...survey.sheets];
  const places = plan.sheets.map(({ key }) => present.get(key) ?? made.get(key) ?? "");
  [...made.values()].forEach((name, index) => {
    const at = places.indexOf(name);
    const next = places.slice(at + 1).find((other) => order.includes(other));
    const last = places.slice(0, at).findLast((other) => order.includes(other));
    const position = next === undefined ? order.indexOf(last ?? "") + 1 : order.indexOf(next);
    if (last === undefined && next === undefined) return;
    order.splice(position, 0, name);
    const sheet = added[index];
    if (sheet) sheet.position = position;
  });
}

/** Call before writing the formulas that use the names. */
function addNames(context: Excel.RequestContext, { names, nameOfKey, survey }: Rendering): void {
  const target = targetIn(context, nameOfKey);
  for (const planned of names) {
    addName(context.workbook, planned, target, survey.ourNames.includes(planned.name));
  }
}

function fill(
  rendering: Rendering,
  sheet: SheetPlan,
  contents: SheetContents,
  tableName: TableName,
): Batch {
  return async (context) => {
    hold(context);
    const target = sheetRendering(context, rendering, sheet);
    fillSheet(target, contents, tableName);
    await context.sync();
  };
}

function fillSheet(target: SheetRendering, contents: SheetContents, tableName: TableName): void {
  addCells(target, contents);
  addTables(target, tableName);
  addFrame(target);
  addRules(target);
  addHighlights(target);
}

/** One request: until it succeeds, the sheets keep their temporary names. */
function finish(rendering: Rendering): Batch {
  return async (context) => {
    const { sheets, made, nameOf, obsolete } = rendering;
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    const { worksheets } = context.workbook;
    const [first] = sheets;
    if (first) worksheets.getItem(made.get(first.key) ?? "").activate();
    for (const sheet of sheets) {
      worksheets.getItem(made.get(sheet.key) ?? "").name = nameOf(sheet);
    }
    for (const name of obsolete) context.workbook.names.getItem(name).delete();
    await context.sync();
  };
}

/** Suspends drawing and calculation during the request. */
function hold({ workbook: { application } }: Excel.RequestContext): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}

function sheetRendering(
  context: Excel.RequestContext,
  { plan, nameOfKey }: Rendering,
  sheet: SheetPlan,
): SheetRendering {
  const target = targetIn(context, nameOfKey);
  const { styles, highlightStyles } = plan;
  return { ...target, sheet: target.sheetOf(sheet.key), plan: sheet, styles, highlightStyles };
}

/** Maps sheet keys to sheets and names within one request. */
function targetIn(
  { workbook }: Excel.RequestContext,
  names: ReadonlyMap<string, string>,
): Pick<SheetRendering, "named" | "sheetOf"> {
  const sheets = new Map<string, Excel.Worksheet>();
  const nameOfKey = (key: string): string => {
    const name = names.get(key);
    if (name === undefined) throw new Error(`the plan has no sheet "${key}"`);
    return name;
  };
  return {
    named: (formula) => renameSheets(formula, nameOfKey),
    sheetOf: (key) => {
      const known = sheets.get(key);
      if (known) return known;
      const sheet = workbook.worksheets.getItem(nameOfKey(key));
      sheets.set(key, sheet);
      return sheet;
    },
  };
}
