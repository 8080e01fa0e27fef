import { wordTranslator } from "../../i18n/wordTranslator";
import type { Answers } from "../../model/answers";
import type { Assessment } from "../../model/assessment";
import { serialDate } from "../../model/excelDate";
import { isConfirmed } from "../../model/factCheck";
import { currentPhase, type EvaluationPhase, type PhaseInputs } from "../../model/phase";
import type { Outcome } from "../../model/problem";
import { sameCell, type RawCell } from "../../model/rawCell";
import { findIn } from "../../workbook/reading/foundWorkbook";
import { phaseNames } from "../../workbook/sheets/overview/layout";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import { guardAt, namedWrite } from "../opening/namedCells";
import { writeInputs, type WrittenInputs } from "../opening/writeInputs";
import type { LiveWorkbookPort, RowWrite } from "../ports";
import { factCheckStateIn } from "./factCheck";

/** What contradicts the phase "final". */
export interface Unfinished {
  /** Questions that are blank or partly answered. */
  readonly open: number;
  readonly invalid: number;
  /** Areas that are not confirmed, or without a control number. */
  readonly unchecked: number;
  /** Areas that have changed since their fact check. */
  readonly changed: number;
}

/** What is not finished for these answers, which may include edits in progress; null for nothing. */
export function unfinished(
  live: LiveWorkbook,
  { answers, assessment }: { readonly answers: Answers; readonly assessment: Assessment },
): Unfinished | null {
  const { open, invalid } = assessment.total;
  const states = live.read.inputs.catalogue.areas.map((area) =>
    factCheckStateIn(live, area, answers),
  );
  const changed = states.filter((state) => state === "changed").length;
  const confirmed = states.filter(isConfirmed).length;
  const unchecked = states.length - confirmed - changed;
  return open + invalid + unchecked + changed === 0 ? null : { open, invalid, unchecked, changed };
}

/**
 * Writes the phase and its date (2026-11-30, or "" for none). `seen` is what the user saw; a value
 * that someone else has written since stays and is returned as a conflict.
 */
export async function savePhase(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  { phase, date }: { readonly phase: EvaluationPhase; readonly date: string },
  seen: PhaseInputs,
): Promise<Outcome<WrittenInputs>> {
  const { language, phase: now } = live.read.inputs;
  const t = wordTranslator(language);
  const wordOf = (given: PhaseInputs): RawCell => {
    const known = currentPhase(given).phase;
    return known === null ? given.current : t(`phase.${known}`);
  };
  const cells = [
    { name: phaseNames.current, value: t(`phase.${phase}`), was: wordOf(seen), is: wordOf(now) },
    {
      name: phaseNames[phase],
      value: date === "" ? null : serialDate(date),
      was: seen[phase],
      is: now[phase],
    },
  ];
  const found = findIn(live.raw);
  const rows: RowWrite[] = [];
  for (const { name, value, was, is } of cells) {
    const isAsSeen = sameCell(was, is);
    const isText = name === phaseNames.current;
    const at = { name: `Kompass.${name}`, value, seen: was, isAsSeen, isText };
    const named = namedWrite(found, at);
    if (!named.ok) return named;
    const { write, at: place } = named.value;
    // The row is identified by its label to the left of the cell.
    const key = guardAt(place.sheet, place.range.top, Math.max(1, place.range.left - 1));
    rows.push({ key, headers: [], cells: [write], isWhole: false });
  }
  return writeInputs(port, live, rows);
}
