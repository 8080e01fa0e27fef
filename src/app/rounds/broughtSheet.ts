import type { Inputs } from "../../model/inputs";
import { failure, success, type Outcome, type Problem } from "../../model/problem";
import { presentSheets } from "../../reconcile/locatedPlan";
import { planChange, type Changed } from "../../reconcile/planChange";
import type { OptionalSheet } from "../../workbook/sheetKeys";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import { reopen } from "../opening/reopen";
import type { LiveWorkbookPort } from "../ports";

/** Inputs that come from another workbook, and the sheets that exist only with them. */
const sheetOf = {
  previous: "Previous",
  selfAssessment: "SelfAssessment",
  agreement: "Agreement",
} as const satisfies Partial<Record<keyof Inputs, OptionalSheet>>;

type BroughtField = keyof typeof sheetOf;

/**
 * Adds such an input to the open workbook: its sheet, and what other sheets show of it. Replaces an
 * existing one. All or nothing.
 */
export async function bringInSheet<Field extends BroughtField>(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  field: Field,
  given: NonNullable<Inputs[Field]>,
): Promise<Outcome<LiveWorkbook>> {
  const written = await change(port, live, { [field]: given });
  if (written.ok) return reopened(port, live, written.problems);
  if (live.read.inputs[field]) return written;
  // The sheet or its references may exist even though the request failed, since its response may
  // have been lost.
  const half = await reopened(port, live);
  const undone =
    half.ok && half.value.read.inputs[field] ? await removeSheet(port, half.value, field) : half;
  return failure(written.problems, undone.ok ? [] : undone.problems);
}

/** Removes it: first the references on other sheets, then its sheet. */
export async function removeSheet(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  field: BroughtField,
): Promise<Outcome<LiveWorkbook>> {
  const written = await change(port, live, { [field]: null });
  const removed = written.ok ? await port.removeSheets([sheetOf[field]]) : written;
  if (removed.ok) return reopened(port, live, written.problems);
  const half = await reopened(port, live);
  const restored = half.ok
    ? await change(port, half.value, { [field]: live.read.inputs[field] })
    : half;
  return failure(removed.problems, restored.ok ? [] : restored.problems);
}

async function change(
  port: LiveWorkbookPort,
  { raw, read }: LiveWorkbook,
  changed: Changed,
): Promise<Outcome<null>> {
  const { located, repair } = planChange(raw, read, changed);
  return port.repair(located.plan, repair, presentSheets(located));
}

/** Adds the problems of parts that the workbook was made without. */
async function reopened(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  without: readonly Problem[] = [],
): Promise<Outcome<LiveWorkbook>> {
  const opened = await reopen(port, live);
  return opened.ok ? success(opened.value, [...without, ...opened.problems]) : opened;
}
