import type { RawRule, RawSheet, RawWorkbook } from "../../src/model/rawWorkbook";
import { plan, workbook } from "./damagedWorkbook";
import { differencesIn } from "./verifiedWorkbook";

const area = plan.sheets.find(({ key }) => key.startsWith("area_"))!;

/** The sound workbook with what guards its sheets, as Excel or a file tells it. */
const guarded: RawWorkbook = {
  ...workbook,
  sheets: workbook.sheets.map((sheet): RawSheet => {
    const planned = plan.sheets.find(({ name }) => name === sheet.name)!;
    return {
      ...sheet,
      isProtected: true,
      charts: planned.charts.map(({ key }) => key),
      rules: planned.rules.map(({ range, allow }): RawRule => {
        const between = "min" in allow ? [allow.min, allow.max] : [];
        const list = allow.kind === "list" ? [allow.source] : between;
        const formulas = allow.kind === "textLength" ? [String(allow.max)] : list;
        return { kind: allow.kind, ranges: [range], formulas };
      }),
    };
  }),
};

const changed = (change: (sheet: RawSheet) => Partial<RawSheet>): RawWorkbook => ({
  ...guarded,
  sheets: guarded.sheets.map((sheet) =>
    sheet.name === area.name ? { ...sheet, ...change(sheet) } : sheet,
  ),
});

const found = (raw: RawWorkbook) =>
  differencesIn(raw).map(({ code, sheet, cell }) => [code, sheet, cell]);

test("a guarded workbook has no differences, nor has one whose guards were not read", () => {
  expect(found(guarded)).toEqual([]);
  expect(found(workbook)).toEqual([]);
});

test("protection that was lifted is found", () => {
  expect(found(changed(() => ({ isProtected: false })))).toEqual([
    ["protectionMissing", area.name, ""],
  ]);
});

test.each<[string, (rules: readonly RawRule[]) => readonly RawRule[]]>([
  ["gone", (rules) => rules.slice(1)],
  ["of another kind", ([rule, ...rest]) => [{ ...rule!, kind: "whole" }, ...rest]],
  ["with another source", ([rule, ...rest]) => [{ ...rule!, formulas: ["Kompass.Mark"] }, ...rest]],
  [
    "of fewer cells",
    ([rule, ...rest]) => [{ ...rule!, ranges: [rule!.ranges[0]!.replace(/:.*/, "")] }, ...rest],
  ],
])("an input rule that is %s is found", (_, change) => {
  const raw = changed(({ rules = [] }) => ({ rules: change(rules) }));
  expect(found(raw)).toEqual([["ruleMissing", area.name, area.rules[0]!.range]]);
});

test("a rule that another program split into several ranges is sound", () => {
  const split = (rules: readonly RawRule[]): RawRule[] =>
    rules.map((rule) => {
      const [from = "", to = from] = rule.ranges[0]!.split(":");
      const last = Number(/\d+/.exec(to)![0]);
      const first = Number(/\d+/.exec(from)![0]);
      if (first === last) return rule;
      const column = /[A-Z]+/.exec(from)![0];
      const end = /[A-Z]+/.exec(to)![0];
      const ranges = [`${column}${first}:${end}${first}`, `${column}${first + 1}:${end}${last}`];
      return { ...rule, ranges, formulas: [...rule.formulas, "0"] };
    });
  expect(found(changed(({ rules = [] }) => ({ rules: split(rules) })))).toEqual([]);
});

test("a chart that was deleted is found, one that was renamed is not", () => {
  const chart = area.charts[0]!.key;
  expect(found(changed(() => ({ charts: [] })))).toEqual([["chartMissing", area.name, chart]]);
  expect(found(changed(() => ({ charts: ["Chart 1"] })))).toEqual([]);
});
