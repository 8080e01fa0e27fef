import { factLimits, limitsOf, yearOf } from "../../../model/factLimits";
import type { Round, UnclearCells } from "../../../model/inputs";
import { problem, type Problem } from "../../../model/problem";
import type { FoundWorkbook } from "../../reading/foundWorkbook";
import { missingName, placeOf, textAt, tooLong } from "../../reading/named";

export interface RoundRead {
  readonly round: Round;
  /** The raw value of the year's cell if it is not a valid year. */
  readonly unclear: UnclearCells;
  readonly problems: readonly Problem[];
}

/**
 * Reads the year and the evaluators. An invalid year becomes 0; it is reported, and its raw value
 * kept in `unclear`.
 */
export function readRound(workbook: FoundWorkbook): RoundRead {
  const cell = workbook.value("Kompass.Year");
  const year = yearOf(cell);
  const evaluators = textAt(workbook, "Evaluators")
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const place = placeOf(workbook, "Evaluators");
  const { evaluators: max, name: longest } = factLimits;
  const count = evaluators.length;
  return {
    round: { year: year ?? 0, evaluators },
    unclear: year === null ? { year: cell } : {},
    problems: [
      ...(year === null
        ? [problem("year", placeOf(workbook, "Year"), cell, limitsOf(factLimits.year))]
        : []),
      ...missingName(workbook, "Evaluators"),
      ...evaluators.flatMap((name) => tooLong(name, longest, place)),
      ...(count > max ? [problem("tooMany", place, null, { max, count })] : []),
    ],
  };
}
