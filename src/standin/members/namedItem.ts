import { aFlag, aText, shown } from "./arguments";
import type { Book } from "../state/book";
import { shownValue, valueType } from "../acts/contents";
import {
  alreadyExists,
  invalidArgument,
  invalidOperation,
  itemNotFound,
} from "../state/excelError";
import { mapPieces } from "../formulas/formulaPieces";
import { absoluteReference, readFormula, showFormula } from "../formulas/formulaText";
import { handleOf, isHandle, type Handle, type Members } from "./handle";
import { nameFault } from "../state/nameRules";
import { field, readOnly } from "./property";
import { referencedRange } from "../acts/rangeTarget";
import type { NameState } from "../state/state";
import { rangeHandle, rangeOf, worksheetHandle } from "./open";

/** The names of the workbook, or of the sheet with this key. */
interface NamesTarget {
  readonly book: Book;
  readonly sheet: string | null;
}

export function nameCollection(book: Book, sheet: string | null): Handle {
  return handleOf(nameCollectionMembers, { book, sheet });
}

const nameCollectionMembers: Members<NamesTarget> = {
  type: "NamedItemCollection",
  items: (target) => namesOf(target).map((name) => nameHandle(target.book, name)),
  item: (target, key) => {
    const name = find(target, aText(key));
    if (!name) throw itemNotFound(`the name ${aText(key)}`);
    return nameHandle(target.book, name);
  },
  objects: {
    Add: (target, given) => {
      const made = add(target, given.text(0), given.at(1), given.textOr(2, ""));
      return nameHandle(target.book, made);
    },
    GetItemOrNullObject: (target, given) => {
      const name = find(target, given.text(0));
      return name && nameHandle(target.book, name);
    },
  },
  methods: { GetCount: (target) => namesOf(target).length },
};

function namesOf({ book, sheet }: NamesTarget): NameState[] {
  return book.state.names.filter((name) => name.sheet === sheet);
}

function find(target: NamesTarget, name: string): NameState | null {
  const wanted = name.toLowerCase();
  return namesOf(target).find((each) => each.name.toLowerCase() === wanted) ?? null;
}

function add(target: NamesTarget, name: string, reference: unknown, comment: string): NameState {
  const { book, sheet } = target;
  const fault = nameFault(name);
  if (fault !== null) throw invalidArgument(fault);
  if (find(target, name)) throw alreadyExists(`the name ${name}`);
  if (comment.length > 255) throw invalidArgument("a name's comment has at most 255 characters");
  const made = { name, sheet, refersTo: refersTo(book, reference), comment, visible: true };
  book.state.names.push(made);
  book.evaluator.nameChanged(name);
  return made;
}

function refersTo(book: Book, reference: unknown): string {
  if (isHandle(reference)) {
    const { sheet, range } = rangeOf(reference);
    return absoluteReference(sheet, range);
  }
  const text = aText(reference);
  if (!text.startsWith("=")) throw invalidArgument(`a name's formula begins with "=": ${text}`);
  const formula = readFormula(book, text.slice(1));
  if (!namesSheets(formula)) {
    throw invalidArgument(`a name's references name their sheets: ${text}`);
  }
  return formula;
}

function namesSheets(formula: string): boolean {
  let isNamed = true;
  mapPieces(formula, {
    reference: ({ sheet, text }) => {
      isNamed &&= sheet !== null;
      return text;
    },
  });
  return isNamed;
}

interface NameTarget {
  readonly book: Book;
  readonly name: NameState;
}

function nameHandle(book: Book, name: NameState): Handle {
  return handleOf(namedItemMembers, { book, name });
}

const stateOf = ({ name }: NameTarget): NameState => name;

const namedItemMembers: Members<NameTarget> = {
  type: "NamedItem",
  identity: ({ name }) => ({ _Id: name.name }),
  properties: {
    Name: readOnly(({ name }) => name.name),
    Formula: {
      get: ({ book, name }) => `=${showFormula(book, name.refersTo)}`,
      set: ({ book, name }, value) => {
        name.refersTo = refersTo(book, value);
        book.evaluator.nameChanged(name.name);
      },
    },
    Value: readOnly(({ book, name }) => {
      const range = referencedRange(book, name.refersTo);
      if (range) return showFormula(book, name.refersTo);
      return shownValue(constantOf(name.refersTo));
    }),
    Type: readOnly(({ book, name }) => {
      if (referencedRange(book, name.refersTo)) return "Range";
      return name.refersTo.includes("#REF!") || isBroken(book, name.refersTo)
        ? "Error"
        : valueType(constantOf(name.refersTo));
    }),
    Visible: field(stateOf, "visible", aFlag),
    Comment: field(stateOf, "comment", aText),
    Scope: readOnly(({ name }) => (name.sheet === null ? "Workbook" : "Worksheet")),
  },
  objects: {
    GetRange: ({ book, name }) => {
      const range = referencedRange(book, name.refersTo);
      if (!range) throw invalidOperation(`the name ${name.name} is no range`);
      return rangeHandle(range);
    },
    GetRangeOrNullObject: ({ book, name }) => {
      const range = referencedRange(book, name.refersTo);
      return range && rangeHandle(range);
    },
    Worksheet: ({ book, name }) => {
      if (name.sheet === null) throw itemNotFound(`the name ${name.name} is the workbook's`);
      return worksheetHandle(book, name.sheet);
    },
    WorksheetOrNullObject: ({ book, name }) =>
      name.sheet === null ? null : worksheetHandle(book, name.sheet),
  },
  methods: {
    Delete: ({ book, name }) => {
      const { names } = book.state;
      if (!names.includes(name)) throw itemNotFound(`the name ${name.name}`);
      names.splice(names.indexOf(name), 1);
      book.evaluator.nameChanged(name.name);
    },
  },
};

function isBroken(book: Book, formula: string): boolean {
  return showFormula(book, formula).includes("#REF!");
}

/** The number or text that a name stands for; anything else is returned as its formula. */
function constantOf(formula: string): string | number {
  const number = Number(formula);
  if (formula !== "" && Number.isFinite(number)) return number;
  const text = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return text === undefined ? shown(formula) : text.replaceAll('""', '"');
}
