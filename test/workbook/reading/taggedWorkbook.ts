import type { Answer } from "../../../src/model/answers";
import { allQuestions } from "../../../src/model/catalogue";
import type { Inputs } from "../../../src/model/inputs";
import type { Problem } from "../../../src/model/problem";
import { cellText, type RawCell } from "../../../src/model/rawCell";
import type { RawWorkbook } from "../../../src/model/rawWorkbook";
import { buildWorkbookPlan } from "../../../src/workbook/buildWorkbookPlan";
import { actionInputs } from "../../../src/workbook/sheets/actions/layout";
import { documentColumns } from "../../../src/workbook/sheets/documents/layout";
import { interviewColumns } from "../../../src/workbook/sheets/interviews/layout";
import { measurementHeaders } from "../../../src/workbook/sheets/comparison/headers";
import { catalogueOf } from "../../model/sampleCatalogue";
import { inputsOf } from "../../model/sampleInputs";
import { rawWorkbookOf } from "./rawWorkbookOf";

/** A small workbook in which every cell that people fill in says what it is: `system @1.1.1`. */

const catalogue = catalogueOf({ caps: [[1, 2], [3]] }, { caps: [[2, 2]] });
const areaKeys = catalogue.areas.map(({ key }) => key);

/** The field, and the row that it stands in. */
export function tag(field: string, row: string | number): string {
  return `${field} @${row}`;
}

export interface Tag {
  readonly field: string;
  readonly row: string;
}

export function tagOf(cell: RawCell): Tag | null {
  const match = /^(.+) @(\S+)$/.exec(cellText(cell));
  return match?.[1] === undefined || match[2] === undefined
    ? null
    : { field: match[1], row: match[2] };
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

const answers = Object.fromEntries(
  allQuestions(catalogue).map(({ id }): [string, Answer] => [
    id,
    {
      system: tag("system", id),
      extent: tag("extent", id),
      result: tag("result", id),
      evaluation: tag("evaluation", id),
      notApplicable: tag("notApplicable", id),
      direct: tag("direct", id),
      evidence: tag("evidence", id),
      comment: tag("comment", id),
      finding: { kind: { unknown: tag("finding", id) }, text: tag("findingText", id) },
      remark: tag("remark", id),
      reply: tag("reply", id),
    },
  ]),
);

const measurementKeys = measurementHeaders(catalogue).keys;

export const inputs: Inputs = inputsOf(catalogue, {
  answers,
  measurements: numbers(3).map((row) => measurementKeys.map((key) => tag(`m ${key}`, row))),
  filter: {
    group: tag("f group", 0),
    country: tag("f country", 0),
    version: tag("f version", 0),
    from: tag("f from", 0),
    to: tag("f to", 0),
  },
  freeFindings: areaKeys.flatMap((areaKey) =>
    numbers(2).map((row) => ({
      areaKey,
      kind: tag("free kind", `${areaKey}/${row}`),
      text: tag("free text", `${areaKey}/${row}`),
    })),
  ),
  actions: numbers(3).map((row) => actionInputs.map((key) => tag(`a ${key}`, row))),
  targets: Object.fromEntries(
    catalogue.areas.flatMap(({ criteria }) =>
      criteria.map(({ id }) => [id, tag("target", id)] as const),
    ),
  ),
  actionsAsOf: tag("a asOf", 0),
  interviews: numbers(3).map((row) => interviewColumns.slice(1).map((key) => tag(`i ${key}`, row))),
  verdict: {
    whole: tag("v text", "whole"),
    areas: Object.fromEntries(areaKeys.map((key) => [key, tag("v text", key)])),
  },
  documents: numbers(3).map((row) =>
    documentColumns.slice(1).map((key) => (key === "questions" ? null : tag(`d ${key}`, row))),
  ),
  factChecks: Object.fromEntries(
    areaKeys.map((key) => [
      key,
      {
        checkedBy: tag("s checkedBy", key),
        date: tag("s date", key),
        status: tag("s status", key),
        control: tag("s control", key),
      },
    ]),
  ),
});

export const capacity = {
  measurements: 6,
  actions: 6,
  interviews: 6,
  documents: 6,
  freeFindings: 3,
  printedFindings: 8,
};

export const plan = buildWorkbookPlan(inputs, capacity);
export const workbook: RawWorkbook = rawWorkbookOf(plan);

/** Without the problems of every reading: a tag is no control number. */
export function ofOthers(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ code }) => code !== "controlNumber");
}

/** A cell that was read: under which field, and with which others it stands in a row. */
export interface ReadCell {
  readonly field: string;
  /** What the row must be of, where that is known; else rows only stay together. */
  readonly row: string | null;
  readonly line: string;
  readonly cell: RawCell;
}

/** Everything that people gave, as it was read. */
export function readCells(read: Inputs): ReadCell[] {
  const cells: ReadCell[] = [];
  const add = (field: string, cell: RawCell, line: string, row: string | null = null) =>
    cells.push({ field, row, line, cell });
  for (const [id, answer] of Object.entries(read.answers)) {
    const { finding, ...others } = answer;
    for (const [field, cell] of Object.entries(others)) add(field, cell, id, id);
    const { kind, text } = finding;
    add("finding", typeof kind === "object" ? kind.unknown : kind, id, id);
    add("findingText", text, id, id);
  }
  const table = (
    name: string,
    keys: readonly string[],
    rows: readonly (readonly RawCell[])[],
  ): void => {
    rows.forEach((row, index) =>
      keys.forEach((key, at) => add(`${name} ${key}`, row[at] ?? null, `${name} ${index}`)),
    );
  };
  table("m", measurementKeys, read.measurements);
  table("a", actionInputs, read.actions);
  for (const [id, target] of Object.entries(read.targets)) add("target", target, `t ${id}`, id);
  add("a asOf", read.actionsAsOf, "a asOf", "0");
  table("i", interviewColumns.slice(1), read.interviews);
  table("d", documentColumns.slice(1), read.documents);
  read.freeFindings.forEach(({ areaKey, kind, text }, index) => {
    add("free kind", kind, `free ${index} ${areaKey}`);
    add("free text", text, `free ${index} ${areaKey}`);
  });
  for (const [key, factCheck] of Object.entries(read.factChecks)) {
    for (const [field, cell] of Object.entries(factCheck))
      add(`s ${field}`, cell as RawCell, key, key);
  }
  add("v text", read.verdict.whole, "verdict", "whole");
  for (const [key, text] of Object.entries(read.verdict.areas)) add("v text", text, key, key);
  for (const [field, cell] of Object.entries(read.filter)) add(`f ${field}`, cell, "filter", "0");
  return cells.filter(({ cell }) => cellText(cell) !== "");
}
