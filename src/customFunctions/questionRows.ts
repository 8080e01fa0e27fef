import { functionTranslator } from "../i18n/functionTranslator";
import {
  blankAnswer,
  findingKinds,
  type Answer,
  type Finding,
  type FindingKind,
} from "../model/answers";
import type { Area, Catalogue, Question } from "../model/catalogue";
import { languages } from "../model/language";
import { cellText, isBlank, trimSpaces, type RawCell } from "../model/rawCell";
import type { Grid } from "./cells";
import { excelError } from "./excelError";

/** Columns of a question: id, cap, four levels, direct points, not applicable. */
const columnCount = 8;

export function isCap(cell: RawCell): cell is number {
  return typeof cell === "number" && cell > 0 && Number.isFinite(cell);
}

/** A question with only an id and a cap. */
export function questionOf(id: string, cap: number): Question {
  const unused = { text: "", guidance: "", respondents: [], evidence: [] } as const;
  return { id, cap, provenance: "own", ...unused };
}

/**
 * Converts rows into a catalogue and answers; blank rows are skipped. In an id with three parts,
 * the first is the area (1.4.3); all other ids count as one area.
 */
export function questionRows(grid: Grid): {
  readonly catalogue: Catalogue;
  readonly answers: Readonly<Record<string, Answer>>;
} {
  const areas = new Map<string, Question[]>();
  const answers = new Map<string, Answer>();
  grid.forEach((cells, index) => {
    if (cells.length !== columnCount) {
      throw excelError("invalidValue", "function.columns", { columns: cells.length });
    }
    if (cells.every(isBlank)) return;
    const [first = null, cap = null] = cells;
    const id = trimSpaces(cellText(first));
    const row = index + 1;
    if (id === "") throw excelError("invalidValue", "function.noId", { row });
    if (answers.has(id)) throw excelError("invalidValue", "function.doubledId", { row, value: id });
    if (!isCap(cap)) throw excelError("invalidValue", "function.capInRow", { row, value: cap });
    answers.set(id, answerOf(cells));
    const area = /^([^.]+)\.[^.]+\.[^.]/.exec(id)?.[1] ?? "";
    const questions = areas.get(area) ?? [];
    questions.push(questionOf(id, cap));
    areas.set(area, questions);
  });
  return { catalogue: catalogueOf(areas), answers: Object.fromEntries(answers) };
}

function answerOf(cells: readonly RawCell[]): Answer {
  const [, , system = null, extent = null, result = null, evaluation = null, direct, mark] = cells;
  const judged = { system, extent, result, evaluation };
  return { ...blankAnswer, ...judged, direct: direct ?? null, notApplicable: mark ?? null };
}

/**
 * The findings, kind and text, in the rows of the questions, by question id.
 * @throws Excel's error unless there are two columns and a row for each question
 */
export function findingRows(grid: Grid, questions: Grid): ReadonlyMap<string, Finding> {
  const columns = grid[0]?.length ?? 0;
  if (columns !== 2 || grid.length !== questions.length) {
    throw excelError("invalidValue", "function.findings", {
      columns,
      rows: grid.length,
      expected: questions.length,
    });
  }
  const found = grid.map(([kind = null, text = null], index): [string, Finding] => {
    const id = trimSpaces(cellText(questions[index]?.[0] ?? null));
    return [id, { kind: kindOf(kind), text: cellText(text) }];
  });
  return new Map(found);
}

/** The kind of finding, given as its word in any language. */
function kindOf(cell: RawCell): Finding["kind"] {
  if (isBlank(cell)) return "";
  const text = cellText(cell).toLowerCase();
  const isWord = (kind: FindingKind) =>
    languages.some(
      (language) => functionTranslator(language)(`findingKind.${kind}`).toLowerCase() === text,
    );
  return findingKinds.find(isWord) ?? { unknown: cell };
}

/** The engine needs areas and criteria, but only the sums of the areas matter here. */
function catalogueOf(areas: ReadonlyMap<string, readonly Question[]>): Catalogue {
  const unused = { name: "", shortName: "" };
  return {
    id: "",
    version: "",
    name: "",
    areas: [...areas].map(([key, questions]): Area => {
      const cap = questions.reduce((sum, question) => sum + question.cap, 0);
      return { ...unused, id: key, key, cap, criteria: [{ id: key, title: "", cap, questions }] };
    }),
  };
}
