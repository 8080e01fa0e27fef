import { aColor, aFlag, aText, aWhole } from "./arguments";
import { invalidArgument, itemNotFound, standinCannot } from "../state/excelError";
import { readFormula, showFormula } from "../formulas/formulaText";
import { handleOf, type Handle, type Members } from "./handle";
import { intersection, without } from "../state/place";
import { field, readOnly } from "./property";
import { rangeTarget, sheetOf, type RangeTarget } from "../acts/rangeTarget";
import type { HighlightState } from "../state/state";
import { replaceAll } from "../state/replaceAll";
import { rangeHandle } from "./open";

export function conditionalFormatCollection(target: RangeTarget): Handle {
  return handleOf(conditionalFormatCollectionMembers, target);
}

const conditionalFormatCollectionMembers: Members<RangeTarget> = {
  type: "ConditionalFormatCollection",
  guard: (target) => {
    target.book.assertAllowed(sheetOf(target), null);
  },
  items: (target) => touching(target).map((highlight) => formatHandle(target, highlight)),
  item: (target, key) => found(target, aText(key)),
  objects: {
    Add: (target, given) => {
      const type = given.text(0);
      if (type !== "Custom") throw standinCannot(`a conditional format of type ${type}`);
      const made: HighlightState = {
        id: `{CF-${target.book.takeNumber()}}`,
        range: target.range,
        formula: "",
        stopIfTrue: false,
        format: { color: "", bold: null, italic: null, fill: "" },
      };
      // In Excel the newest format has the highest priority.
      sheetOf(target).highlights.unshift(made);
      return formatHandle(target, made);
    },
    GetItem: (target, given) => found(target, given.text(0)),
    GetItemOrNullObject: (target, given) => {
      const highlight = touching(target).find(({ id }) => id === given.text(0));
      return highlight ? formatHandle(target, highlight) : null;
    },
    GetItemAt: (target, given) => {
      const highlight = touching(target)[given.whole(0)];
      if (!highlight) throw itemNotFound(`conditional format ${given.whole(0)}`);
      return formatHandle(target, highlight);
    },
  },
  methods: {
    GetCount: (target) => touching(target).length,
    ClearAll: (target) => {
      const { highlights } = sheetOf(target);
      const kept = highlights.flatMap((each) =>
        without(each.range, target.range).map((range) => ({ ...each, range })),
      );
      replaceAll(highlights, kept);
    },
  },
};

function touching(target: RangeTarget): HighlightState[] {
  return sheetOf(target).highlights.filter(({ range }) => intersection(range, target.range));
}

function found(target: RangeTarget, id: string): Handle {
  const highlight = touching(target).find((each) => each.id === id);
  if (!highlight) throw itemNotFound("the conditional format");
  return formatHandle(target, highlight);
}

interface FormatTarget {
  readonly cells: RangeTarget;
  readonly highlight: HighlightState;
}

function formatHandle(cells: RangeTarget, highlight: HighlightState): Handle {
  return handleOf(conditionalFormatMembers, { cells, highlight });
}

const guard = ({ cells }: FormatTarget): void => {
  cells.book.assertAllowed(sheetOf(cells), null);
};

const highlightOf = ({ highlight }: FormatTarget): HighlightState => highlight;

const conditionalFormatMembers: Members<FormatTarget> = {
  type: "ConditionalFormat",
  guard,
  identity: ({ highlight }) => ({ Id: highlight.id }),
  properties: {
    Id: readOnly(({ highlight }) => highlight.id),
    Type: readOnly(() => "Custom"),
    StopIfTrue: field(highlightOf, "stopIfTrue", aFlag),
    Priority: {
      get: ({ cells, highlight }) => sheetOf(cells).highlights.indexOf(highlight),
      set: ({ cells, highlight }, value) => {
        const { highlights } = sheetOf(cells);
        const priority = aWhole(value);
        if (priority < 0 || priority >= highlights.length) {
          throw invalidArgument(`there is no priority ${priority}`);
        }
        highlights.splice(highlights.indexOf(highlight), 1);
        highlights.splice(priority, 0, highlight);
      },
    },
  },
  objects: {
    Custom: (target) => handleOf(customMembers, target),
    CustomOrNullObject: (target) => handleOf(customMembers, target),
    GetRange: ({ cells, highlight }) =>
      rangeHandle(rangeTarget(cells.book, cells.sheet, highlight.range)),
    GetRangeOrNullObject: ({ cells, highlight }) =>
      rangeHandle(rangeTarget(cells.book, cells.sheet, highlight.range)),
  },
  methods: {
    Delete: ({ cells, highlight }) => {
      const { highlights } = sheetOf(cells);
      if (!highlights.includes(highlight)) throw itemNotFound("the conditional format");
      highlights.splice(highlights.indexOf(highlight), 1);
    },
  },
};

const customMembers: Members<FormatTarget> = {
  type: "CustomConditionalFormat",
  objects: {
    Rule: (target) => handleOf(ruleMembers, target),
    Format: (target) => handleOf(rangeFormatMembers, target),
  },
};

const ruleMembers: Members<FormatTarget> = {
  type: "ConditionalFormatRule",
  guard,
  properties: {
    Formula: {
      get: ({ cells, highlight }) =>
        highlight.formula === "" ? "" : `=${showFormula(cells.book, highlight.formula)}`,
      set: ({ cells, highlight }, value) => {
        const text = aText(value);
        if (!text.startsWith("=")) throw invalidArgument(`a rule begins with "=": ${text}`);
        highlight.formula = readFormula(cells.book, text.slice(1));
      },
    },
  },
};

const rangeFormatMembers: Members<FormatTarget> = {
  type: "ConditionalRangeFormat",
  objects: {
    Font: (target) => handleOf(fontMembers, target),
    Fill: (target) => handleOf(fillMembers, target),
  },
};

const formatOf = ({ highlight }: FormatTarget): HighlightState["format"] => highlight.format;

const fontMembers: Members<FormatTarget> = {
  type: "ConditionalRangeFont",
  guard,
  properties: {
    Color: field(formatOf, "color", aColor),
    Bold: field(formatOf, "bold", aFlag),
    Italic: field(formatOf, "italic", aFlag),
  },
};

const fillMembers: Members<FormatTarget> = {
  type: "ConditionalRangeFill",
  guard,
  properties: { Color: field(formatOf, "fill", aColor) },
  methods: {
    Clear: ({ highlight }) => {
      highlight.format.fill = "";
    },
  },
};
