import type { Catalogue } from "../../../model/catalogue";
import type { FreeFinding } from "../../../model/inputs";
import type { Language } from "../../../model/language";
import { problem, type Problem } from "../../../model/problem";
import { cellText, isBlank } from "../../../model/rawCell";
import { cellAddress } from "../../a1";
import { type Headers } from "../../headers";
import type { FoundWorkbook } from "../../reading/foundWorkbook";
import { readTable, type TableLine, type TablePlace } from "../../reading/tables";
import { areaLabels } from "../areas/headers";
import { findingKind } from "../areas/readAnswers";
import { freeFindingHeaders } from "./headers";

export interface ReadFreeFindings {
  readonly place: TablePlace<FreeFindingColumn> | null;
  readonly findings: readonly FreeFinding[];
  /** How many rows each area's table was built with; 0 if unknown. */
  readonly capacity: number;
  readonly problems: readonly Problem[];
}

type FreeFindingColumn = (typeof freeFindingHeaders.keys)[number];

const table = { name: "FreeFindings", headers: freeFindingHeaders };

/**
 * Reads the findings that belong to no single question, ordered by the catalogue's areas even if
 * the table was sorted differently.
 */
export function readFreeFindings(
  workbook: FoundWorkbook,
  catalogue: Catalogue,
  language: Language,
): ReadFreeFindings {
  const { place, lines, problems } = readTable(workbook, table, language);
  if (!place?.columns.has("area")) return { place, findings: [], capacity: 0, problems };
  const labels = areaLabels(catalogue);
  const areas = lines.map(({ cells }) => labels.keyOf(cellText(cells.area)));
  const faults: Problem[] = [];
  const found = lines.flatMap((line, index): FreeFinding[] => {
    const { area, kind, text } = line.cells;
    if (isBlank(kind) && isBlank(text)) return [];
    const areaKey = areas[index] ?? (isBlank(area) ? areaAround(areas, index) : null);
    if (areaKey === null) {
      faults.push(withoutArea(place, line, labels, language));
      return [];
    }
    const known = findingKind(kind, language);
    const key = known === "" ? null : typeof known === "object" ? known.unknown : known;
    return [{ areaKey, kind: key, text: cellText(text) }];
  });
  return {
    place,
    findings: catalogue.areas.flatMap(({ key }) => found.filter(({ areaKey }) => areaKey === key)),
    capacity: usualCount(areas),
    problems: [...problems, ...faults],
  };
}

/**
 * A row that a user inserted has no label. It belongs to an area if the labels above and below
 * agree.
 */
function areaAround(areas: readonly (string | null)[], index: number): string | null {
  const above = areas.slice(0, index).findLast((area) => area !== null);
  const below = areas.slice(index + 1).find((area) => area !== null);
  return above !== undefined && above === below ? above : null;
}

function withoutArea(
  { sheet, columns }: TablePlace<FreeFindingColumn>,
  { row, cells }: TableLine<FreeFindingColumn>,
  labels: Headers<string>,
  language: Language,
): Problem {
  const column = columns.get("area") ?? columns.get("kind") ?? 1;
  const place = {
    sheet: sheet.name,
    table: table.name,
    cell: cellAddress(row, column),
    field: freeFindingHeaders.textOf("area", language),
  };
  const allowed = labels.keys.map((key) => labels.textOf(key, language)).join(", ");
  return problem("findingWithoutArea", place, cells.area, { allowed });
}

/** The median number of rows per area, because users may have added or deleted some. */
function usualCount(areas: readonly (string | null)[]): number {
  const counts = new Map<string, number>();
  for (const area of areas) if (area !== null) counts.set(area, (counts.get(area) ?? 0) + 1);
  const all = [...counts.values()].sort((a, b) => a - b);
  return all[Math.floor(all.length / 2)] ?? 0;
}
