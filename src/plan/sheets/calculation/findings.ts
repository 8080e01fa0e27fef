import { questionsOf, type Area } from "../../../model/catalogue";
import type { Block, PlanCell } from "../../../model/workbookPlan";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { freeFindingsPerArea } from "../../layout";
import { absolute, local } from "../../refs";
import { findingColumn, findingFault, findingKey, findingText, keyOfArea } from "./findingFormulas";

/**
 * Gathers findings for the findings sheet. The list is compact: each area takes a heading row and
 * as many rows as its longest column, so row i of the list belongs to the area whose start is the
 * last that is not beyond i. A row's key is area × 10000 + item; item 0 is the heading.
 */
export function findingBlocks(context: PlanContext): Block[] {
  const { inputs, layout, refs } = context;
  const { areas } = inputs.catalogue;
  const { freeFindings, findingStarts, findingList } = layout.calculation;
  const free = areas.flatMap((area) =>
    Array.from({ length: freeFindingsPerArea }, (_, n) => freeRow(context, area, n)),
  );
  const starts = areas.map((area, index): PlanCell[] => [
    value((index + 1) * keyOfArea, "calc"),
    value(`${area.id} ${area.name}`, "calcText"),
    value(index + 1, "calc"),
    formula(`${longestColumn(context, area)}+1`, "calc"),
    index === 0
      ? value(1, "calc")
      : formula(
          `${local(refs.calculated("findingStarts", index - 1, "start"))}+${local(refs.calculated("findingStarts", index - 1, "rows"))}`,
          "calc",
        ),
  ]);
  const startRange = local(refs.calculatedRange("findingStarts", 0, areas.length, "start"));
  const last = (column: "rows" | "start") =>
    absolute(local(refs.calculated("findingStarts", areas.length - 1, column)));
  const end = `${last("start")}+${last("rows")}`;
  const list = Array.from({ length: layout.findingRows }, (_, index): PlanCell[] => {
    const number = local(refs.calculated("findingList", index, "number"));
    const area = local(refs.calculated("findingList", index, "area"));
    return [
      value(index + 1, "calc"),
      formula(`IF(${number}>=${end},"",COUNTIF(${startRange},"<="&${number}))`, "calc"),
      formula(
        `IF(${area}="","",${area}*${keyOfArea}+${number}-SUM(INDEX(${startRange},${area})))`,
        "calc",
      ),
    ];
  });
  return [
    block(freeFindings, 1, free),
    block(findingStarts, 1, starts),
    block(findingList, 1, list),
  ];
}

function freeRow({ refs }: PlanContext, area: Area, n: number): PlanCell[] {
  const first = refs.areaPosition(area.key) * freeFindingsPerArea;
  const kind = refs.freeFinding(area.key, n, "kind");
  const text = refs.freeFinding(area.key, n, "text");
  const column = local(refs.calculated("freeFindings", first + n, "findingColumn"));
  const questions = questionsOf(area);
  const before = local(
    refs.questionsBetween(questions[0]?.id ?? "", questions.at(-1)?.id ?? "", "findingColumn"),
  );
  const key = findingKey({
    area: refs.areaPosition(area.key) + 1,
    column,
    columns: `${absolute(local(refs.calculated("freeFindings", first, "findingColumn")))}:${column}`,
    before,
  });
  return [
    value(area.key, "calcText"),
    formula(findingColumn(refs, kind, text), "calc"),
    formula(key, "calc"),
    formula(findingText(refs, column, kind, text), "calc"),
    formula(findingFault(refs, kind, text), "calc"),
  ];
}

/** Rows that the area's longest column takes; at least one. */
function longestColumn({ refs }: PlanContext, area: Area): string {
  const questions = questionsOf(area);
  const ofQuestions = local(
    refs.questionsBetween(questions[0]?.id ?? "", questions.at(-1)?.id ?? "", "findingColumn"),
  );
  const first = refs.areaPosition(area.key) * freeFindingsPerArea;
  const ofFree = local(
    refs.calculatedRange("freeFindings", first, freeFindingsPerArea, "findingColumn"),
  );
  const counts = [1, 2, 3].map((n) => `COUNTIF(${ofQuestions},${n})+COUNTIF(${ofFree},${n})`);
  return `MAX(1,${counts.join(",")})`;
}
