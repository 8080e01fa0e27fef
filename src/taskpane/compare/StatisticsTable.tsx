import type { ReactElement } from "react";
import type { StatisticPlaces } from "../../app/comparing/statisticPlaces";
import type { Area } from "../../model/catalogue";
import { fewestCompared, type Comparison, type Statistics } from "../../model/comparison";
import { useTexts } from "../shared/useTexts";
import { CellLink } from "../shared/CellLink";
import { signed } from "./ComparisonSummary";
import { useCompareStyles } from "./compareStyles";
import { ScrolledTable } from "./ScrolledTable";

interface StatisticsTableProps {
  readonly areas: readonly Area[];
  readonly comparison: Comparison;
  readonly places: StatisticPlaces;
}

const shownStatistics = ["mean", "median", "lowerQuartile", "upperQuartile", "min", "max"] as const;

/** Statistics for the total and each area; each number links to its cell. */
export function StatisticsTable({ areas, comparison, places }: StatisticsTableProps): ReactElement {
  const { t } = useTexts();
  const rows = [
    { key: null, label: t("comparison.total"), statistics: comparison.total },
    ...areas.flatMap(({ key, id, shortName }) => {
      const statistics = comparison.areas[key];
      return statistics ? [{ key, label: `${id} ${shortName}`, statistics }] : [];
    }),
  ];
  return (
    <ScrolledTable name={t("pane.compare.statistics")}>
      <thead>
        <tr>
          <th scope="col">{t("comparison.area")}</th>
          {(["n", ...shownStatistics, "difference"] as const).map((column) => (
            <th key={column} scope="col">
              {t(`statistic.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, statistics }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <Numbers areaKey={key} statistics={statistics} places={places} />
          </tr>
        ))}
      </tbody>
    </ScrolledTable>
  );
}

interface NumbersProps {
  readonly areaKey: string | null;
  readonly statistics: Statistics;
  readonly places: StatisticPlaces;
}

function Numbers({ areaKey, statistics, places }: NumbersProps): ReactElement {
  const styles = useCompareStyles();
  const { t, points } = useTexts();
  const { n, ownDifference } = statistics;
  const few = n < fewestCompared;
  return (
    <>
      <td className={styles.number}>
        <CellLink place={places(areaKey, "n")}>{n}</CellLink>
      </td>
      {few && <td colSpan={shownStatistics.length + 1}>{t("pane.compare.noStatistics")}</td>}
      {!few &&
        shownStatistics.map((column) => (
          <td key={column} className={styles.number}>
            <CellLink place={places(areaKey, column)}>{points(statistics[column] ?? 0)}</CellLink>
          </td>
        ))}
      {!few && (
        <td className={styles.number}>
          <CellLink place={places(areaKey, "difference")}>
            {ownDifference === null ? "–" : signed(ownDifference, points)}
          </CellLink>
        </td>
      )}
    </>
  );
}
