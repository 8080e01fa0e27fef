import type { Inputs } from "../../src/model/inputs";
import type { RawCell } from "../../src/model/rawCell";
import { allQuestions } from "../../src/model/catalogue";
import { planContext } from "../../src/workbook/context";
import { describeAnswer } from "../support/arbitraryInputs";
import {
  calculatedCells,
  cellOf,
  cellsIn,
  engineCells,
  fileCells,
  planCells,
  type CellMap,
} from "../support/cellMap";
import type { Comparing, Opinion } from "../support/compareCells";
import { recalculate, type OfficeLocale } from "../support/libreOffice";
import { makeWorkbook, type MadeWorkbook } from "../support/makeWorkbook";

/** One workbook as each of the calculators sees it. */
export interface Judged {
  readonly made: MadeWorkbook;
  readonly engine: Opinion;
  readonly ironCalc: Opinion;
  /** What the file says before anything calculates it anew. */
  readonly cached: Opinion;
  readonly libreOffice: Opinion;
}

/** Makes all workbooks, and lets LibreOffice calculate them in one call. */
export async function judgeAll(
  all: ReadonlyMap<string, Inputs>,
  locale?: OfficeLocale,
): Promise<Map<string, Judged>> {
  const made: MadeWorkbook[] = [];
  for (const [name, inputs] of all) made.push(await makeWorkbook(name, inputs));
  return judgeMade(made, locale);
}

export async function judgeMade(
  made: readonly MadeWorkbook[],
  locale?: OfficeLocale,
): Promise<Map<string, Judged>> {
  const saved = await recalculate(made, locale);
  return new Map(made.map((each) => [each.name, judged(each, saved.get(each.name))]));
}

export function judgedOf(all: ReadonlyMap<string, Judged>, name: string): Judged {
  const found = all.get(name);
  if (!found) throw new Error(`no workbook ${name}`);
  return found;
}

function judged(made: MadeWorkbook, saved: Uint8Array | undefined): Judged {
  if (!saved) throw new Error(`LibreOffice gave no ${made.name}`);
  const opinion = (by: string, cells: CellMap): Opinion => ({ by, cells });
  return {
    made,
    engine: opinion("engine", engineCells(made.inputs)),
    ironCalc: opinion("formula (IronCalc)", calculatedCells(made.values)),
    cached: opinion("cached", fileCells(made.bytes, made.plan)),
    libreOffice: opinion("formula (LibreOffice)", fileCells(saved, made.plan)),
  };
}

/**
 * Without tabs in texts of several lines: LibreOffice's formulas make U+0001 of them, which no
 * workbook may hold and the reader leaves out.
 */
export function withoutTabs({ by, cells }: Opinion): Opinion {
  const isLong = (value: RawCell): value is string =>
    typeof value === "string" && value.includes("\n");
  return {
    by,
    cells: new Map(
      [...cells].map(([cell, value]) => [cell, isLong(value) ? value.replaceAll("\t", "") : value]),
    ),
  };
}

/** The workbook's name, and what was given for the questions' cells. */
export function comparing({ name, inputs }: MadeWorkbook): Comparing {
  const { refs } = planContext(inputs);
  const about = allQuestions(inputs.catalogue).flatMap(({ id }) =>
    (["points", "state"] as const).map(
      (column) => [cellOf(refs.areas.question(id, column)), describeAnswer(inputs, id)] as const,
    ),
  );
  return { workbook: name, about: new Map(about) };
}

export function formulaCells({ plan }: MadeWorkbook): string[] {
  return [...planCells(plan)].flatMap(([cell, { kind }]) => (kind === "formula" ? [cell] : []));
}

/** Where an error value may stand: gaps in charts, and inputs over which one was pasted. */
export function mayBeErrors({ inputs, plan }: MadeWorkbook): ReadonlySet<string> {
  const { refs } = planContext(inputs);
  const { areas } = inputs.catalogue;
  const charts = [
    refs.calculation.areaChart(),
    refs.calculation.rankingChart(),
    refs.calculation.distributionChart(),
    refs.calculation.seriesChart(),
    ...areas.map(({ key }) => refs.calculation.criterionChart(key).range),
  ];
  const pasted = [...planCells(plan)].flatMap(([cell, content]) =>
    content.kind === "input" && typeof content.value === "object" ? [cell] : [],
  );
  return new Set([...charts.flatMap(cellsIn), ...pasted]);
}
