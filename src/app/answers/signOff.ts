import { wordTranslator } from "../../i18n/wordTranslator";
import { isoDateOf, serialDate } from "../../model/excelDate";
import type { SignOff } from "../../model/inputs";
import { failure, problem, success, type Outcome } from "../../model/problem";
import { cellText, isBlank } from "../../model/rawCell";
import { cellAddress } from "../../workbook/a1";
import { signOffFields, type SignOffField } from "../../workbook/layout";
import { signOffStatuses } from "../../workbook/lists";
import { findForm } from "../../workbook/reading/forms";
import { findIn } from "../../workbook/reading/foundWorkbook";
import { signOffForm } from "../../workbook/sheets/areas/readSignOffs";
import type { CellGuard, LiveWorkbookPort, RowWrite } from "../ports";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import { guardAt } from "../opening/namedCells";
import { writeInputs, type WrittenInputs } from "../opening/writeInputs";

export type SignOffStatus = (typeof signOffStatuses)[number];

/** What the municipality's reviewer says of an area, as a form has it. */
export interface SignOffForm {
  readonly reviewer: string;
  /** As 2026-11-30, or "". */
  readonly date: string;
  readonly status: SignOffStatus | "";
  /** The area's points at the time of signing. */
  readonly points: number | null;
}

export const blankSignOff: SignOffForm = { reviewer: "", date: "", status: "", points: null };

/** An area's sign-off; a cell that holds something else shows as blank. */
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

/** Signed as approved, with or without notes. */
export function isApproved({ status }: SignOffForm): boolean {
  return status === "approved" || status === "approvedWithNotes";
}

/**
 * Writes an area's sign-off. `seen` is what the person saw when the form opened; what someone else has
 * written since is a conflict.
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
  // All of them: what someone else has changed in another field is a conflict too.
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
  /** What is above the column of the fields, where there is anything. */
  readonly headers: readonly CellGuard[];
}

type SignOffPlaces = Readonly<Record<SignOffField, SignOffPlace>>;

/** The form's cells, each with its label to the left. */
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
