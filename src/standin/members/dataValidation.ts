import { aFlag, aText, oneOf, options } from "./arguments";
import { invalidArgument } from "../state/excelError";
import { absoluteReference, readFormula, showFormula } from "../formulas/formulaText";
import { handleOf, isHandle, type Handle, type Members } from "./handle";
import { intersection, sameRange, without } from "../state/place";
import { sheetOf, type RangeTarget } from "../acts/rangeTarget";
import type { ErrorAlert, Prompt, ValidationState } from "../state/state";
import { readOnly } from "./property";
import { replaceAll } from "../state/replaceAll";
import { rangeOf } from "./open";

/** Excel's limits for texts, in characters. */
const longest = { title: 32, error: 224, prompt: 255, list: 255 } as const;

export function dataValidation(target: RangeTarget): Handle {
  return handleOf(dataValidationMembers, target);
}

const noAlert: ErrorAlert = { message: "", title: "", style: "Stop", showAlert: true };
const noPrompt: Prompt = { message: "", title: "", showPrompt: true };

const dataValidationMembers: Members<RangeTarget> = {
  type: "DataValidation",
  guard: (target) => {
    target.book.assertAllowed(sheetOf(target), null);
  },
  properties: {
    Type: readOnly((target) => {
      const common = commonValidation(target);
      return common === "mixed" ? "Inconsistent" : typeName(common);
    }),
    Rule: {
      get: (target) => {
        const common = commonValidation(target);
        return common === "mixed" || !common ? {} : shownRule(target, common.rule);
      },
      set: (target, value) => {
        setRule(target, readRule(target, value));
      },
    },
    IgnoreBlanks: {
      get: (target) => known(target)?.ignoreBlanks ?? true,
      set: (target, value) => {
        own(target).ignoreBlanks = aFlag(value);
      },
    },
    ErrorAlert: {
      get: (target) => known(target)?.errorAlert ?? noAlert,
      set: (target, value) => {
        const given = options(value);
        const alert: ErrorAlert = {
          message: limited(given.message, longest.error, "the error's text"),
          title: limited(given.title, longest.title, "the error's title"),
          style: oneOf(["Stop", "Warning", "Information"])(given.style ?? "Stop"),
          showAlert: aFlag(given.showAlert ?? true),
        };
        own(target).errorAlert = alert;
      },
    },
    Prompt: {
      get: (target) => known(target)?.prompt ?? noPrompt,
      set: (target, value) => {
        const given = options(value);
        const prompt: Prompt = {
          message: limited(given.message, longest.prompt, "the prompt's text"),
          title: limited(given.title, longest.title, "the prompt's title"),
          showPrompt: aFlag(given.showPrompt ?? true),
        };
        own(target).prompt = prompt;
      },
    },
  },
  methods: {
    Clear: (target) => {
      cut(target);
    },
  },
};

function limited(value: unknown, most: number, what: string): string {
  const text = aText(value ?? "");
  if (text.length > most) {
    throw invalidArgument(`${what} has at most ${most} characters, not ${text.length}`);
  }
  return text;
}

/**
 * The one validation that all cells of the range share; null if none has any, "mixed" if they
 * differ.
 */
function commonValidation(target: RangeTarget): ValidationState | null | "mixed" {
  const touching = sheetOf(target).validations.filter((each) =>
    intersection(each.range, target.range),
  );
  const [first] = touching;
  if (!first) return null;
  const common = intersection(first.range, target.range);
  return touching.length === 1 && common && sameRange(common, target.range) ? first : "mixed";
}

function known(target: RangeTarget): ValidationState | null {
  const common = commonValidation(target);
  return common === "mixed" ? null : common;
}

/** The validation of exactly this range, split off from a larger one if needed. */
function own(target: RangeTarget): ValidationState {
  const sheet = sheetOf(target);
  const exact = sheet.validations.find((each) => sameRange(each.range, target.range));
  if (exact) return exact;
  const base = known(target);
  cut(target);
  const made: ValidationState = {
    range: target.range,
    rule: base?.rule ?? {},
    ignoreBlanks: base?.ignoreBlanks ?? true,
    errorAlert: base?.errorAlert ?? noAlert,
    prompt: base?.prompt ?? noPrompt,
  };
  sheet.validations.push(made);
  return made;
}

/** Removes the range's cells from all validations. */
function cut(target: RangeTarget): void {
  const sheet = sheetOf(target);
  const kept = sheet.validations.flatMap((each) =>
    without(each.range, target.range).map((range) => ({ ...each, range })),
  );
  replaceAll(sheet.validations, kept);
}

/** Sets only the rule: Excel keeps the alert and the prompt. */
function setRule(target: RangeTarget, rule: ValidationState["rule"]): void {
  own(target).rule = rule;
}

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

const ruleKinds = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  list: "List",
  date: "Date",
  time: "Time",
  custom: "Custom",
} as const;

function isRuleKind(kind: string): kind is keyof typeof ruleKinds {
  return Object.hasOwn(ruleKinds, kind);
}

function typeName(validation: ValidationState | null): string {
  const [kind] = Object.keys(validation?.rule ?? {});
  return kind !== undefined && isRuleKind(kind) ? ruleKinds[kind] : "None";
}

function readRule(target: RangeTarget, value: unknown): ValidationState["rule"] {
  const given = options(value);
  const kinds = Object.keys(given).filter((kind) => given[kind] !== null);
  const [kind] = kinds;
  if (kinds.length !== 1 || kind === undefined || !isRuleKind(kind)) {
    throw invalidArgument(`a rule is of one kind: ${kinds.join(", ")}`);
  }
  const rule = options(given[kind]);
  if (kind === "list") return { list: readList(target, rule) };
  if (kind === "custom") return { custom: { formula: operand(target, rule.formula) } };
  const operator = oneOf(operators)(rule.operator);
  const formula1 = operand(target, rule.formula1);
  const isPair = operator === "Between" || operator === "NotBetween";
  if (isPair && (rule.formula2 ?? null) === null) {
    throw invalidArgument(`${operator} needs two values`);
  }
  const second = isPair ? { formula2: operand(target, rule.formula2) } : {};
  return { [kind]: { operator, formula1, ...second } };
}

function readList(
  target: RangeTarget,
  rule: Readonly<Record<string, unknown>>,
): { inCellDropDown: boolean; source: string } {
  const inCellDropDown = aFlag(rule.inCellDropDown ?? true);
  const { source } = rule;
  if (isHandle(source)) {
    return { inCellDropDown, source: `=${referenceTo(source)}` };
  }
  const text = aText(source);
  if (text.startsWith("=")) {
    return { inCellDropDown, source: `=${readFormula(target.book, text.slice(1))}` };
  }
  if (text === "") throw invalidArgument("a list has a source");
  return { inCellDropDown, source: limited(text, longest.list, "a list of literals") };
}

/** A number or text as is; a formula with sheet keys. */
function operand(target: RangeTarget, value: unknown): string | number {
  if (typeof value === "number") return value;
  if (isHandle(value)) return `=${referenceTo(value)}`;
  const text = aText(value);
  if (!text.startsWith("=")) return text;
  if (text.length > longest.list + 1) {
    throw invalidArgument(`a rule's formula has at most ${longest.list} characters`);
  }
  return `=${readFormula(target.book, text.slice(1))}`;
}

/** The rule with sheet names instead of keys. */
function shownRule(target: RangeTarget, rule: ValidationState["rule"]): unknown {
  return JSON.parse(JSON.stringify(rule), (_key, value: unknown) =>
    typeof value === "string" && value.startsWith("=") ? showFormula(target.book, value) : value,
  );
}

function referenceTo(handle: unknown): string {
  const { sheet, range } = rangeOf(handle);
  return absoluteReference(sheet, range);
}
