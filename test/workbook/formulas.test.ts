import { en } from "../../src/i18n/texts/en";
import { nb } from "../../src/i18n/texts/nb";
import type { WorkbookPlan } from "../../src/model/workbookPlan";
import { cellAddress, parseRange, type CellRange } from "../../src/workbook/a1";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import {
  checkDialect,
  parseFormula,
  translateFormula,
  type Formula,
  type Reference,
} from "../../src/workbook/dialect";
import { inputCases } from "../model/inputCases";
import { cellsByPlace, formulasOf, usedRanges, type PlacedFormula } from "../model/planContent";

/** What is known of a text; the same formulas stand in plan after plan. */
interface Known {
  readonly parts: readonly Formula[];
  readonly references: readonly Reference[];
  readonly faults: readonly string[];
}

const known = new Map<string, Known>();

function look(text: string): Known {
  const before = known.get(text);
  if (before) return before;
  const parsed = parseFormula(text);
  const parts = parsed.ok ? partsOf(parsed.formula) : [];
  const seen: Known = {
    parts,
    references: parts.flatMap((part) => (part.kind === "reference" ? [part.reference] : [])),
    faults: checkDialect(text).map(({ code, detail }) => `${code} ${detail}`),
  };
  known.set(text, seen);
  return seen;
}

function partsOf(formula: Formula): Formula[] {
  return [formula, ...innerParts(formula).flatMap(partsOf)];
}

function innerParts(formula: Formula): Formula[] {
  switch (formula.kind) {
    case "sign":
    case "percent":
      return [formula.operand];
    case "operation":
      return [formula.left, formula.right];
    case "call":
      return formula.parts.flatMap((part) => part ?? []);
    default:
      return [];
  }
}

/** A rule's and a highlight's formula as it holds for the last cell of its range. */
function atTheEnd({ text, range }: PlacedFormula): string {
  if (!range) return text;
  return translateFormula(text, range.bottom - range.top, range.right - range.left);
}

const isInside = (inner: CellRange, outer: CellRange): boolean =>
  inner.top >= outer.top &&
  inner.left >= outer.left &&
  inner.bottom <= outer.bottom &&
  inner.right <= outer.right;

/** Words of lists in every language: a formula that names one fails in every other language. */
const words = new Set(
  [nb, en].flatMap((texts) =>
    Object.entries(texts)
      .filter(([key]) =>
        /^(state|status|findingKind|measurementKind|factCheckStatus|actionStatus)\./.test(key),
      )
      .map(([, text]) => text.toLowerCase()),
  ),
);

describe.each(inputCases)("$name", ({ inputs }) => {
  let plan: WorkbookPlan;
  let formulas: readonly PlacedFormula[];

  beforeAll(() => {
    plan = buildWorkbookPlan(inputs);
    formulas = formulasOf(plan);
  });

  test("every formula, name, rule, highlight and chart is of the dialect", () => {
    const faults = formulas.flatMap(({ place, text, isRange }) => {
      const [whole, ...parts] = look(text).parts;
      const isPlain = parts.length === 0 && ["reference", "name"].includes(whole?.kind ?? "");
      if (isRange) return isPlain ? [] : [`${place}: ${text}`];
      return look(text).faults.map((fault) => `${place}: ${fault}`);
    });
    expect(faults.slice(0, 5)).toEqual([]);
  });

  test("every reference is to a planned sheet, within what stands on it", () => {
    const used = usedRanges(plan);
    const faults = formulas.flatMap((formula) =>
      [formula.text, atTheEnd(formula)].flatMap((text) =>
        look(text)
          .references.filter((reference) => {
            const sheet = used.get(reference.sheet ?? formula.sheet ?? "");
            return !sheet || !isInside(reference, sheet);
          })
          .map(() => `${formula.place}: ${text}`),
      ),
    );
    expect(faults.slice(0, 5)).toEqual([]);
  });

  test("every single cell that a formula names is planned", () => {
    const cells = cellsByPlace(plan);
    const faults = formulas.flatMap(({ place, sheet, text }) =>
      look(text).references.flatMap(({ sheet: other, top, left, bottom, right }) => {
        if (top !== bottom || left !== right) return [];
        const address = cellAddress(top, left);
        return cells.has(`${other ?? sheet}!${address}`) ? [] : [`${place}: ${address} in ${text}`];
      }),
    );
    expect(faults.slice(0, 5)).toEqual([]);
  });

  test("every defined name that a formula uses is there", () => {
    const names = new Set(plan.names.map(({ name }) => name));
    const faults = formulas.flatMap(({ place, text }) =>
      look(text).parts.flatMap((part) =>
        part.kind === "name" && !names.has(part.name) ? [`${place}: ${part.name}`] : [],
      ),
    );
    expect(faults.slice(0, 5)).toEqual([]);
  });

  test("no formula names a word of a list, in any language", () => {
    const faults = formulas.flatMap(({ place, text }) =>
      look(text).parts.flatMap((part) =>
        part.kind === "string" && words.has(part.value.toLowerCase()) ? [`${place}: ${text}`] : [],
      ),
    );
    expect(faults.slice(0, 5)).toEqual([]);
  });

  test("every name refers to cells of a planned sheet", () => {
    const sheets = new Set(plan.sheets.map(({ key }) => key));
    const faults = plan.names.filter(({ sheet, refersTo }) => {
      const [key = "", address = ""] = refersTo.split("!");
      const isAbsolute = /^\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/.test(address);
      return (
        !sheets.has(key) || !parseRange(address) || !isAbsolute || (sheet !== null && sheet !== key)
      );
    });
    expect(faults.slice(0, 5)).toEqual([]);
  });
});
