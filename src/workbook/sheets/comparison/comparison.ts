import type { BesideInputs } from "../../../model/inputs";
import { filterFields } from "../../../model/inputs";
import type { Problem } from "../../../model/problem";
import { capitalize } from "../../capitalize";
import { columnNames, name } from "../../naming";
import type { FoundWorkbook } from "../../reading/foundWorkbook";
import { missingName } from "../../reading/named";
import type { SheetWith } from "../../sheetModule";
import { measurementHeaders } from "./headers";
import { readFilterCells } from "./readFilterCells";
import { readMeasurementTable } from "./readMeasurementTable";

export const comparison: SheetWith<"measurements" | "filter" | "beside"> = {
  fields: ["measurements", "filter", "beside"],
  isReadForResult: false,
  isMissed: true,
  harmlessNames: ["Measurements"],
  numbered: null,
  names: ({ inputs: { catalogue }, refs: { comparison: refs } }) => [
    name("CountAll", refs.countOf("all")),
    name("CountGroup", refs.countOf("population")),
    name("OwnBand", refs.ownBand()),
    ...filterFields.map((field) => name(`Filter.${capitalize(field)}`, refs.filter(field))),
    name("FilterGroups", refs.filterList("groups")),
    name("FilterVersions", refs.filterList("versions")),
    ...namedSlots.map((slot) => name(`Beside${slot}`, refs.besideName(slot))),
    name("Ranking", refs.rankingTable()),
    name("RankingKeys", refs.rankingKeys()),
    name("Measured", refs.measurementColumn("municipality")),
    name("Measurements", refs.measurementTable()),
    ...columnNames("Comparison", measurementHeaders(catalogue), refs.measurementHeader),
  ],
  read: ({ workbook, catalogue, language }) => {
    const measurements = readMeasurementTable(workbook, catalogue, language);
    const filter = readFilterCells(workbook, language);
    const beside = readBeside(workbook);
    return {
      inputs: { measurements: measurements.rows, filter: filter.filter, beside: beside.beside },
      tables: { Measurements: measurements.place },
      capacity: { measurements: measurements.capacity },
      problems: [...measurements.problems, ...filter.problems, ...beside.problems],
    };
  },
};

/** The slots for the municipalities that users choose, from 1. */
const namedSlots = [1, 2, 3] as const;

function readBeside(workbook: FoundWorkbook): {
  readonly beside: BesideInputs;
  readonly problems: readonly Problem[];
} {
  const cell = (slot: (typeof namedSlots)[number]) => workbook.value(`Kompass.Beside${slot}`);
  return {
    beside: [cell(1), cell(2), cell(3)],
    problems: namedSlots.flatMap((slot) => missingName(workbook, `Beside${slot}`)),
  };
}
