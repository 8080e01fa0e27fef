import { allQuestions, type Catalogue } from "../../../model/catalogue";
import type { PreviousAnswer, PreviousInputs } from "../../../model/inputs";
import type { Language } from "../../../model/language";
import type { Problem } from "../../../model/problem";
import { cellText, isBlank, type RawCell } from "../../../model/rawCell";
import { readForm } from "../../reading/forms";
import type { FoundWorkbook } from "../../reading/foundWorkbook";
import { readTable, type TableCells, type TablePlace } from "../../reading/tables";
import { readVerdict, verdictForm } from "../verdict/readVerdict";
import { actionStatusOf } from "../actions/headers";
import { previousActionHeaders, previousFactLabels, previousHeaders } from "./headers";
import { previousSheetKey, type PreviousActionColumn, type PreviousColumn } from "./layout";
import { previousRows, type PreviousPart } from "./previousRows";
import { levelsIn, rowsOfParts } from "./rowsOfParts";

type Row = TableCells<PreviousColumn>;

const previousTable = { name: "Previous", headers: previousHeaders };
const previousActionsTable = { name: "PreviousActions", headers: previousActionHeaders };
const previousFactsForm = { name: "PreviousFacts", labels: previousFactLabels };

export interface ReadPreviousRound {
  readonly previous: PreviousInputs;
  readonly place: TablePlace<PreviousColumn> | null;
  readonly problems: readonly Problem[];
}

/** Reads the imported earlier round; null if the workbook has none. */
export function readPreviousRound(
  workbook: FoundWorkbook,
  catalogue: Catalogue,
  language: Language,
): ReadPreviousRound | null {
  if (!workbook.follow(`Kompass.Sheet.${previousSheetKey}`)) return null;
  const facts = readForm(workbook, previousFactsForm, language);
  const table = readTable(workbook, previousTable, language);
  const said = readVerdict(workbook, verdictForm(catalogue, "PreviousVerdict"), language);
  const actions = readTable(workbook, previousActionsTable, language);
  const found = rowsOfParts(
    previousRows(catalogue),
    table.lines.map(({ cells }) => cells),
  );
  const rows = [...found].map(([part, row]) => ({ part, row, points: numberIn(row.before) }));
  const numbersOf = (
    kind: PreviousPart["kind"],
    column: "before" | "target",
  ): Record<string, number> =>
    Object.fromEntries(
      rows.flatMap(({ part, row }) => {
        const number = part.kind === kind ? numberIn(row[column]) : null;
        return number === null ? [] : [[keyOf(part), number] as const];
      }),
    );
  const caps = new Map(allQuestions(catalogue).map(({ id, cap }) => [id, cap]));
  const questions = rows.flatMap(({ part: { kind, id }, row, points }) =>
    kind === "question" && !isBlank(row.cap)
      ? [[id, answerIn(row, points, caps.get(id) ?? 0)] as const]
      : [],
  );
  const { municipality, year, catalogueId, catalogueVersion, label } = facts.fields;
  const previous: PreviousInputs = {
    municipality: cellText(municipality),
    year: numberIn(year) ?? 0,
    catalogueId: cellText(catalogueId),
    catalogueVersion: cellText(catalogueVersion),
    label: cellText(label),
    total: rows.find(({ part }) => part.kind === "total")?.points ?? null,
    areas: numbersOf("area", "before"),
    criteria: numbersOf("criterion", "before"),
    questions: Object.fromEntries(questions),
    verdict: said.verdict,
    targets: {
      total: numberIn(rows.find(({ part }) => part.kind === "total")?.row.target ?? null),
      areas: numbersOf("area", "target"),
      criteria: numbersOf("criterion", "target"),
    },
    actions: actions.lines.map(({ cells }) => actionIn(cells)),
  };
  const problems = [facts, table, said, actions].flatMap((read) => read.problems);
  return { previous, place: table.place, problems };
}

function actionIn({ id, measure, owner, deadline, status }: TableCells<PreviousActionColumn>) {
  const known = actionStatusOf(status);
  return {
    id: cellText(id),
    measure: cellText(measure),
    owner: cellText(owner),
    deadline:
      typeof deadline === "number" ? deadline : isBlank(deadline) ? null : cellText(deadline),
    status: known === "invalid" ? cellText(status) : (known ?? ""),
  };
}

function keyOf(part: PreviousPart): string {
  return part.kind === "area" ? part.key : part.id;
}

function answerIn(row: Row, points: number | null, presentCap: number): PreviousAnswer {
  return {
    ...levelsIn(row),
    notApplicable: cellText(row.notApplicable).toLowerCase() === "x",
    direct: numberIn(row.direct),
    points,
    cap: numberIn(row.cap) ?? presentCap,
  };
}

function numberIn(cell: RawCell): number | null {
  return typeof cell === "number" ? cell : null;
}
