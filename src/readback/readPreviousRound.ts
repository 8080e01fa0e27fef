import { allQuestions, type Catalogue } from "../model/catalogue";
import type { PreviousAnswer, PreviousInputs } from "../model/inputs";
import type { Problem } from "../model/problem";
import { dimensions, levels, type Level } from "../model/profile";
import { cellText, isBlank, type RawCell } from "../model/rawCell";
import {
  previousColumns,
  previousFacts,
  previousSheetKey,
  type PreviousColumn,
} from "../plan/layout";
import { previousRows, type PreviousPart } from "../plan/previousRows";
import type { FoundWorkbook } from "./foundWorkbook";
import { filledRows, followNamed, formFields } from "./tables";

type Row = Readonly<Record<PreviousColumn, RawCell>>;

/** The earlier round that was brought in; null where the workbook has none. */
export function readPreviousRound(
  workbook: FoundWorkbook,
  catalogue: Catalogue,
  problems: Problem[],
): PreviousInputs | null {
  if (!workbook.follow(`Kompass.Sheet.${previousSheetKey}`)) return null;
  const facts = followNamed(workbook, "PreviousFacts", problems);
  const [municipality = null, year = null, catalogueId = null, version = null, label = null] = facts
    ? formFields(facts, previousFacts.length)
    : [];
  const found = rowsInOrder(workbook, problems);
  const rows = previousRows(catalogue).flatMap((part) => {
    const row = found(part.id);
    return row ? [{ part, row, points: numberIn(row.before) }] : [];
  });
  const pointsOf = (kind: PreviousPart["kind"]): Record<string, number> =>
    Object.fromEntries(
      rows.flatMap(({ part, points }) =>
        part.kind !== kind || points === null ? [] : [[keyOf(part), points] as const],
      ),
    );
  const caps = new Map(allQuestions(catalogue).map(({ id, cap }) => [id, cap]));
  const questions = rows.flatMap(({ part: { kind, id }, row, points }) =>
    kind === "question" && !isBlank(row.cap)
      ? [[id, answerIn(row, points, caps.get(id) ?? 0)] as const]
      : [],
  );
  return {
    municipality: cellText(municipality),
    year: numberIn(year) ?? 0,
    catalogueId: cellText(catalogueId),
    catalogueVersion: cellText(version),
    label: cellText(label),
    total: rows.find(({ part }) => part.kind === "total")?.points ?? null,
    areas: pointsOf("area"),
    criteria: pointsOf("criterion"),
    questions: Object.fromEntries(questions),
  };
}

function keyOf(part: PreviousPart): string {
  return part.kind === "area" ? part.key : part.id;
}

/** Finds each row by its id, in the order of the table; one that people inserted has none. */
function rowsInOrder(workbook: FoundWorkbook, problems: Problem[]): (id: string) => Row | null {
  const table = { name: "Previous", columns: previousColumns.length, hasHeader: true };
  const rows = filledRows(workbook, table, problems);
  let next = 0;
  return (id) => {
    const at = rows.findIndex((row, index) => index >= next && cellText(row[0] ?? null) === id);
    if (at < 0) return null;
    next = at + 1;
    const cells = previousColumns.map((column, index) => [column, rows[at]?.[index] ?? null]);
    return Object.fromEntries(cells) as Row;
  };
}

function answerIn(row: Row, points: number | null, presentCap: number): PreviousAnswer {
  const [system, extent, result, evaluation] = dimensions.map((d) => levelIn(row[d])) as [
    Level | null,
    Level | null,
    Level | null,
    Level | null,
  ];
  return {
    system,
    extent,
    result,
    evaluation,
    notApplicable: cellText(row.notApplicable).toLowerCase() === "x",
    direct: numberIn(row.direct),
    points,
    cap: numberIn(row.cap) ?? presentCap,
  };
}

function levelIn(cell: RawCell): Level | null {
  return levels.find((level) => level === cell) ?? null;
}

function numberIn(cell: RawCell): number | null {
  return typeof cell === "number" ? cell : null;
}
