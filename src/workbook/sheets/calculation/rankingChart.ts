import { rankingBars } from "../../../model/comparison";
import type { Block, PlanCell } from "../../../model/workbookPlan";
import { absoluteAddress } from "../../a1";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { absolute, local } from "../../references";
import { othersName, ownName } from "./seriesNames";

/**
 * At most 25 bars: all of them if they fit, otherwise the top five, the own neighbourhood and the
 * bottom five. `position` is a bar's rank, and `middle` is where the neighbourhood begins. Bars are
 * counted from the header, so that all formulas in a column are the same.
 */
export function rankingBlock(context: PlanContext): Block {
  const { layout, refs, t } = context;
  const { row } = layout.calculation.sections.chartRanking;
  const keys = "Kompass.RankingKeys";
  const n = `COUNT(${keys})`;
  const ownKey = absolute(
    refs.comparison.helper("measurements", layout.comparison.rows, "rankingKey"),
  );
  const ownPosition = `IF(${ownKey}="",1,1+COUNTIF(${keys},">"&${ownKey}))`;
  const middle = absolute(local(refs.calculation.helper("chartRanking", 0, "middle")));
  const bar = `(ROW()-ROW(${absoluteAddress(row - 1, 1)}))`;
  const rows = Array.from({ length: rankingBars }, (_, index): PlanCell[] => {
    const position = local(refs.calculation.helper("chartRanking", index, "position"));
    const key = `LARGE(${keys},${position})`;
    const found = (column: "name" | "total") =>
      `VLOOKUP(${key},Kompass.Ranking,${column === "total" ? 3 : 2},FALSE)`;
    // Only the own key is odd.
    const isOwn = `${key}=${ownKey}`;
    const last = `${n}-${rankingBars}+${bar}`;
    const chosen = index < 5 ? bar : index < 20 ? `${middle}+${bar}-6` : last;
    return [
      formula(`IF(${position}="","",${found("name")})`, "calc"),
      formula(`IF(${position}="",NA(),IF(${isOwn},NA(),${found("total")}))`, "calc"),
      formula(`IF(${position}="",NA(),IF(${isOwn},${found("total")},NA()))`, "calc"),
      formula(`IF(${n}<=${rankingBars},IF(${bar}<=${n},${bar},""),${chosen})`, "calc"),
      ...(index === 0 ? [formula(`MAX(6,MIN(${ownPosition}-7,${n}-19))`, "calc")] : []),
    ];
  });
  const header = [
    value(t("chart.municipality"), "calcHeader"),
    formula(othersName(context), "calcHeader"),
    formula(ownName(context), "calcHeader"),
    value(t("chart.position"), "calcHeader"),
    value("middle", "calcHeader"),
  ];
  return block(layout.calculation.sections.chartRanking.row - 1, 1, [header, ...rows]);
}
