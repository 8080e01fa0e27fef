import { wordTranslator } from "../../i18n/wordTranslator";
import { isoDateOf, serialDate } from "../../model/excelDate";
import type { SignOff } from "../../model/inputs";
import { failure, problem, success, type Outcome } from "../../model/problem";
import { cellText, isBlank } from "../../model/rawCell";
import { cellAddress } from "../../workbook/a1";
import { signOffStatuses } from "../../workbook/lists";
import { findForm } from "../../workbook/reading/forms";
import { findIn } from "../../workbook/reading/foundWorkbook";
import { signOffFields, type SignOffField } from "../../workbook/sheets/areas/layout";
import { signOffForm } from "../../workbook/sheets/areas/readSignOffs";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import { guardAt } from "../opening/namedCells";
import { writeInputs, type WrittenInputs } from "../opening/writeInputs";
import type { CellGuard, LiveWorkbookPort, RowWrite } from "../ports";

export type SignOffStatus = (typeof signOffStatuses)[number];

/** The reviewer's approval of an area, as form fields. */
export interface SignOffForm {
  readonly reviewer: string;
  /** ISO date (2026-11-30), or "". */
  readonly date: string;
  readonly status: SignOffStatus | "";
  /** The area's points when it was approved. */
  readonly points: number | null;
}

export const blankSignOff: SignOffForm = { reviewer: "", date: "", status: "", points: null };

/** An area's approval; a cell with an unexpected value counts as blank. */
export function signOffOf({ read }: LiveWorkbook, areaKey: string): SignOffForm {
  const given = read.inputs.signOffs[areaKey];
  if (!given) return blankSignOff;
  const word = cellText(given.status).toLowerCase();
  const t = wordTranslator(read.inputs.language);
  return {
    reviewer: cellText(given.reviewer),
    date: typeof given.date === "number" ? (isoDateOf(given.date) ?? "") : "",
    status: signOffStatuses.find((key) => t(`signOffStatus.${key}`).toLowerCase() === word) ?? "",
    points: typeof given.points === "number" ? given.points : null,
  };
}

/** True if approved, with or without notes. */
export function isApproved({ status }: SignOffForm): boolean {
  return status === "approved" || status === "approvedWithNotes";
}

/**
 * Writes an area's approval. `seen` is what the user saw when the form opened; a value that someone
 * else has written since is a conflict.
 */
export async function saveSignOff(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  areaKey: string,
  form: SignOffForm,
  seen: SignOff | null,
): Promise<Outcome<WrittenInputs>> {
  const found = placesOf(live, areaKey);
  if (!found.ok) return found;
  const places = found.value;
  const cells = cellsOf(form, live.read.inputs.language);
  // Write every field, so that another user's change to any of them is a conflict.
  const rows = signOffFields.map((field): RowWrite => {
    const { key, headers, ...place } = places[field];
    const isText = field === "reviewer" || field === "status";
    const write = { ...place, value: cells[field], before: seen?.[field] ?? null, isText };
    return { key, headers, cells: [write], isWhole: false };
  });
  return writeInputs(port, live, rows);
}

function cellsOf(form: SignOffForm, language: Parameters<typeof wordTranslator>[0]): SignOff {
  const { reviewer, date, status, points } = form;
  return {
    reviewer: reviewer === "" ? null : reviewer,
    date: date === "" ? null : serialDate(date),
    status: status === "" ? null : wordTranslator(language)(`signOffStatus.${status}`),
    points,
  };
}

interface SignOffPlace {
  readonly sheet: string;
  readonly cell: string;
  /** The label to the left of the field. */
  readonly key: CellGuard;
  /** The cell above the fields' column, if it is not blank. */
  readonly headers: readonly CellGuard[];
}

type SignOffPlaces = Readonly<Record<SignOffField, SignOffPlace>>;

/** Finds the form's cells and the label to the left of each. */
function placesOf({ raw, read }: LiveWorkbook, areaKey: string): Outcome<SignOffPlaces> {
  const { place, problems } = findForm(findIn(raw), signOffForm(areaKey), read.inputs.language);
  if (problems.length > 0) return { ok: false, problems };
  if (!place) return failure(problem("nameMissing", {}, `Kompass.SignOff.${areaKey}`));
  const { sheet, rows, labels, column } = place;
  const above = guardAt(sheet, (rows.get(signOffFields[0]) ?? 2) - 1, column);
  const headers = isBlank(above.value) ? [] : [above];
  const places = signOffFields.map((field): [SignOffField, SignOffPlace] => {
    const row = rows.get(field) ?? 1;
    const key = guardAt(sheet, row, labels.get(field) ?? 1);
    return [field, { sheet: sheet.name, cell: cellAddress(row, column), key, headers }];
  });
  return success(Object.fromEntries(places) as SignOffPlaces);
}
