import { scoreAssessment } from "../../engine/scoreAssessment";
import type { Measurement } from "../../model/measurement";
import { tidyName } from "../../model/municipalityName";
import { printable } from "../../model/printable";
import { failure, problem, success, type Outcome, type Problem } from "../../model/problem";
import type { ProblemCode } from "../../model/problemKinds";
import { cellText } from "../../model/rawCell";
import { sheetModules } from "../../workbook/sheetModules";
import type { OpenedWorkbook } from "../opening/openWorkbook";
import { otherTotalOnSheet } from "../opening/sheetTotal";

export interface MeasurementRules {
  /** Accept results that are not final. */
  readonly allowUnfinished?: boolean;
}

/**
 * A workbook's result as one measurement, calculated from its answers, never from its formulas.
 * Fails if anything that affects the points could not be read; other problems are returned with the
 * measurement.
 */
export function workbookMeasurement(
  { raw, read: { inputs } }: OpenedWorkbook,
  problems: readonly Problem[],
  source: string,
  { allowUnfinished = false }: MeasurementRules = {},
): Outcome<Measurement> {
  if (!problems.every(isHarmless)) return failure(problems);
  const { municipality, round, catalogue, label, accounts } = inputs;
  if (accounts) return failure(problems, problem("workbookSelfAssessment", {}));
  const assessment = scoreAssessment(inputs);
  const { total, areas, questions } = assessment;
  if (total.reported === null) return failure(problems, problem("workbookEmpty", {}));
  const said: Problem[] = otherTotalOnSheet(raw, assessment);
  if (total.status !== "complete") {
    const { open, invalid } = total;
    said.push(
      problem(allowUnfinished ? "workbookUnfinishedTaken" : "workbookUnfinished", {}, null, {
        open,
        invalid,
        questions: questions.length,
      }),
    );
    if (!allowUnfinished) return failure(problems, said);
  }
  const points = areas.flatMap(({ key, reported }) =>
    reported === null ? [] : [[key, reported] as const],
  );
  const measurement: Measurement = {
    municipality: tidyName(municipality.name),
    country: municipality.country,
    year: round.year,
    version: catalogue.version,
    population: municipality.population,
    group: "",
    kind: "measurement",
    total: total.reported,
    areas: Object.fromEntries(points),
    source: sourceText(label === "" ? source : `${label} (${source})`),
  };
  return success(measurement, [...problems, ...said]);
}

/** File names may contain anything; U+FFFD would look like a wrong encoding. */
function sourceText(text: string): string {
  return printable(text).replaceAll("\uFFFD", "?");
}

/** Names that do not affect the points, without "Kompass.". */
const harmlessNames = Object.values(sheetModules).flatMap(
  (sheet): readonly string[] => sheet.harmlessNames,
);

/** Codes of problems in a table or form. Those of the question tables carry no table name. */
const ofTables: ReadonlySet<ProblemCode> = new Set([
  "columnMissing",
  "columnDoubled",
  "headersMissing",
  "fieldMissing",
  "fieldDoubled",
  "findingWithoutArea",
  "inputNotComputed",
]);

function isHarmless({ code, value, place }: Problem): boolean {
  if (ofTables.has(code)) return place.table !== undefined;
  // A missing sheet is harmless even if it is Overview, whose absence has another problem as well.
  return (
    code === "population" ||
    (code === "textTooLong" && place.field !== "Municipality") ||
    code === "nameDecomposed" ||
    code === "documentQuestion" ||
    code === "controlNumber" ||
    code === "phase" ||
    code === "phaseDate" ||
    code === "tooMany" ||
    code === "inputSheetMissing" ||
    (code === "nameMissing" && isWithoutPoints(cellText(value)))
  );
}

function isWithoutPoints(name: string): boolean {
  const ofOurs = name.slice("Kompass.".length);
  return harmlessNames.some((harmless) =>
    harmless.endsWith(".") ? ofOurs.startsWith(harmless) : ofOurs === harmless,
  );
}
