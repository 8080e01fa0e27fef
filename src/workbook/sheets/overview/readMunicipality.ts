import { factLimits, limitsOf, populationOf } from "../../../model/factLimits";
import type { Municipality, UnclearCells } from "../../../model/inputs";
import { countries } from "../../../model/measurement";
import { spacedName } from "../../../model/municipalityName";
import { problem, type Problem } from "../../../model/problem";
import { cellText, isBlank } from "../../../model/rawCell";
import type { FoundWorkbook } from "../../reading/foundWorkbook";
import { placeOf, textAt, tooLong } from "../../reading/named";

export interface MunicipalityRead {
  readonly municipality: Municipality;
  /** The raw values of cells without a valid country or population. */
  readonly unclear: UnclearCells;
  readonly problems: readonly Problem[];
}

/**
 * Reads the municipality. An invalid country or population is reported, and its raw value is kept
 * in `unclear`.
 */
export function readMunicipality(workbook: FoundWorkbook): MunicipalityRead {
  const name = spacedName(textAt(workbook, "Municipality"));
  const given = workbook.value("Kompass.Country");
  const country = countries.find((known) => known === cellText(given).trim().toUpperCase());
  const cell = workbook.value("Kompass.Population");
  const population = populationOf(cell);
  const isOther = !isBlank(cell) && population === null;
  return {
    municipality: { name, country: country ?? "NO", population },
    unclear: { ...(country ? {} : { country: given }), ...(isOther ? { population: cell } : {}) },
    problems: [
      ...nameProblems(workbook, name),
      ...(country ? [] : [problem("country", placeOf(workbook, "Country"), given)]),
      ...(isOther
        ? [
            problem(
              "population",
              placeOf(workbook, "Population"),
              cell,
              limitsOf(factLimits.population),
            ),
          ]
        : []),
    ],
  };
}

function nameProblems(workbook: FoundWorkbook, name: string): Problem[] {
  const place = placeOf(workbook, "Municipality");
  return [
    ...(name === "" ? [problem("municipality", place)] : []),
    ...tooLong(name, factLimits.name, place),
    ...(name === name.normalize("NFC")
      ? []
      : [problem("nameDecomposed", place, name, { count: 1 })]),
  ];
}
