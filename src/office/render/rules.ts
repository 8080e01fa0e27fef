import type { InputRule } from "../../model/workbookPlan";
import { parseRange, rangeAddress, type CellRange } from "../../workbook/a1";
import { translateFormula } from "../../workbook/dialect";
import { bounds } from "../cellRanges";
import type { SheetRendering } from "./sheetRendering";

/** Adds the data validation rules of a sheet. Blank cells are allowed by default. */
export function addRules({ sheet, plan, named }: SheetRendering): void {
  for (const group of sharedRules(plan.rules)) {
    const [first, ...others] = group;
    if (!first) continue;
    if (others.length === 0) {
      setRule(sheet, first, named);
      continue;
    }
    setRule(sheet, { ...first, range: wholeOf(group), prompt: null }, named);
    for (const { range, prompt } of group) setPrompt(sheet.getRange(range), prompt);
  }
}

export function setRule(
  sheet: Excel.Worksheet,
  { range: address, allow, error, prompt }: InputRule,
  named: SheetRendering["named"],
): void {
  const range = sheet.getRange(address);
  range.dataValidation.rule = ruleOf(allow, named);
  range.dataValidation.errorAlert = {
    showAlert: true,
    style: "Stop",
    title: error.title,
    message: error.text,
  };
  setPrompt(range, prompt);
}

function setPrompt({ dataValidation }: Excel.Range, prompt: InputRule["prompt"]): void {
  if (!prompt) return;
  dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
}

/** Groups list rules in adjacent columns that differ only in their prompts. */
function sharedRules(rules: readonly InputRule[]): InputRule[][] {
  const groups: InputRule[][] = [];
  for (const rule of rules) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && goesOn(last, rule)) group.push(rule);
    else groups.push([rule]);
  }
  return groups;
}

function goesOn(one: InputRule, next: InputRule): boolean {
  const { allow } = one;
  if (allow.kind !== "list" || translateFormula(allow.source, 0, 1) !== allow.source) return false;
  const [left, right] = [rangeOf(one), rangeOf(next)];
  const isBeside =
    left.right + 1 === right.left && left.top === right.top && left.bottom === right.bottom;
  const said = (rule: InputRule) => JSON.stringify([rule.allow, rule.error]);
  return isBeside && said(one) === said(next);
}

function wholeOf(rules: readonly InputRule[]): string {
  return rangeAddress(bounds(rules.map(rangeOf)));
}

function rangeOf({ range }: InputRule): CellRange {
  const parsed = parseRange(range);
  if (!parsed) throw new Error(`not a range: ${range}`);
  return parsed;
}

function ruleOf(
  allow: InputRule["allow"],
  named: SheetRendering["named"],
): Excel.DataValidationRule {
  const formula = (text: string): string => `=${named(text)}`;
  // Pass decimals as numbers: Excel might parse text in its own locale.
  const limit = (text: string): string | number =>
    Number.isNaN(Number(text)) ? formula(text) : Number(text);
  switch (allow.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: formula(allow.source) } };
    case "textLength":
      return { textLength: { operator: "LessThanOrEqualTo", formula1: allow.max } };
    case "date":
      return { date: between(allow, formula) };
    case "decimal":
      return { decimal: between(allow, limit) };
    case "whole":
      return { wholeNumber: between(allow, limit) };
  }
}

type Limits = Extract<InputRule["allow"], { readonly min: string }>;

function between<T>(
  { min, max }: Limits,
  limitOf: (text: string) => T,
): { operator: "Between"; formula1: T; formula2: T } {
  return { operator: "Between", formula1: limitOf(min), formula2: limitOf(max) };
}
