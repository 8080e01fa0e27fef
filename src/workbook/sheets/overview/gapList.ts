import type { Block, PlanCell } from "../../../model/workbookPlan";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import type { StyleName } from "../../styles";
import { calculationSections, type CalculationColumn } from "../calculation/layout";
import { gapColumns, listedGaps, type GapColumn } from "./layout";

/** Where each column comes from, and its style. The question's text runs on to the right. */
const columns: Readonly<
  Record<GapColumn, readonly [from: CalculationColumn<"subjects">, style: StyleName]>
> = {
  id: ["id", "text"],
  area: ["area", "text"],
  points: ["points", "points"],
  cap: ["cap", "cap"],
  toGain: ["gap", "points"],
  question: ["subject", "sentence"],
};

/** The questions with most points to gain; blank rows if there are fewer. */
export function gapBlocks({ layout, refs, t }: PlanContext): Block[] {
  const { gaps } = layout.overview;
  const header = gapColumns.map((column) =>
    value(
      t(`gaps.${column}`),
      column === "points" || column === "cap" || column === "toGain"
        ? "tableHeaderNumber"
        : "tableHeader",
    ),
  );
  const rows = Array.from({ length: listedGaps }, (_, index): PlanCell[] =>
    gapColumns.map((column) => {
      const [from, style] = columns[column];
      const at = calculationSections.subjects.indexOf(from) + 1;
      const found = `VLOOKUP(${index + 1},${refs.calculation.gapTable(from)},${at},FALSE)`;
      return formula(`IFERROR(${found},"")`, style);
    }),
  );
  return [
    block(gaps - 2, 1, [
      [value(t("gaps.title"), "heading")],
      [value(t("gaps.explanation"), "notice")],
    ]),
    block(gaps, 1, [header, ...rows]),
  ];
}
