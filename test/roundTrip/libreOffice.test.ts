import { scoreWorkbook } from "../../src/app/answers/score";
import { verify } from "../../src/app/checking/verify";
import { xlsxFiles } from "../../src/cli/ports";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import type { Inputs } from "../../src/model/inputs";
import type { RawCell } from "../../src/model/rawCell";
import type { CellStyle } from "../../src/model/workbookPlan";
import { fileCells, planCells } from "../support/cellMap";
import { assertNone, compareCells } from "../support/compareCells";
import { recalculate } from "../support/libreOffice";
import { makeWorkbook, type MadeWorkbook } from "../support/makeWorkbook";
import { asHeld, drawnWorkbooks, opened } from "./given";

/*
 * What people gave comes back from a workbook that LibreOffice has opened and saved.
 */
/** All that LibreOffice changes in a cell that people fill in; each is shown to happen. */
const changes: readonly {
  readonly what: string;
  readonly happensTo: (value: RawCell, style: CellStyle) => boolean;
  readonly becomes: (value: RawCell) => RawCell;
}[] = [
  {
    what: "a number loses its 16th and 17th digit",
    happensTo: (value) => typeof value === "number" && value !== withDigits(value, 15),
    becomes: (value) => withDigits(value as number, 15),
  },
  {
    what: "TRUE and FALSE become 1 and 0 where the cell has a format for texts, numbers or dates",
    happensTo: (value, { numberFormat }) =>
      typeof value === "boolean" && numberFormat !== "General",
    becomes: (value) => (value === true ? 1 : 0),
  },
];

function withDigits(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

/** The value with its numbers cut to what LibreOffice keeps, whichever way it rounds the 15th digit. */
function with14Digits<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === "number" ? withDigits(each, 14) : each,
    ),
  ) as Value;
}

const drawn = drawnWorkbooks();
let made: ReadonlyMap<string, MadeWorkbook & { readonly saved: Uint8Array }>;

beforeAll(async () => {
  const before: MadeWorkbook[] = [];
  for (const [name, inputs] of drawn) before.push(await makeWorkbook(name, inputs));
  const after = await recalculate(before);
  made = new Map(
    before.map((each) => [each.name, { ...each, saved: after.get(each.name) ?? new Uint8Array() }]),
  );
});

function workbook(name: string): MadeWorkbook & { readonly saved: Uint8Array } {
  const found = made.get(name);
  if (!found) throw new Error(`no workbook ${name}`);
  return found;
}

/** The inputs of all workbooks to which a change happens, and what LibreOffice saved there. */
function changed(change: (typeof changes)[number]): { expected: RawCell; found: RawCell }[] {
  return [...made.values()].flatMap(({ plan, saved }) => {
    const after = fileCells(saved, plan);
    return [...planCells(plan)].flatMap(([cell, content]) => {
      const style = plan.styles[content.kind === "input" ? content.style : ""];
      if (content.kind !== "input" || !style || !change.happensTo(content.value, style)) return [];
      return [{ expected: change.becomes(content.value), found: after.get(cell) ?? null }];
    });
  });
}

test.each(changes)("LibreOffice changes this: $what", (change) => {
  const cells = changed(change);
  expect(cells.length).toBeGreaterThan(0);
  for (const { expected, found } of cells) expect(with14Digits(found)).toBe(with14Digits(expected));
});

/**
 * What was found, with the expected number wherever it differs by less than what LibreOffice keeps:
 * rounding alone would not do, since the 15th digit may lie on either side of a half.
 */
function near<Value>(found: Value, expected: unknown): Value {
  if (typeof found === "number" && typeof expected === "number") {
    const isNear = Math.abs(found - expected) <= 1e-13 * Math.abs(expected);
    return (isNear ? expected : found) as Value;
  }
  if (typeof found !== "object" || found === null) return found;
  const others = (expected ?? {}) as Readonly<Record<string, unknown>>;
  const entries = Object.entries(found as Readonly<Record<string, unknown>>).map(([key, each]) => [
    key,
    near(each, others[key]),
  ]);
  return (
    Array.isArray(found) ? entries.map(([, each]) => each) : Object.fromEntries(entries)
  ) as Value;
}

/** The inputs after all known changes; only tables and fact checks have cells in which TRUE becomes 1. */
function asSaved(inputs: Inputs): Inputs {
  const rounded = with14Digits(inputs);
  const row = (cells: readonly RawCell[]) =>
    cells.map((cell) => (typeof cell === "boolean" ? Number(cell) : cell));
  const { measurements, actions, interviews, documents, factChecks } = rounded;
  const checks = Object.entries(factChecks).map(([key, check]) => {
    const cells = Object.entries(check).map(([field, cell]) => [field, row([cell])[0]] as const);
    return [key, Object.fromEntries(cells)] as const;
  });
  return {
    ...rounded,
    measurements: measurements.map(row),
    actions: actions.map(row),
    interviews: interviews.map(row),
    documents: documents.map(row),
    factChecks: Object.fromEntries(checks) as unknown as Inputs["factChecks"],
  };
}

describe.each([...drawn.keys()])("%s", (name) => {
  test("every input cell is as it was, but for the known changes", () => {
    const { plan, saved } = workbook(name);
    const expected = new Map<string, RawCell>();
    for (const [cell, content] of planCells(plan)) {
      const style = plan.styles[content.style];
      if (content.kind !== "input" || !style) continue;
      const change = changes.find(({ happensTo }) => happensTo(content.value, style));
      expected.set(cell, change ? change.becomes(content.value) : content.value);
    }
    const given = { by: "given", cells: expected };
    const kept = { by: "LibreOffice", cells: fileCells(saved, plan) };
    assertNone(compareCells(kept, given, { workbook: name }));
  });

  test("everything that was given comes back, but for the known changes", () => {
    const { inputs, saved } = workbook(name);
    const expected = asSaved(asHeld(inputs));
    expect(near(asSaved(opened(saved).read.inputs), expected)).toEqual(expected);
  });

  test("the workbook scores as before", () => {
    const { inputs, saved } = workbook(name);
    const scored = scoreWorkbook(saved, xlsxFiles);
    if (!scored.ok) throw new Error(JSON.stringify(scored.problems));
    const { problems, ...results } = scoreAssessment(inputs);
    expect(with14Digits(scored.value.assessment)).toMatchObject(with14Digits(results));
    expect(scored.value.assessment.problems).toHaveLength(problems.length);
  });

  test("formulas, names and results are still those of plan and engine", () => {
    const verified = verify(workbook(name).saved, xlsxFiles);
    expect(verified.ok && verified.value.differences).toEqual([]);
  });
});
