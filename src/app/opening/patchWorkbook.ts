import { scoreAssessment } from "../../engine/scoreAssessment";
import { isBlankAnswer, type Answer } from "../../model/answers";
import { parseRange } from "../../workbook/a1";
import { readAnswer, type QuestionRow } from "../../workbook/sheets/areas/readAnswers";
import type { RangeContents } from "../ports";
import type { LiveWorkbook } from "./liveWorkbook";
import { withContents } from "./withContents";

/**
 * Applies changed cells in question rows by re-reading only those answers, in a fraction of the
 * time. Returns null if anything else may have changed.
 */
export function patchWorkbook(
  live: LiveWorkbook,
  contents: readonly RangeContents[],
): LiveWorkbook | null {
  const changed = changedQuestions(live, contents);
  if (changed === null) return null;
  const raw = withContents(live.raw, contents);
  const sheets = new Map(raw.sheets.map((sheet) => [sheet.name, sheet]));
  const { inputs } = live.read;
  const rows = new Map<string, QuestionRow>(live.read.rows);
  const answers: Record<string, Answer> = { ...inputs.answers };
  for (const id of changed) {
    const place = rows.get(id);
    const sheet = place && sheets.get(place.table.sheet.name);
    if (!sheet) return null;
    const table = { ...place.table, sheet };
    rows.set(id, { table, row: place.row });
    const answer = readAnswer(table, place.row, inputs.language);
    answers[id] = answer;
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a copy of ours
    if (isBlankAnswer(answer)) delete answers[id];
  }
  const read = { ...live.read, rows, inputs: { ...inputs, answers } };
  return { ...live, raw, read, assessment: scoreAssessment(read.inputs) };
}

/** The questions whose rows changed; null if anything else changed. */
function changedQuestions(
  { read }: LiveWorkbook,
  contents: readonly RangeContents[],
): ReadonlySet<string> | null {
  const changed = new Set<string>();
  for (const { sheet, range } of contents) {
    const area = parseRange(range);
    const rows = [...read.rows].filter(([, { table }]) => table.sheet.name === sheet);
    const table = rows[0]?.[1].table;
    if (!area || !table || area.top <= table.headerRow) return null;
    const { id = 0, question = 0, cap = 0 } = table.columns;
    const isFixed = [id, question, cap].some((at) => at >= area.left && at <= area.right);
    if (isFixed) return null;
    for (const [question, { row }] of rows) {
      if (row >= area.top && row <= area.bottom) changed.add(question);
    }
  }
  return changed;
}
