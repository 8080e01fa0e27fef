import { controlNumber } from "../../engine/controlNumber";
import type { Answers } from "../../model/answers";
import type { Area } from "../../model/catalogue";
import { isoDateOf, serialDate } from "../../model/excelDate";
import {
  factCheckStateOf,
  factCheckStatusIn,
  unchecked,
  type FactCheckState,
  type FactCheckStatus,
} from "../../model/factCheck";
import type { FactCheck } from "../../model/inputs";
import { failure, problem, success, type Outcome } from "../../model/problem";
import { cellText, isBlank } from "../../model/rawCell";
import { cellAddress } from "../../workbook/a1";
import { findForm } from "../../workbook/reading/forms";
import { findIn } from "../../workbook/reading/foundWorkbook";
import { factCheckCells } from "../../workbook/sheets/areas/factCheckWords";
import { factCheckFields, type FactCheckField } from "../../workbook/sheets/areas/layout";
import { factCheckForm } from "../../workbook/sheets/areas/readFactChecks";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import { guardAt } from "../opening/namedCells";
import { writeInputs, type WrittenInputs } from "../opening/writeInputs";
import type { CellGuard, LiveWorkbookPort, RowWrite } from "../ports";

/** The municipality's fact check of an area, as form fields. */
export interface FactCheckForm {
  readonly checkedBy: string;
  /** ISO date (2026-11-30), or "". */
  readonly date: string;
  readonly status: FactCheckStatus | "";
  /** The area's control number at the fact check. */
  readonly control: number | null;
}

export const blankFactCheck: FactCheckForm = { checkedBy: "", date: "", status: "", control: null };

/** An area's fact check; a cell with an unexpected value counts as blank. */
export function factCheckOf({ read }: LiveWorkbook, areaKey: string): FactCheckForm {
  const given = read.inputs.factChecks[areaKey];
  if (!given) return blankFactCheck;
  return {
    checkedBy: cellText(given.checkedBy),
    date: typeof given.date === "number" ? (isoDateOf(given.date) ?? "") : "",
    status: factCheckStatusIn(given.status) ?? "",
    control: typeof given.control === "number" ? given.control : null,
  };
}

/** The area's control number for these answers. */
export function controlNow(area: Area, answers: Answers): number {
  return controlNumber(area, answers);
}

/** What an area's fact check is worth for these answers, which may include edits in progress. */
export function factCheckStateIn(
  { read }: LiveWorkbook,
  area: Area,
  answers: Answers,
): FactCheckState {
  const given = read.inputs.factChecks[area.key] ?? unchecked;
  return factCheckStateOf(given, controlNumber(area, answers));
}

/**
 * Writes an area's fact check; a blank one withdraws it. `seen` is what the user saw when the form
 * opened; a value that someone else has written since is a conflict.
 */
export async function saveFactCheck(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  areaKey: string,
  form: FactCheckForm,
  seen: FactCheck | null,
): Promise<Outcome<WrittenInputs>> {
  const found = placesOf(live, areaKey);
  if (!found.ok) return found;
  const places = found.value;
  const { language } = live.read.inputs;
  const cells = factCheckCells(given(form), language);
  const before = factCheckCells(seen ?? unchecked, language);
  // Write every field, so that another user's change to any of them is a conflict.
  const rows = factCheckFields.map((field): RowWrite => {
    const { key, headers, ...place } = places[field];
    const isText = field === "checkedBy" || field === "status";
    const write = { ...place, value: cells[field], before: before[field], isText };
    return { key, headers, cells: [write], isWhole: false };
  });
  return writeInputs(port, live, rows);
}

function given({ checkedBy, date, status, control }: FactCheckForm): FactCheck {
  return {
    checkedBy: checkedBy === "" ? null : checkedBy,
    date: date === "" ? null : serialDate(date),
    status: status === "" ? null : status,
    control,
  };
}

interface FactCheckPlace {
  readonly sheet: string;
  readonly cell: string;
  /** The label to the left of the field. */
  readonly key: CellGuard;
  /** The cell above the fields' column, if it is not blank. */
  readonly headers: readonly CellGuard[];
}

type FactCheckPlaces = Readonly<Record<FactCheckField, FactCheckPlace>>;

/** Finds the form's cells and the label to the left of each. */
function placesOf({ raw, read }: LiveWorkbook, areaKey: string): Outcome<FactCheckPlaces> {
  const { place, problems } = findForm(findIn(raw), factCheckForm(areaKey), read.inputs.language);
  if (problems.length > 0) return { ok: false, problems };
  if (!place) return failure(problem("nameMissing", {}, `Kompass.FactCheck.${areaKey}`));
  const { sheet, rows, labels, column } = place;
  const above = guardAt(sheet, (rows.get(factCheckFields[0]) ?? 2) - 1, column);
  const headers = isBlank(above.value) ? [] : [above];
  const places = factCheckFields.map((field): [FactCheckField, FactCheckPlace] => {
    const row = rows.get(field) ?? 1;
    const key = guardAt(sheet, row, labels.get(field) ?? 1);
    return [field, { sheet: sheet.name, cell: cellAddress(row, column), key, headers }];
  });
  return success(Object.fromEntries(places) as FactCheckPlaces);
}
