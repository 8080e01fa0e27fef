import { highest } from "../../../model/extremes";
import { blankAnswer, type FindingKind } from "../../../model/answers";
import { questionsOf } from "../../../model/catalogue";
import type { Inputs } from "../../../model/inputs";
import type { RawCell } from "../../../model/rawCell";

/** A row of the findings sheet when the workbook is built; used for row heights. */
export interface FindingListRow {
  readonly areaKey: string;
  readonly isHeading: boolean;
  /** Strength, challenge and weakness, or only the area's name in a heading. */
  readonly texts: readonly string[];
}

const columnOf: Readonly<Record<FindingKind, number>> = {
  strength: 0,
  goldStar: 0,
  challenge: 1,
  weakness: 2,
};

/** Lists the findings as the sheet's formulas do: a heading per area, then at least one row. */
export function findingList(inputs: Inputs): FindingListRow[] {
  return inputs.catalogue.areas.flatMap((area) => {
    const columns: [string[], string[], string[]] = [[], [], []];
    const add = (kind: RawCell, text: string) => {
      if (typeof kind === "string" && Object.hasOwn(columnOf, kind) && text.trim() !== "") {
        columns[columnOf[kind as FindingKind]]?.push(text);
      }
    };
    for (const { id } of questionsOf(area)) {
      const { kind, text } = (inputs.answers[id] ?? blankAnswer).finding;
      add(typeof kind === "object" ? null : kind, text);
    }
    for (const { areaKey, kind, text } of inputs.freeFindings) {
      if (areaKey === area.key) add(kind, text);
    }
    const count = highest(
      columns.map((column) => column.length),
      1,
    );
    const heading = { areaKey: area.key, isHeading: true, texts: [`${area.id} ${area.name}`] };
    const items = Array.from({ length: count }, (_, n) => ({
      areaKey: area.key,
      isHeading: false,
      texts: columns.map((column) => column[n] ?? ""),
    }));
    return [heading, ...items];
  });
}
