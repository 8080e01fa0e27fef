import { failure, problem, type Outcome } from "../../model/problem";
import { cellText, type RawCell } from "../../model/rawCell";
import type { VerdictPart } from "../../model/verdict";
import { cellAddress } from "../../workbook/a1";
import { findForm } from "../../workbook/reading/forms";
import { cellValue, findIn } from "../../workbook/reading/foundWorkbook";
import { verdictForm } from "../../workbook/sheets/verdict/readVerdict";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import { guardAt } from "../opening/namedCells";
import { writeInputs, type WrittenInputs } from "../opening/writeInputs";
import type { LiveWorkbookPort } from "../ports";

/** A text of the verdict, and its cell as the user saw it. */
export interface VerdictText {
  readonly part: VerdictPart;
  readonly text: string;
  readonly seen: RawCell;
}

/**
 * Writes texts of the verdict, each guarded by the label on its line. A text that someone else has
 * changed since it was seen is a conflict.
 * @returns the problems of a form that was not found, or `fieldMissing` for a text without a line
 */
export async function saveVerdict(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  texts: readonly VerdictText[],
): Promise<Outcome<WrittenInputs>> {
  const { language, catalogue } = live.read.inputs;
  const form = verdictForm(catalogue);
  const { place, problems } = findForm(findIn(live.raw), form, language);
  if (!place) return failure([...problems, problem("nameMissing", {}, `Kompass.${form.name}`)]);
  const { sheet, column, rows, labels } = place;
  const missing = texts.filter(({ part }) => !rows.has(part));
  if (missing.length > 0) {
    return failure(
      missing.map(({ part }) =>
        problem("fieldMissing", {
          sheet: sheet.name,
          table: form.name,
          field: form.labels.textOf(part, language),
        }),
      ),
    );
  }
  return writeInputs(
    port,
    live,
    texts.map(({ part, text, seen }) => {
      const row = rows.get(part) ?? 1;
      const now = cellValue(sheet, row, column);
      const write = {
        sheet: sheet.name,
        cell: cellAddress(row, column),
        value: text === "" ? null : text,
        // A pasted number is shown as text.
        before: cellText(now) === cellText(seen) ? now : seen,
        isText: true,
      };
      const key = guardAt(sheet, row, labels.get(part) ?? 1);
      return { key, headers: [], cells: [write], isWhole: false };
    }),
  );
}
